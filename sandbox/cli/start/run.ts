import type { Input } from '../input/schema'
import type { Options } from './options'
import { runDiagnosis } from './run-diagnosis'
import { runOrders } from './run-orders'
import { openPages, type Pages } from './run-pages'
import { openSandbox } from '../sandbox'
import { shortenWaits } from '../setup/real-time'
import { setUpInstance } from '../setup/set-up'
import type { Terminal } from '../terminal'

/**
 * Boots the sandbox, prepares the instance and does the work that was asked for. Returns true when all is well; prints
 * the rest.
 * @param startedAt when the program started, by `performance.now()`
 */
export async function run(input: Input, options: Options, terminal: Terminal, startedAt: number): Promise<boolean> {
  const sandbox = await openSandbox(input, options)
  let pages: Pages | null = null
  try {
    if (options.genesys !== undefined) shortenWaits(sandbox.instance)
    // A port that can't be had is told before anything is ordered.
    pages = options.serve ? await openPages(sandbox, options) : null
    const setUp = await setUpInstance(sandbox.instance, input)
    const well = options.diagnose
      ? await runDiagnosis(sandbox, setUp, input, options, terminal)
      : await runOrders(sandbox, setUp, input, options, terminal, startedAt)
    await pages?.untilInterrupted(terminal)
    return well
  } finally {
    await pages?.close()
    await sandbox.close()
  }
}
