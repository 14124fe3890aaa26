import { randomBytes } from 'node:crypto'
import { startInspector } from '../../inspect/server'
import type { Instance } from '../../instance/instance'
import { BadInput } from '../bad-input'
import type { Options } from './options'
import { ITEM_NAME } from '../orders/place'
import type { Sandbox } from '../sandbox'
import { ADMINISTRATOR, APPROVER, OPERATOR, REQUESTER, setUpTeam } from '../setup/people'
import type { Terminal } from '../terminal'

const OTHERS = new Map([
  [REQUESTER, 'requester'],
  [APPROVER, 'approver'],
  [OPERATOR, 'operator'],
])

/** The pages of an instance that is up. */
export interface Pages {
  /** Tells the address of the pages, and keeps the instance working until the program is interrupted. */
  untilInterrupted(terminal: Terminal): Promise<void>
  close(): Promise<void>
}

/** Opens the pages of a new or known instance. Throws `BadInput` where the port can't be had. */
export async function openPages({ instance }: Sandbox, { port }: Pick<Options, 'port'>): Promise<Pages> {
  const persons = { item: ITEM_NAME, administrator: ADMINISTRATOR, others: OTHERS }
  setUpTeam(instance)
  const inspector = await onPort(port, () => startInspector(instance, persons, port))
  return {
    untilInterrupted: async ({ out }) => {
      await verifyAccess(instance)
      instance.start()
      out(`Open ${inspector.origin} in a browser. Ctrl+C ends it.\n`)
      out(`REST API: ${restExample(instance, inspector.origin)}\n`)
      await new Promise<void>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
      })
      await instance.stop()
    },
    close: () => inspector.close(),
  }
}

/** Reasons why a port can't be had, and what to do, by the system's code. */
const PORTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'in use by another program: end that program, or choose another port with --port (0 takes a free one)',
  EACCES: 'not open to this user: choose one above 1023 with --port (0 takes a free one)',
}

async function onPort<T>(port: number, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen()
  } catch (error) {
    const reason = PORTS[(error as NodeJS.ErrnoException).code ?? '']
    throw reason === undefined ? error : new BadInput(`Port ${String(port)} of 127.0.0.1 is ${reason}.`)
  }
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
export function restExample(instance: Instance, origin: string): string {
  const password = randomBytes(9).toString('base64url')
  instance.setPassword(REQUESTER, password)
  return `curl -u ${REQUESTER}:${password} ${origin}/api/${instance.database.scope}/v1/trunks/requests`
}
