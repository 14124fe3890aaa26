import { randomBytes } from 'node:crypto'
import { startInspector } from '../inspect/server'
import type { Instance } from '../instance/instance'
import type { Options } from './options'
import { ITEM_NAME } from './orders/place'
import type { Sandbox } from './sandbox'
import { ADMINISTRATOR, APPROVER, OPERATOR, REQUESTER, setUpTeam } from './setup/people'

const OTHERS = new Map([
  [REQUESTER, 'requester'],
  [APPROVER, 'approver'],
  [OPERATOR, 'operator'],
])

/** Keeps the instance up with its pages until the program is interrupted. */
export async function runPages({ instance }: Sandbox, options: Options): Promise<void> {
  const persons = { item: ITEM_NAME, administrator: ADMINISTRATOR, others: OTHERS }
  setUpTeam(instance)
  await verifyAccess(instance)
  const inspector = await startInspector(instance, persons, options.port)
  instance.start()
  process.stdout.write(`Open ${inspector.origin} in a browser. Ctrl+C ends it.\n`)
  process.stdout.write(`REST API: ${restExample(instance, inspector.origin)}\n`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await inspector.close()
  await instance.stop()
}

/**
 * Verifies the organizations' access, as an administrator does before trunks are ordered: the catalog offers verified
 * organizations only.
 */
async function verifyAccess(instance: Instance): Promise<void> {
  const { database } = instance
  for (const { sys_id } of database.select(`${database.scope}_organization`, 'active=true^verified_onISEMPTY')) {
    await instance.run(`new AccessDoctor().requestVerification(${JSON.stringify(sys_id ?? '')}); null`, {
      user: ADMINISTRATOR,
    })
  }
}

/** A call that works: the requester's password is made for this run alone. */
function restExample(instance: Instance, origin: string): string {
  const password = randomBytes(9).toString('base64url')
  instance.setPassword(REQUESTER, password)
  return `curl -u ${REQUESTER}:${password} ${origin}/api/${instance.database.scope}/v1/trunks/requests`
}
