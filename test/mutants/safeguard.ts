import type { ScriptMutant } from '../../sandbox/storms/switched-off'

/** The test that fails without a safeguard. */
interface Killer {
  file: `test/${string}.test.ts`
  /** The test's full name: those of its describe blocks, then its own. */
  test: string
}

/** A safeguard of what runs on the instance: how it is switched off, and the test that notices. */
export interface Safeguard extends ScriptMutant {
  killer: Killer
}
