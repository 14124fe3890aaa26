import { join } from 'node:path'
import { readInput } from '../../sandbox/cli/input/read'
import { toOrder } from '../../sandbox/cli/orders/order'
import { placeOrders } from '../../sandbox/cli/orders/place'
import { settle } from '../../sandbox/cli/orders/settle'
import { openSandbox } from '../../sandbox/cli/sandbox'
import { setUpInstance } from '../../sandbox/cli/setup/set-up'
import type { Instance } from '../../sandbox/instance/instance'
import type { SeamCall } from '../../sandbox/instance/runtime/workers/pool'
import { installedScripts } from './sizes'

/**
 * The Script Includes that one kind of transaction evaluates: a platform evaluates each at its first use, and anew in
 * every transaction.
 */
export interface Load {
  /** Kind of the transaction and the Script Include that it begins with: `event Lanes`. */
  entry: string
  /** The Script Includes of the transaction that evaluated most, in the order of their first use. */
  scripts: string[]
  bytes: number
}

/** The main job of `npm start`, then what is read, compared and swept afterwards; every transaction is watched. */
export async function loads(root: string): Promise<Load[]> {
  const input = readInput(join(root, 'examples/mixed-contracts.json'))
  const sandbox = await openSandbox(input, { workers: 1, serve: false })
  try {
    const { instance } = sandbox
    const watch = new Watch(instance)
    instance.onSeamCall = (call) => watch.see(call)
    const { organizations } = await setUpInstance(instance, input)
    const orders = input.requests.map((request) => toOrder(request, input.organizations, organizations))
    await placeOrders(instance, orders, () => undefined)
    await settle(sandbox, orders, { waitSeconds: 0, onProgress: () => undefined })
    await readAndCompare(instance)
    return watch.loads(root)
  } finally {
    await sandbox.close()
  }
}

async function readAndCompare(instance: Instance): Promise<void> {
  const { database } = instance
  const path = `/api/${database.scope}/trunks/requests`
  const [request] = database.select(`${database.scope}_trunk_request`, '')
  await instance.rest({ method: 'GET', path: `${path}/${request?.['sys_id'] ?? ''}`, user: 'admin' })
  for (const { script = '' } of database.select('sysauto_script', 'nameSTARTSWITHBYOC')) {
    await instance.run(script, { kind: 'job' })
  }
  await instance.idle()
}

/** Sees which Script Includes each transaction evaluates. */
class Watch {
  /** Names by transaction, in the order of their first use. */
  private readonly evaluated = new Map<string, { kind: string; names: string[] }>()
  private touched = 0

  constructor(private readonly instance: Instance) {}

  see({ op, args, transaction }: SeamCall): undefined {
    const known = this.evaluated.get(transaction.id)
    const seen = known ?? { kind: transaction.kind, names: [] }
    if (known === undefined) {
      this.evaluated.set(transaction.id, seen)
      this.forgetSources()
    }
    const name = (args as { name?: string } | null)?.name
    if (op === 'runtime.include' && name !== undefined) seen.names.push(name)
  }

  /** After a change of a Script Include the next transaction asks for each source that it evaluates. */
  private forgetSources(): void {
    const { database } = this.instance
    const [first] = database.select('sys_script_include', `sys_scope.scope=${database.scope}`)
    this.touched += 1
    database.update('sys_script_include', first?.['sys_id'] ?? '', { description: String(this.touched) })
  }

  loads(root: string): Load[] {
    const bytes = new Map(installedScripts(root).map(({ name, source }) => [name, Buffer.byteLength(source)]))
    const largest = new Map<string, Load>()
    for (const { kind, names } of this.evaluated.values()) {
      const [first] = names
      if (first === undefined) continue
      const entry = `${kind} ${first}`
      const load = { entry, scripts: names, bytes: names.reduce((sum, name) => sum + (bytes.get(name) ?? 0), 0) }
      if (load.bytes > (largest.get(entry)?.bytes ?? 0)) largest.set(entry, load)
    }
    return [...largest.values()].sort((left, right) => right.bytes - left.bytes)
  }
}
