import { html } from '../faults/fault'
import { both, type StandInEntry } from './entry'

/** States of the way to the API hosts, and of the hosts themselves. */
export const TRAFFIC_ENTRIES = {
  rate_limited: {
    cause: "The token's calls of this minute are used up",
    does: '429 with `Retry-After` on every API call',
    verdicts: both('rate_limited'),
    seconds: { means: '`Retry-After`', fallback: 5 },
    faults: [
      { on: 'api', make: (seconds) => ({ kind: 'status', when: 'before', status: 429, retryAfterSeconds: seconds }) },
    ],
  },
  rate_limited_silent: {
    cause: "The token's calls of this minute are used up",
    does: '429 without `Retry-After` on every API call',
    verdicts: both('rate_limited'),
    faults: [{ on: 'api', make: () => ({ kind: 'status', when: 'before', status: 429 }) }],
  },
  server_error: {
    cause: 'Genesys Cloud has an error',
    does: '500 on every API call',
    verdicts: both('service_unavailable'),
    faults: [{ on: 'api', make: () => ({ kind: 'status', when: 'before', status: 500 }) }],
  },
  bad_gateway: {
    cause: 'Genesys Cloud has an outage',
    does: '502 with an HTML page on every API call',
    verdicts: both('service_unavailable'),
    faults: [{ on: 'api', make: () => html('before', 502) }],
  },
  unavailable: {
    cause: 'Genesys Cloud has an outage',
    does: '503 on every API call',
    verdicts: both('service_unavailable'),
    faults: [{ on: 'api', make: () => ({ kind: 'status', when: 'before', status: 503 }) }],
  },
  unavailable_retry_after: {
    cause: 'Genesys Cloud is being maintained',
    does: '503 with `Retry-After` on every API call',
    verdicts: both('service_unavailable'),
    seconds: { means: '`Retry-After`', fallback: 30 },
    faults: [
      { on: 'api', make: (seconds) => ({ kind: 'status', when: 'before', status: 503, retryAfterSeconds: seconds }) },
    ],
  },
  gateway_timeout: {
    cause: 'Genesys Cloud gives up waiting for itself',
    does: '504 on every API call, nothing done',
    verdicts: both('timeout'),
    faults: [{ on: 'api', make: () => ({ kind: 'status', when: 'before', status: 504 }) }],
  },
  api_silent: {
    cause: 'The API host hangs',
    does: 'No answer, however long the caller waits; nothing done',
    verdicts: both('timeout'),
    faults: [{ on: 'api', make: () => ({ kind: 'silence', when: 'before' }) }],
  },
  api_reset: {
    cause: 'The way to the API host is closed',
    does: 'Resets the connection of every API call; nothing done',
    verdicts: both('unreachable'),
    faults: [{ on: 'api', make: () => ({ kind: 'refuse' }) }],
  },
  api_html: {
    cause: 'A proxy or sign-on page in front of the API host',
    does: '200 with an HTML page on every API call; nothing done',
    verdicts: both('unexpected_response'),
    faults: [{ on: 'api', make: () => html('before') }],
  },
  api_empty: {
    cause: 'A broken answer',
    does: '200 with an empty body on every API call; nothing done',
    verdicts: both('unexpected_response'),
    faults: [{ on: 'api', make: () => answer(200, '') }],
  },
  api_redirect: {
    cause: 'A proxy sends API calls elsewhere',
    does: '302 to another host on every API call; nothing done',
    verdicts: both('unexpected_response'),
    faults: [{ on: 'api', make: () => ({ ...answer(302, ''), location: 'https://api.example.com/' }) }],
  },
  write_done_then_reset: {
    cause: 'The connection breaks after Genesys Cloud has acted',
    does: 'Creates or changes the trunk, then cuts the connection',
    verdicts: both(null),
    faults: [{ on: 'write', make: () => ({ kind: 'reset', when: 'after' }) }],
  },
  write_done_then_silence: {
    cause: 'The answer gets lost after Genesys Cloud has acted',
    does: 'Creates or changes the trunk and never answers',
    verdicts: both(null),
    faults: [{ on: 'write', make: () => ({ kind: 'silence', when: 'after' }) }],
  },
  write_done_then_500: {
    cause: 'Genesys Cloud has an error after it has acted',
    does: 'Creates or changes the trunk and answers 500',
    verdicts: both(null),
    faults: [{ on: 'write', make: () => ({ kind: 'status', when: 'after', status: 500 }) }],
  },
  write_done_then_lost: {
    cause: "The connection breaks after Genesys Cloud has acted, and trunks can't be looked up",
    does: 'Creates or changes the trunk, then cuts the connection; 404 on listing, reading and deleting',
    verdicts: both('outcome_unknown'),
    faults: [
      { on: 'write', make: () => ({ kind: 'reset', when: 'after' }) },
      { on: 'read_back', make: () => ({ kind: 'status', when: 'before', status: 404 }) },
    ],
  },
} as const satisfies Record<string, StandInEntry>

function answer(status: number, text: string) {
  return { kind: 'answer', when: 'before', status, contentType: 'application/json; charset=utf-8', text } as const
}
