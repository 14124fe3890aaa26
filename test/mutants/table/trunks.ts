import type { Safeguard } from '../safeguard'

/** Safeguards of registering, retiring and looking up. Each comment says what happens without it. */
export const TRUNKS = {
  /** A registration from a backup writes again without a look. */
  'old-write-looks': {
    script: 'ByocTrunks',
    text: 'return last === null || time - last.started > OLD_MS;',
    by: 'return false;',
    killer: {
      file: 'test/instance/exactly-once/lost-rows.test.ts',
      test: 'a registration row that is lost that was retrying in the backup looks before it writes, however often its next attempt was put off',
    },
  },
  /** A queued registration from a backup writes without a look. */
  'old-row-looks': {
    script: 'ByocTrunks',
    text: 'operation === "register" && time - createdAt > OLD_MS',
    by: 'false',
    killer: {
      file: 'test/instance/exactly-once/lost-rows.test.ts',
      test: 'a registration row that is lost that is old and has no attempt looks before it writes',
    },
  },
  /** A registration that was made anew does not wait for what may still land. */
  'lost-write-quiet': {
    script: 'ByocTrunks',
    text: 'if (!createdAnew || attempts > 0) return 0;',
    by: 'return 0;',
    killer: {
      file: 'test/instance/exactly-once/lost-rows.test.ts',
      test: 'a registration row that is lost is made anew and writes nothing while the last write may still land, where no attempt is left',
    },
  },
} as const satisfies Record<string, Safeguard>
