import type { Fault } from '../faults/fault'
import { both, type OperationGroup, type StandInEntry } from './entry'

/** An OAuth error of the login host. Genesys does not publish its error for these causes: each is a possible one. */
function refusesToken(status: number, error: string, description?: string): StandInEntry['faults'] {
  const words = description === undefined ? {} : { description, error_description: description }
  return [{ on: 'login', make: () => json(status, { error, ...words }) }]
}

function json(status: number, body: object): Fault {
  const contentType = 'application/json; charset=utf-8'
  return { kind: 'answer', when: 'before', status, contentType, text: JSON.stringify(body) }
}

function refusesCalls(
  status: number,
  code: string,
  message: string,
  on: OperationGroup = 'api',
): StandInEntry['faults'] {
  const body = { message, code, status, messageParams: {}, contextId: 'stand-in', details: [], errors: [] }
  return [{ on, make: () => json(status, body) }]
}

/** States in which a client whose id and secret are right is refused all the same. */
export const CLIENT_ENTRIES = {
  client_address_denied: {
    cause: 'The OAuth client is limited to addresses that this instance does not have',
    does: '403 `access_denied`, naming the address',
    verdicts: both('address_not_allowed'),
    faults: refusesToken(403, 'access_denied', 'IP address 203.0.113.9 is not allowed for this client'),
  },
  client_address_unauthorized: {
    cause: 'The OAuth client is limited to addresses that this instance does not have',
    does: '400 `unauthorized_client`, naming the allow list',
    verdicts: both('address_not_allowed'),
    faults: refusesToken(400, 'unauthorized_client', 'The source is not on the allowlist of the client'),
  },
  client_address_invalid: {
    cause: 'The OAuth client is limited to addresses that this instance does not have',
    does: '400 `invalid_request`, naming the address by a code',
    verdicts: both('address_not_allowed'),
    faults: refusesToken(400, 'invalid_request', 'ip.address.not.allowed'),
  },
  client_address_unsaid: {
    cause: 'The OAuth client is limited to addresses, and the answer does not say so',
    does: '403 `access_denied` without a description',
    verdicts: both('token_refused'),
    faults: refusesToken(403, 'access_denied'),
  },
  client_unauthorized_unsaid: {
    cause: 'The client may not have a token, and the answer does not say why',
    does: '400 `unauthorized_client` without a description',
    verdicts: both('token_refused'),
    faults: refusesToken(400, 'unauthorized_client'),
  },
  organization_addresses: {
    cause: 'The organization is limited to addresses that this instance does not have',
    does: '403 `not.authorized` on every API call, naming the address',
    verdicts: both('address_not_allowed'),
    faults: refusesCalls(403, 'not.authorized', 'Access from IP address 203.0.113.9 is not allowed'),
  },
  wrong_grant_type: {
    cause: 'The OAuth client was added for another grant type',
    does: '400 `unauthorized_client`, naming the grant type',
    verdicts: both('grant_not_allowed'),
    faults: refusesToken(400, 'unauthorized_client', 'The client may not use this grant type'),
  },
  grant_unsupported: {
    cause: 'The OAuth client was added for another grant type',
    does: '400 `unsupported_grant_type`',
    verdicts: both('grant_not_allowed'),
    faults: refusesToken(400, 'unsupported_grant_type'),
  },
  client_not_approved: {
    cause: 'Nobody approved the OAuth client in an organization that enforces scopes',
    does: '403 `access_denied`, "the client has not been approved"',
    verdicts: both('client_not_approved'),
    faults: refusesToken(403, 'access_denied', 'The client has not been approved by an administrator'),
  },
  organization_suspended: {
    cause: 'The organization is suspended',
    does: '403 `access_denied`, "the organization is suspended"',
    verdicts: both('organization_suspended'),
    faults: refusesToken(403, 'access_denied', 'The organization is suspended'),
  },
  token_refused_in_unknown_words: {
    cause: 'Something that nobody has reported yet',
    does: '400 with an error name that no document has',
    verdicts: both('token_refused'),
    faults: refusesToken(400, 'policy_7_violated', 'See policy 7'),
  },
  division_missing: {
    cause: 'The role that holds the permission is not assigned for the division',
    does: '403 `missing.division.permission` on trunks, naming no permission',
    verdicts: both('permission_missing'),
    faults: refusesCalls(
      403,
      'missing.division.permission',
      'Missing the permission in the division of the object',
      'trunks',
    ),
  },
} as const satisfies Record<string, StandInEntry>
