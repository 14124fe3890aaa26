import type { SeamCall } from '../../../../sandbox/instance/runtime/workers/pool'

/** The log entry of a script that then runs without end. */
export const BEGUN = `gs.info('begun');`

/**
 * The time that scripts take: none, however slow the machine is, until a script logs that it has begun. Then the limit
 * is over at once.
 */
export class ScriptTime {
  private passed = 0

  readonly now = (): number => this.passed

  /** For `onSeamCall`. */
  readonly watch = ({ op, args }: SeamCall): undefined => {
    if (op === 'runtime.log' && (args as { message: string }).message === 'begun') this.passed += 3_600_000
  }
}
