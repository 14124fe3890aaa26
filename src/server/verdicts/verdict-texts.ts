import type { VerdictCode } from './verdict-codes'
import type { VerdictFacts } from './verdict-facts'
import { alias, columns, difference, form, later, list, org, other, quoted, seen } from './wording'

interface Words {
  message: string
  nextStep: string
}

type Text = (facts: VerdictFacts) => Words

const OAUTH = 'Genesys Cloud Admin > Integrations > OAuth'
const ROLES = 'Genesys Cloud Admin > People & Permissions > Roles / Permissions'
const TRUNKS = 'Genesys Cloud Admin > Telephony > Trunks'
const ALIASES = 'Connections & Credentials > Connection & Credential Aliases'
const VERIFY = 'then choose Verify access on the organization'
const RETRY = 'then choose Retry now on the trunk request'

/** What each verdict says. The next step names the place to go. */
export const VERDICT_TEXTS: Readonly<Record<VerdictCode, Text>> = {
  credential_missing: (facts) =>
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
  client_rejected: (facts) => ({
    message: `Genesys Cloud refused the client id and secret of ${alias(facts)}.`,
    nextStep: `In ${OAUTH}, check that the client exists, is active and grants client credentials, and that the secret is the current one; check the field Region of ${form(facts)}${facts.region === undefined ? '' : ` (login.${facts.region} was asked)`}; ${VERIFY}.`,
  }),
  token_rate_limited: (facts) => ({
    message: `Genesys Cloud takes no more token requests from this client for now.`,
    nextStep: `Nothing to do: the next attempt is made ${later(facts)}. If it stays, look in ${OAUTH} for what else uses the client.`,
  }),
  token_being_minted: (facts) => ({
    message: `Another worker is getting a token for ${org(facts)} right now.`,
    nextStep: `Nothing to do: the next attempt is made ${later(facts)}.`,
  }),
  scope_not_granted: (facts) => ({
    message: `The token for ${org(facts)} was issued without the scope ${facts.scope ?? 'that registering needs'}.`,
    nextStep: `In ${OAUTH}, open the client of ${alias(facts)} and grant it the scope ${facts.scope ?? 'named in the evidence'} in ${org(facts)}, ${VERIFY}.`,
  }),
  token_for_other_organization: (facts) => ({
    message: `The token is of ${facts.otherOrgId === undefined ? 'another organization' : `organization ${facts.otherOrgId}`}, not of ${org(facts)}.`,
    nextStep: `Check the fields Organization ID and Credential alias of ${form(facts)}: the client of ${alias(facts)} must belong to that organization or be linked to it; ${VERIFY}.`,
  }),
  organization_not_linked: (facts) => ({
    message: `The service account is not linked to ${org(facts)}, so that no token of it is good there.`,
    nextStep: `In ${OAUTH} of the organization that owns the client, link ${org(facts)} to the multi-organization service account, ${VERIFY}.`,
  }),
  token_expired: (facts) => ({
    message:
      facts.clockDifferenceMs === undefined || facts.clockDifferenceMs === 0
        ? `The token for ${org(facts)} had expired.`
        : `The token for ${org(facts)} had expired at Genesys, whose clock is ${difference(facts.clockDifferenceMs)} the instance's.`,
    nextStep:
      facts.clockDifferenceMs === undefined || facts.clockDifferenceMs === 0
        ? `Choose Forget tokens on ${form(facts)}, ${VERIFY}.`
        : `Have the instance's time checked (stats.do shows it), choose Forget tokens on ${form(facts)}, ${VERIFY}.`,
  }),
  token_rejected: (facts) => ({
    message: `Genesys Cloud refused a token whose claims are all in order for ${org(facts)}.`,
    nextStep: `Choose Verify access on ${form(facts)}, and look in Genesys Cloud Admin > Audit Viewer for the service account: the token may have been revoked, or its signature or the account's permission is not accepted.`,
  }),
  organization_unknown: (facts) => ({
    message: `There is no ${facts.orgId === undefined && facts.organization === undefined ? 'such organization' : org(facts)} here or at Genesys Cloud.`,
    nextStep: `Check the field Organization of the request, and Organization ID and Region of the organization in BYOC Trunks > Organizations.`,
  }),
  organization_id_malformed: (facts) => ({
    message: `The organization id of ${org(facts)} is not a GUID.`,
    nextStep: `Copy it from Genesys Cloud Admin > Account Settings > Organization Settings into the field Organization ID of ${form(facts)}.`,
  }),
  region_unknown: (facts) => ({
    message: `The region of ${org(facts)} is not one of Genesys Cloud.`,
    nextStep: `Choose the field Region of ${form(facts)} from its list, ${VERIFY}.`,
  }),
  permission_missing: (facts) => ({
    message: `The service account lacks the permission ${facts.permission ?? 'that registering needs'} in ${org(facts)}.`,
    nextStep: `In ${ROLES} of ${org(facts)}, give a role of the service account the permission ${facts.permission ?? 'named in the evidence'}, ${VERIFY}.`,
  }),
  endpoint_absent: (facts) => ({
    message: `${org(facts, true)} does not answer the contract ${facts.contract ?? 'it is set to'}.`,
    nextStep: `Set the field Contract of ${form(facts)} to ${other(facts)}, ${VERIFY}.`,
  }),
  byoc_not_enabled: (facts) => ({
    message: `BYOC is not enabled in ${org(facts)}.`,
    nextStep: `Have BYOC Cloud added to the organization's subscription by Genesys, ${VERIFY}.`,
  }),
  inbound_site_missing: (facts) => ({
    message: `A trunk in ${org(facts)} needs an inbound site, and neither the request nor the organization names one.`,
    nextStep: `Copy the id of a site (Genesys Cloud Admin > Telephony > Sites) into the field Inbound site ID of the request or Default inbound site ID of ${form(facts)}, ${RETRY}.`,
  }),
  payload_invalid: (facts) => ({
    message: `The request can't be registered as it is: ${list(facts, 'Genesys Cloud refused its content')}`,
    nextStep: `Correct ${facts.problems === undefined ? 'what the evidence names' : 'these fields'} on the trunk request, ${RETRY}.`,
  }),
  payload_truncated: (facts) =>
    facts.genesysId === undefined
      ? {
          message: `A value does not fit its field, and a cut one is never sent: ${list(facts, 'see the evidence')}`,
          nextStep: `Shorten the value, or have an administrator lengthen the column in System Definition > Dictionary; ${RETRY}.`,
        }
      : {
          message: `Genesys Cloud registered the trunk (id ${facts.genesysId}), but kept a value cut short: ${list(facts, 'see the evidence')}`,
          nextStep: `Choose Retire on the trunk request, and ask again with a shorter value.`,
        },
  other_trunk_registered: (facts) => ({
    message: `Genesys Cloud answered with another trunk than ${org(facts)} was asked for: ${list(facts, 'see the evidence')}${facts.otherOrgId === undefined ? '' : ` The trunk${facts.genesysId === undefined ? '' : ` (id ${facts.genesysId})`} may stand in organization ${facts.otherOrgId}.`}`,
    nextStep:
      facts.otherOrgId === undefined && facts.genesysId !== undefined
        ? `Look at trunk ${facts.genesysId} in ${TRUNKS} of ${org(facts)}: if it is wrong there, choose Retire on the trunk request and ask again; if somebody has set it right, choose Retry now.`
        : `Look for ${quoted(facts.trunkName, 'the trunk')} in ${TRUNKS} of ${facts.otherOrgId === undefined ? org(facts) : `organization ${facts.otherOrgId} and of ${org(facts)}`}, delete what should not be there, then choose Trunk is not there on the trunk request; give the evidence to Genesys.`,
  }),
  conflict: (facts) => ({
    message: `${org(facts, true)} already has a trunk ${quoted(facts.trunkName, 'of this name')}${facts.genesysId === undefined ? '' : ` (id ${facts.genesysId})`}, and it is not surely this request's.`,
    nextStep: `Compare it in ${TRUNKS} of ${org(facts)}: rename or remove it there, or ask again under another trunk name.`,
  }),
  rate_limited: (facts) => ({
    message: `${org(facts, true)} takes no more requests for now.`,
    nextStep: `Nothing to do: the next attempt is made ${later(facts)}.`,
  }),
  service_unavailable: (facts) => ({
    message: `Genesys Cloud had an error of its own or was not available.`,
    nextStep: `Nothing to do: the next attempt is made ${later(facts)}. If it stays, see status.mypurecloud.com.`,
  }),
  timeout: (facts) => ({
    message: `Genesys Cloud did not answer in time.`,
    nextStep: `Nothing to do: the next attempt is made ${later(facts)}. If it stays, check the instance's way out (proxy, firewall).`,
  }),
  unreachable: (facts) => ({
    message: `Genesys Cloud could not be reached${facts.region === undefined ? '' : ` in region ${facts.region}`}.`,
    nextStep: `Nothing to do: the next attempt is made ${later(facts)}. If it stays, check the instance's way out (DNS, proxy, firewall, certificates).`,
  }),
  outcome_unknown: (facts) => ({
    message: `A write to ${org(facts)} got no answer, and Genesys Cloud can't be asked what became of it.`,
    nextStep: `Look in ${TRUNKS} of ${org(facts)} for ${quoted(facts.trunkName, 'the trunk')}. If it is not there, choose Trunk is not there on the trunk request; if it is, an administrator runs new LostWrites().isThere('sys_id of the trunk request', 'id of the trunk').`,
  }),
  unexpected_response: (facts) => ({
    message: `Genesys Cloud answered with something that is not in its contract${seen(facts)}.`,
    nextStep: `Choose Verify access on ${form(facts)}; if it stays, check the field Region and what lies between the instance and Genesys Cloud (a proxy may answer in its place), and give the evidence to Genesys.`,
  }),
  instance_changed: (facts) =>
    facts.madeOn === undefined
      ? {
          message: `${org(facts, true)} was verified on instance ${quoted(facts.verifiedOn, 'unknown')}; this is ${quoted(facts.instance, 'another one')} (a clone?), which calls nobody until it is verified here.`,
          nextStep: `Only if this instance shall really act on that organization: choose Verify access on ${form(facts)}.`,
        }
      : {
          message: `The trunk request was made on instance ${quoted(facts.madeOn, 'unknown')}; this is ${quoted(facts.instance, 'another one')} (a clone?), which does nothing to the trunks of another instance.`,
          nextStep: `Order a trunk of its own on this instance if it shall have one (BYOC Trunks > All trunk requests > New). If the instance was only renamed, an administrator runs new OrganizationActions().instanceWasRenamed('${facts.madeOn}').`,
        },
  organization_changed: (facts) => ({
    message: `The trunk${facts.genesysId === undefined ? '' : ` ${facts.genesysId}`} was written to ${facts.writtenTo ?? 'another organization'}, and the record of ${org(facts)} points to ${facts.pointsTo ?? 'another one'} now: nothing was called.`,
    nextStep: `Set the fields Organization ID, Region and Contract of ${form(facts)} back to where the trunk is and verify access; or look in ${TRUNKS} there, delete the trunk by hand, then choose Trunk is not there on the trunk request.`,
  }),
  outbound_disabled: () => ({
    message: `Outbound calls are switched off.`,
    nextStep: `Have an administrator set the system property x_gcx_byoc.outbound_enabled to true (sys_properties.list); ${RETRY}.`,
  }),
  unique_index_missing: (facts) => ({
    message: `The database of this instance does not keep ${columns(facts)} unique, so that one request could be sent twice: nothing is sent.`,
    nextStep: `Have an administrator remove duplicates and build the unique index (System Definition > Tables, Database Indexes), then open BYOC Trunks > Install check: what waits goes on by itself within five minutes.`,
  }),
  secret_unreadable: (facts) => ({
    message: `The digest password is kept, but the platform does not give it to user ${quoted(facts.user, 'of this work')}: a module access policy rejects the app's scripts, its key is lost or of another instance, or the column cut it.`,
    nextStep: `Have the policy allow it (Key Management > Module Access Policies; BYOC Trunks > Install check shows whether it does), or write the password to the request's column auth_password again; ${RETRY}.`,
  }),
  organization_inactive: (facts) => ({
    message: `${org(facts, true)} is inactive.`,
    nextStep: `Set the field Active of ${form(facts)}, ${RETRY}.`,
  }),
  organization_unverified: (facts) => ({
    message: `${org(facts, true)} is not verified: no trunk is ordered in it before it is known that its access works.`,
    nextStep: `Choose Verify access on ${form(facts)}; when it is verified, ${RETRY.replace('then ', '')}.`,
  }),
  logging_would_expose_secrets: (facts) => ({
    message: `The outbound HTTP log would store headers or bodies, and with them tokens and secrets.`,
    nextStep: `Remove or lower the system property ${facts.property ?? 'glide.outbound_http_log.override'} to basic, ${RETRY}.`,
  }),
  privilege_denied: (facts) => ({
    message: `The instance denied the app a cross-scope privilege: ${facts.privilege ?? 'the evidence names it'}.`,
    nextStep: `In System Applications > Application Cross-Scope Access, set Status of this privilege of BYOC Trunks to Allowed, or create it with that name; ${RETRY}.`,
  }),
  stopped: (facts) => ({
    message: `The request was stopped by ${facts.user === undefined ? 'a person' : facts.user}.`,
    nextStep: `Choose Retry now on the trunk request to go on.`,
  }),
  app_failed: (facts) => ({
    message: `BYOC Trunks itself failed while it worked on the request${seen(facts)}.`,
    nextStep: `Nothing to do at first: it is tried again by itself. If it stays, look in System Logs > Errors, give the evidence to whoever maintains BYOC Trunks, ${RETRY}.`,
  }),
  update_refused: (facts) => ({
    message: `What became of the request stands here, but the platform refused to close the task${seen(facts)}.`,
    nextStep: `Have an administrator see which data policy, mandatory field or business rule of Task or Trunk Request stands in the way (System Policy > Data Policies, System Definition > Business Rules); the task is closed by itself within minutes after that.`,
  }),
}
