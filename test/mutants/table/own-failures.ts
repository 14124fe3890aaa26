import type { Safeguard } from '../safeguard'

/** Safeguards of what the app does when its own work fails. Each comment says what happens without it. */
export const OWN_FAILURES = {
  /** After a failure of its own the app tries again at once. */
  'own-failure-pause': {
    script: 'ByocRetries',
    text: 'const retryAt = Math.max(decision.retryAt, time + SOONEST_MS);',
    by: 'const retryAt = time;',
    killer: {
      file: 'test/instance/exactly-once/own-failures.test.ts',
      test: 'the work on one request throws the others of its lane go on; it says why, is tried again a few times, and then is a person’s',
    },
  },
  /** A request whose trunk is made is given up, since the app could not write that down a few times. */
  'made-not-given-up': {
    script: 'ByocRetries',
    text: '{ isDone: isDone(registration) }',
    by: '{ isDone: false }',
    killer: {
      file: 'test/faults/found.test.ts',
      test: 'a request whose trunk was made while no lane could be had is not given up',
    },
  },
} as const satisfies Record<string, Safeguard>
