import { backgroundText } from '../../instance/runtime/background'
import { BadInput } from '../bad-input'
import type { Terminal } from '../terminal'
import { withTool } from '../tool'
import type { ScriptOptions } from './options'

/**
 * Runs the script, prints its log, and lets the queue do the work that the script left to it. Returns true when the
 * script ended without an error.
 */
export function runScript(script: string, options: ScriptOptions, { out }: Terminal): Promise<boolean> {
  return withTool(options, async ({ instance }) => {
    const { scope = instance.database.scope } = options
    if (scope !== 'global' && scope !== instance.database.scope)
      throw new BadInput(`--scope takes global or ${instance.database.scope}, not "${scope}".`)
    const run = await instance.background(script, { user: options.as, scope })
    out(`${backgroundText(run)}\n`)
    await instance.idle()
    return run.error === null
  })
}
