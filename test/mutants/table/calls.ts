import type { Safeguard } from '../safeguard'

/** Safeguards of sessions, pacing and the circuit. Each comment says what happens without it. */
export const CALLS = {
  /** An opaque token that an answer repeats is shown. */
  'session-secrets': {
    script: 'ByocCalls',
    text: 'return this.accessToken === "" ? [] : [this.accessToken];',
    by: 'return [];',
    killer: {
      file: 'test/platform/echoed-token.test.ts',
      test: 'an opaque token that an answer repeats is kept nowhere the write',
    },
  },
  /** A circuit far ahead is believed. */
  'circuit-bound': {
    script: 'ByocCalls',
    text: 'openUntil: openUntil > now + 2 * policy.capMs ? 0 : openUntil',
    by: 'openUntil',
    killer: {
      file: 'test/instance/exactly-once/clocks.test.ts',
      test: 'a time that lies a day ahead, written by a node whose clock was set back since, holds up nobody the organization’s circuit',
    },
  },
  /** An organization that may not be called uses up the one probe of its circuit. */
  'session-guarded': {
    script: 'ByocCalls',
    text: 'const guarded = ByocTargets.guardVerdict(organization);',
    by: 'const guarded = null;',
    killer: {
      file: 'test/instance/app/guards.test.ts',
      test: 'uses up no probe of an organization that did not answer while nothing may leave',
    },
  },
  /** A trunk that Genesys shows as deleted counts as there. */
  'deleted-read': {
    script: 'ByocCalls',
    text: 'if (trunk !== null && ByocContracts.isGone(trunk)) return { kind: "read", trunk: null };',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/reconcile-doubts.long.test.ts',
      test: 'calls a trunk missing that Genesys still shows as deleted',
    },
  },
  /** An answer that is no listing makes a trunk missing. */
  'page-is-listing': {
    script: 'ByocCalls',
    text: 'if (page === null) return { kind: "read", trunks, complete: false };',
    by: 'if (page === null) return { kind: "read", trunks, complete: true };',
    killer: {
      file: 'test/instance/exactly-once/reconcile-doubts.long.test.ts',
      test: 'calls nothing missing by an answer that is no listing',
    },
  },
  /** A token that Genesys repeats is kept, where it looks like no token. */
  'session-token-secret': {
    script: 'ByocCalls',
    text: 'return this.accessToken === "" ? [] : [this.accessToken];',
    by: 'return this.accessToken !== "" ? [] : [this.accessToken];',
    killer: {
      file: 'test/instance/security/quoted-token.test.ts',
      test: 'a token that looks like no token is kept nowhere, though Genesys repeats it',
    },
  },
  /** A lane whose older calls fill the list goes beyond its share of the rate limit. */
  'rate-window': {
    script: 'ByocAttempts',
    text: 'record.addQuery("started", ">", String(since));',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/transport.test.ts',
      test: 'the calls of the last minute count against a lane’s share, however many it made before',
    },
  },
  /** A shared listing with an entry that can't be read tells that a name is free. */
  'unreadable-entry': {
    script: 'ByocLookups',
    text: 'page === null || page.unreadable > 0 || isTooLong',
    by: 'page === null || isTooLong',
    killer: {
      file: 'test/instance/exactly-once/lane-order.test.ts',
      test: 'a listing for several names that holds a trunk without an id is not believed: each name is looked for',
    },
  },
  /** A lane waits for the refused request instead of the end of the pause that Genesys Cloud asked for. */
  'pause-is-the-rate': {
    script: 'ByocCalls',
    text: 'return next.ok ? retryAt : next.at;',
    by: 'return retryAt;',
    killer: {
      file: 'test/instance/exactly-once/lane-order.test.ts',
      test: 'where Genesys Cloud asks for a pause of a second, the next request goes after that second, however long the refused one waits',
    },
  },
} as const satisfies Record<string, Safeguard>
