import { html } from '../faults/fault'
import { both, type StandInEntry } from './entry'

/** States that show at the token endpoint, or in the token that it mints. */
export const LOGIN_ENTRIES = {
  wrong_secret: {
    cause: 'The client secret was changed in Genesys Cloud, or typed wrong',
    does: '`invalid_client`, "authentication failed"',
    verdicts: both('client_rejected'),
  },
  client_disabled: {
    cause: 'The OAuth client was set inactive',
    does: '`invalid_client`, "authentication failed"',
    verdicts: both('client_rejected'),
  },
  client_unknown: {
    cause: 'The OAuth client was deleted',
    does: '400 `invalid_client`, "client not found: invalid client_id"',
    verdicts: both('client_rejected'),
  },
  other_region: {
    cause: 'The organization lives in another region than its record says',
    does: '`invalid_client`, "authentication failed": this region\'s login host doesn\'t know the client',
    verdicts: both('client_rejected'),
  },
  token_rate_limited: {
    cause: 'Too many token requests',
    does: '400 `invalid_request`, "rate limit exceeded"',
    verdicts: both('token_rate_limited'),
  },
  scope_not_granted: {
    cause: 'The client may not have the scope `telephony:byoctrunk:edit`',
    does: 'Mints a token whose `scope` is empty, in answer and claims; writes get 401',
    verdicts: { byoc_registration: 'scope_not_granted' },
  },
  scope_refused: {
    cause: 'The client may not have the scope `telephony:byoctrunk:edit`',
    does: '400 `invalid_scope`',
    verdicts: { byoc_registration: 'scope_not_granted' },
  },
  token_for_other_organization: {
    cause: "The credential is another organization's",
    does: 'Mints tokens for another organization: by its claims, or by `tokens/me` where it is opaque',
    verdicts: both('token_for_other_organization'),
  },
  orgs_empty: {
    cause: 'The service account is linked to no organization',
    does: 'Mints a token whose claim `orgs` is empty; writes get 401',
    verdicts: { byoc_registration: 'organization_not_linked' },
  },
  orgs_lack_target: {
    cause: 'The service account is not linked to this organization',
    does: 'Mints a token whose claim `orgs` names another organization only; writes get 401',
    verdicts: { byoc_registration: 'organization_not_linked' },
  },
  organization_unknown: {
    cause: 'No organization has this id',
    does: '400 `invalid_target`, "organization not found"',
    verdicts: { byoc_registration: 'organization_unknown' },
  },
  expired_token: {
    cause: 'The login host hands out tokens that have expired',
    does: 'Mints tokens that ended an hour ago by their own claims; every call gets 401',
    verdicts: { byoc_registration: 'token_expired', platform: 'token_rejected' },
  },
  clock_difference: {
    cause: "The API hosts' clock is far ahead of the login hosts'",
    does: 'Tokens have expired by the time they reach an API host, whose `Date` shows the difference',
    verdicts: { byoc_registration: 'token_expired' },
    seconds: { means: "how far the API hosts' clock is ahead", fallback: 7_200 },
  },
  clock_ahead: {
    cause: "The instance's clock is behind Genesys'",
    does: "Every host's clock is ahead: `Date`, `iat` and `exp` lie in the instance's future",
    verdicts: both(null),
    seconds: { means: 'how far ahead', fallback: 7_200 },
  },
  clock_behind: {
    cause: "The instance's clock is ahead of Genesys'",
    does: "Every host's clock is behind: a fresh token's `exp` may lie in the instance's past",
    verdicts: both(null),
    seconds: { means: 'how far behind', fallback: 7_200 },
  },
  short_lived_token: {
    cause: 'The client is set to short-lived tokens',
    does: 'Tokens live this long',
    verdicts: both(null),
    seconds: { means: 'lifetime', fallback: 300 },
  },
  first_token_dead: {
    cause: 'The token was revoked behind the back of its holder',
    does: 'The first token minted is not accepted; later ones are',
    verdicts: both(null),
  },
  invalid_signature: {
    cause: 'Tokens are signed with a key that the API hosts do not know',
    does: 'Mints tokens with the right claims that every API host answers with 401',
    verdicts: both('token_rejected'),
  },
  opaque_token: {
    cause: 'The login host hands out opaque tokens',
    does: 'Mints live opaque tokens; `tokens/me` tells their organization',
    verdicts: both(null),
  },
  opaque_token_for_other_organization: {
    cause: "Opaque tokens, and the credential is another organization's",
    does: 'Mints live opaque tokens of another organization; `tokens/me` tells which',
    verdicts: both('token_for_other_organization'),
  },
  login_html: {
    cause: 'A proxy or sign-on page in front of the login host',
    does: '200 with an HTML page',
    verdicts: both('unexpected_response'),
    faults: [{ on: 'login', make: () => html('before') }],
  },
  login_html_502: {
    cause: 'A load balancer without a login host behind it',
    does: '502 with an HTML page',
    verdicts: both('service_unavailable'),
    faults: [{ on: 'login', make: () => html('before', 502) }],
  },
  login_empty: {
    cause: 'A broken answer',
    does: '200 with an empty body',
    verdicts: both('unexpected_response'),
    faults: [{ on: 'login', make: () => json('') }],
  },
  login_half_json: {
    cause: 'A broken answer',
    does: '200 with half a JSON document, whole by its content length',
    verdicts: both('unexpected_response'),
    faults: [{ on: 'login', make: () => json('{"token_type":"bearer","access_to') }],
  },
  login_without_token: {
    cause: 'A broken answer',
    does: '200 with JSON that has no `access_token`',
    verdicts: both('unexpected_response'),
    faults: [{ on: 'login', make: () => json('{"token_type":"bearer","expires_in":3600}') }],
  },
  login_broken_jwt: {
    cause: 'A broken answer',
    does: '200 with an `access_token` of three parts that are not a JWT; every call with it gets 401',
    verdicts: { byoc_registration: 'unexpected_response' },
  },
  login_redirect: {
    cause: 'A proxy sends the token request elsewhere',
    does: '302 to another host',
    verdicts: both('unexpected_response'),
    faults: [
      {
        on: 'login',
        make: () => ({ ...json(''), status: 302, location: 'https://login.example.com/oauth/token' }),
      },
    ],
  },
  login_silent: {
    cause: 'The login host hangs',
    does: 'No answer, however long the caller waits',
    verdicts: both('timeout'),
    faults: [{ on: 'login', make: () => ({ kind: 'silence', when: 'before' }) }],
  },
  login_reset: {
    cause: 'The way to the login host is closed',
    does: 'Resets the connection',
    verdicts: both('unreachable'),
    faults: [{ on: 'login', make: () => ({ kind: 'refuse' }) }],
  },
  login_unavailable: {
    cause: 'The login host is down',
    does: '503',
    verdicts: both('service_unavailable'),
    faults: [{ on: 'login', make: () => ({ kind: 'status', when: 'before', status: 503 }) }],
  },
} as const satisfies Record<string, StandInEntry>

function json(text: string) {
  return { kind: 'answer', when: 'before', status: 200, contentType: 'application/json; charset=utf-8', text } as const
}
