import { startInspector } from '../inspect/server'
import type { Options } from './options'
import { ITEM_NAME } from './orders/place'
import type { Sandbox } from './sandbox'
import { ADMINISTRATOR, REQUESTER } from './setup/people'

/** Keeps the instance up with its pages until the program is interrupted. */
export async function runPages({ instance }: Sandbox, options: Options): Promise<void> {
  const persons = { item: ITEM_NAME, requester: REQUESTER, administrator: ADMINISTRATOR }
  const inspector = await startInspector(instance, persons, options.port)
  instance.start()
  process.stdout.write(`Open ${inspector.origin} in a browser. Ctrl+C ends it.\n`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await inspector.close()
  await instance.stop()
}
