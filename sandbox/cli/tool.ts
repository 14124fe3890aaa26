import { BadInput } from './bad-input'
import { exampleInput } from './example'
import { readInput } from './input/read'
import { openSandbox, type Sandbox } from './sandbox'
import { shortenWaits } from './setup/real-time'
import { setUpTeam } from './setup/people'
import { setUpInstance } from './setup/set-up'
import type { ToolOptions } from './tool-options'

const WORKERS = 4

/**
 * Runs a tool's work on a local instance: a new one has the organizations of the input file, one whose database is
 * there already has its own unless a file is named. Nothing is ordered.
 */
export async function withTool<T>(options: ToolOptions, work: (sandbox: Sandbox) => Promise<T>): Promise<T> {
  const input = readInput(options.organizations ?? exampleInput())
  const sandbox = await openSandbox(input, { ...options, workers: WORKERS, serve: false })
  try {
    const { instance, resumed } = sandbox
    if (options.genesys !== undefined) shortenWaits(instance)
    if (!resumed || options.organizations !== undefined) await setUpInstance(instance, input)
    setUpTeam(instance)
    mustKnow(sandbox, options.as)
    return await work(sandbox)
  } finally {
    await sandbox.close()
  }
}

function mustKnow({ instance: { database } }: Sandbox, userName: string): void {
  const names = database.select('sys_user', 'active=true^ORDERBYuser_name').map((each) => each['user_name'] ?? '')
  if (names.includes(userName)) return
  throw new BadInput(`There is no user "${userName}" on this instance: --as takes ${names.join(', ')}.`)
}
