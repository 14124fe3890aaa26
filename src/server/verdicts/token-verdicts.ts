import type { NamedPermissions } from '../genesys'
import { asked } from './operation-table'
import type { VerdictFacts, VerdictRecord } from './verdict-record'
import { alias, ALIASES, difference, form, later, OAUTH, org, quoted, RETRY, ROLES, VERIFY } from './wording'

/** Verdicts on the credential, the token, and the service account's rights in an organization. */
export const TOKEN_VERDICTS = {
  credential_missing: {
    arises: "The organization's alias leads to no client id and secret that the work's user can read",
    retry: 'person',
    fixedBy: 'administrator',
    explains: true,
    says: (facts) =>
      facts.credentialUnreadable === true
        ? {
            message: `User ${quoted(facts.user, 'of this work')} can't read the credential behind ${alias(facts)}, or there is none: the platform tells this user the same in both cases.`,
            nextStep:
              `Let ${quoted(facts.user, 'the user')} read the credential behind the alias (${ALIASES}), ` +
              'or let the work run as system; then retry.',
          }
        : {
            message: `No credential with client id and secret was found for ${org(facts)} as user ${quoted(facts.user, 'of this work')}.`,
            nextStep: `In ${ALIASES}, put a basic auth credential (client id, client secret) behind ${alias(facts)}, name that alias in the field Credential alias of ${form(facts)}, ${VERIFY}.`,
          },
  },
  client_rejected: {
    arises: 'The login host refuses the client id and secret',
    retry: 'person',
    fixedBy: 'administrator',
    explainable: true,
    explains: true,
    says: (facts) => ({
      message: `Genesys Cloud refused the client id and secret of ${alias(facts)}.`,
      nextStep: `In ${OAUTH}, check that the client exists, is active, has the grant type Client Credentials and allows this instance's IP addresses, and that the secret is the current one; check the field Region of ${form(facts)}${facts.region === undefined ? '' : ` (login.${facts.region} was asked)`}; ${VERIFY}.`,
    }),
  },
  token_rate_limited: {
    arises: 'The login host is asked for tokens too often',
    retry: 'retry',
    fixedBy: 'nobody',
    onceOver: `Look in ${OAUTH} for other uses of the client, ${RETRY}.`,
    says: (facts) => ({
      message: `Genesys Cloud takes no more token requests from this client for now.`,
      nextStep: `Nothing to do: the next attempt is made ${later(facts)}. If the limit stays, look in ${OAUTH} for other uses of the client.`,
    }),
  },
  token_being_minted: {
    arises: 'Another worker is getting the token that is needed',
    retry: 'retry',
    fixedBy: 'nobody',
    onceOver: `Choose Retry now on the trunk request.`,
    says: (facts) => ({
      message: `Another worker is getting a token for ${org(facts)} right now.`,
      nextStep: `Nothing to do: the next attempt is made ${later(facts)}.`,
    }),
  },
  scope_not_granted: {
    arises: "The token lacks the contract's scope",
    retry: 'heal_token',
    fixedBy: 'administrator',
    explainable: true,
    explains: true,
    says: (facts) => ({
      message: `The token for ${org(facts)} was issued without the scope ${facts.scope ?? 'that registering needs'}.`,
      nextStep: `In ${OAUTH}, open the client of ${alias(facts)} and grant it the scope ${facts.scope ?? 'named in the evidence'} in ${org(facts)}, ${VERIFY}.`,
    }),
  },
  token_for_other_organization: {
    arises: "The token's claims, or tokens/me, name another organization",
    retry: 'heal_token',
    fixedBy: 'administrator',
    explainable: true,
    explains: true,
    says: (facts) => ({
      message: `The token is of ${facts.otherOrgId === undefined ? 'another organization' : `organization ${facts.otherOrgId}`}, not of ${org(facts)}.`,
      nextStep: `Check the fields Organization ID and Credential alias of ${form(facts)}: the client of ${alias(facts)} must belong to that organization or be linked to it; ${VERIFY}.`,
    }),
  },
  organization_not_linked: {
    arises: "The token's claims do not list the organization, or the login host says that it isn't linked",
    retry: 'heal_token',
    fixedBy: 'administrator',
    explainable: true,
    explains: true,
    says: (facts) => ({
      message: `The service account is not linked to ${org(facts)}, so that no token of it is good there.`,
      nextStep: `In ${OAUTH} of the organization that owns the client, link ${org(facts)} to the multi-organization service account, ${VERIFY}.`,
    }),
  },
  token_expired: {
    arises: "The token's own claims say that it had expired when it was refused",
    retry: 'heal_token',
    fixedBy: 'administrator',
    explainable: true,
    explains: true,
    says: (facts) => ({
      message:
        facts.clockDifferenceMs === undefined || facts.clockDifferenceMs === 0
          ? `The token for ${org(facts)} had expired.`
          : `The token for ${org(facts)} had expired at Genesys, whose clock is ${difference(facts.clockDifferenceMs)} the instance's.`,
      nextStep:
        facts.clockDifferenceMs === undefined || facts.clockDifferenceMs === 0
          ? `Choose Forget tokens on ${form(facts)}, ${VERIFY}.`
          : `Have the instance's time checked (stats.do shows it), choose Forget tokens on ${form(facts)}, ${VERIFY}.`,
    }),
  },
  token_rejected: {
    arises: "A call answers 401, and the token's claims are all in order",
    retry: 'heal_token',
    fixedBy: 'genesys',
    explainable: true,
    says: (facts) => ({
      message: `Genesys Cloud refused a token whose claims are all in order for ${org(facts)}.`,
      nextStep: `Choose Verify access on ${form(facts)}, and look in Genesys Cloud Admin > Audit Viewer for the service account: the token may have been revoked, or its signature or the account's permission is not accepted.`,
    }),
  },
  permission_missing: {
    arises: 'A call answers 403, or the audit log names a missing permission',
    retry: 'person',
    fixedBy: 'administrator',
    explainable: true,
    explains: true,
    says: (facts) => ({
      message: `The service account ${lacked(facts)}.`,
      nextStep: `In ${ROLES} of ${org(facts)}, give a role of the service account ${needed(facts)}, ${VERIFY}. Where a role has it, check in ${OAUTH}, Roles of the client, that the role is assigned for the division; where it is not offered, the organization's license lacks it.`,
    }),
  },
} satisfies Record<string, VerdictRecord>

/**
 * The permissions that the account lacks: the ones that Genesys names, or else the one that the operation is known to
 * need.
 */
function lacked(facts: VerdictFacts): string {
  const { names, oneOf } = namedIn(facts)
  const [only, ...others] = names
  if (only === undefined) {
    const use = facts.operation === undefined ? 'that registering needs' : `that it takes to ${asked(facts.operation)}`
    return `lacks a permission in ${org(facts)} ${use}`
  }
  if (others.length === 0) return `lacks the permission ${only} in ${org(facts)}`
  const all = names.join(', ')
  return `lacks permissions in ${org(facts)}: ${oneOf ? `one of ${all} is needed` : `all of ${all} are needed`}`
}

function needed(facts: VerdictFacts): string {
  const { names, oneOf } = namedIn(facts)
  if (names.length === 0) return 'the permission named in the evidence'
  if (names.length === 1) return `the permission ${names.join('')}`
  return `${oneOf ? 'one' : 'all'} of the permissions ${names.join(', ')}`
}

function namedIn({ permission, permissions }: VerdictFacts): NamedPermissions {
  return permissions ?? { names: permission === undefined ? [] : [permission], oneOf: false }
}
