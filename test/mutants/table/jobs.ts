import type { Safeguard } from '../safeguard'

/** Safeguards of the sweeper and the poller of trunks’ status. Each comment says what happens without it. */
export const JOBS = {
  /** A next attempt far ahead is believed. */
  'sweep-far-ahead': {
    script: 'Sweeper',
    text: 'ByocRegistrations.registrationsBeyond(time + longestWaitMs(), MOST_WISHES)',
    by: '[]',
    killer: {
      file: 'test/instance/exactly-once/clocks.test.ts',
      test: 'a time that lies a day ahead, written by a node whose clock was set back since, holds up nobody the next attempt',
    },
  },
  /** The polls of a former trunk go on for the new one. */
  'poll-stale': {
    script: 'StatusPoller',
    text: 'cursor.genesysId === registration.genesysId && ',
    by: '',
    killer: {
      file: 'test/platform/status.test.ts',
      test: 'the state of a new trunk is not asked for by an event that was left of an earlier trunk of the request',
    },
  },
  /** Polls that wait for the rate limit all come back at once. */
  'poll-spread': {
    script: 'StatusPoller',
    text: 'put(poll, room.at + Math.random() * SPREAD_MS)',
    by: 'put(poll, room.at)',
    killer: {
      file: 'test/platform/status.test.ts',
      test: 'the state of a new trunk in another cloud of trunks for which no call is left is asked for at times that are spread over a minute',
    },
  },
  /** Polls go beyond the share of the rate limit. */
  'poll-rate': {
    script: 'StatusPoller',
    text: 'if (!room.ok) return put(',
    by: 'if (false) return put(',
    killer: {
      file: 'test/platform/status.test.ts',
      test: 'the state of a new trunk in another cloud of trunks for which no call is left is asked for at times that are spread over a minute',
    },
  },
} as const satisfies Record<string, Safeguard>
