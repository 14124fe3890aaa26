import type { Input } from '../input/schema'
import type { Options } from './options'
import { recallOrders } from '../orders/earlier'
import { toOrder } from '../orders/order'
import { catalogItem, placeOrders } from '../orders/place'
import { retryCorrected } from '../orders/remedies'
import { settle } from '../orders/settle'
import { openProgress } from '../output/progress'
import { allRegistered, toReport } from '../output/report'
import { toTable } from '../output/table'
import type { Sandbox } from '../sandbox'
import type { SetUp } from '../setup/set-up'
import type { Terminal } from '../terminal'

/**
 * Orders every request of the input, works the queues, prints the outcome. Returns true when every trunk is registered.
 */
export async function runOrders(
  sandbox: Sandbox,
  setUp: SetUp,
  { requests, organizations }: Input,
  options: Options,
  { out, isWatched }: Terminal,
  startedAt: number,
): Promise<boolean> {
  const { instance } = sandbox
  const progress = openProgress(requests.length, !options.json && isWatched)
  try {
    const orders = requests.map((request) => toOrder(request, organizations, setUp.organizations))
    recallOrders(instance.database, catalogItem(instance), orders)
    await retryCorrected(instance, orders, setUp.organizations)
    await placeOrders(instance, orders, (placed) => {
      progress.say(`ordering, ${String(placed)} ordered`)
    })
    const outcomes = await settle(sandbox, orders, {
      waitSeconds: options.wait,
      onProgress: (count) => {
        progress.show(count)
      },
    })
    progress.end()
    const report = toReport(outcomes, instance.outboundCalls, performance.now() - startedAt)
    out(options.json ? `${JSON.stringify(report)}\n` : toTable(report, options.db))
    return allRegistered(report)
  } finally {
    progress.end()
  }
}
