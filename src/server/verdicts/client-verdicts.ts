import type { VerdictRecord } from './verdict-record'
import { alias, OAUTH, org, seen, VERIFY } from './wording'

const ORGANIZATION_SETTINGS = 'Genesys Cloud Admin > Account Settings > Organization Settings > Settings'
const AUTHORIZED = 'Genesys Cloud Admin > Integrations > Authorized Applications'

/** ServiceNow's documentation of IP address access control names this catalog item. */
const OWN_ADDRESSES = 'My IP Information in the catalog of Now Support shows the addresses of this instance'

/** Verdicts on a client that Genesys Cloud refuses although its id and secret may be right. */
export const CLIENT_VERDICTS = {
  address_not_allowed: {
    arises: 'The login host, the API or the audit log says that the address which the call came from is not allowed',
    retry: 'person',
    fixedBy: 'administrator',
    explains: true,
    says: (facts) => ({
      message: `Genesys Cloud does not take calls of ${alias(facts)} from the address ${facts.address === undefined ? 'that this instance calls from' : `${facts.address}, which this instance calls from`}.`,
      nextStep: `Allow this instance's addresses in both lists, where they are kept: the allowed IP addresses of the client in ${OAUTH}, and those of ${org(facts)} in ${ORGANIZATION_SETTINGS}. ${OWN_ADDRESSES}; behind a proxy it is the proxy's. Then choose Verify access on the organization.`,
    }),
  },
  grant_not_allowed: {
    arises: 'The login host says that the client may not use the grant client credentials',
    retry: 'person',
    fixedBy: 'administrator',
    explains: true,
    says: (facts) => ({
      message: `The OAuth client of ${alias(facts)} does not have the grant type Client Credentials.`,
      nextStep: `In ${OAUTH}, choose a client whose grant type is Client Credentials, or add one with the roles that are needed, and put its id and secret behind ${alias(facts)}, ${VERIFY}.`,
    }),
  },
  client_not_approved: {
    arises: 'The login host or the API says that nobody approved the client in the organization',
    retry: 'person',
    fixedBy: 'administrator',
    explains: true,
    says: (facts) => ({
      message: `The OAuth client of ${alias(facts)} is not approved in ${org(facts)}.`,
      nextStep: `In ${AUTHORIZED} of ${org(facts)}, authorize the client by its client id and approve its scopes, ${VERIFY}.`,
    }),
  },
  organization_suspended: {
    arises: 'The login host or the API says that the organization is suspended or not active',
    retry: 'person',
    fixedBy: 'genesys',
    explains: true,
    says: (facts) => ({
      message: `Genesys Cloud says that ${org(facts)} is not active there${seen(facts)}.`,
      nextStep: `Ask whoever manages the Genesys Cloud subscription, or Genesys Customer Care, why it is not active; clear the field Active of the organization (BYOC Trunks > Organizations) until it is, ${VERIFY}.`,
    }),
  },
  token_refused: {
    arises: 'The login host refuses a token in words that do not tell one cause',
    retry: 'person',
    fixedBy: 'administrator',
    explains: true,
    says: (facts) => ({
      message: `Genesys Cloud gives ${alias(facts)} no token, and its words do not tell one cause${seen(facts)}.`,
      nextStep: `In ${OAUTH}, check that the client is active, has the grant type Client Credentials and allows this instance's IP addresses (${OWN_ADDRESSES}); check the allowed IP addresses of the organization in ${ORGANIZATION_SETTINGS}, and that the client is approved in ${AUTHORIZED}; ${VERIFY}. If all of it is in order, give the evidence to Genesys.`,
    }),
  },
} satisfies Record<string, VerdictRecord>
