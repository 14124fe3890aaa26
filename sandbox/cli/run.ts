import type { Input } from './input/schema'
import type { Options } from './options'
import { runDiagnosis } from './run-diagnosis'
import { runOrders } from './run-orders'
import { runPages } from './run-pages'
import { openSandbox } from './sandbox'
import { shortenWaits } from './setup/real-time'
import { setUpInstance } from './setup/set-up'

/**
 * Boots the sandbox, prepares the instance and does the work that was asked for. Returns true when all is well; prints
 * the rest.
 * @param startedAt when the program started, by `performance.now()`
 */
export async function run(input: Input, options: Options, startedAt: number): Promise<boolean> {
  const sandbox = await openSandbox(input, options)
  try {
    if (options.genesys !== undefined) shortenWaits(sandbox.instance)
    const setUp = await setUpInstance(sandbox.instance, input)
    const well = options.diagnose
      ? await runDiagnosis(sandbox, setUp, input, options)
      : await runOrders(sandbox, setUp, input, options, startedAt)
    if (options.serve) await runPages(sandbox, options)
    return well
  } finally {
    await sandbox.close()
  }
}
