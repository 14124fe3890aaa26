import { readCommandLine } from '../command-line'
import type { Terminal } from '../terminal'
import { toolCommand, type ToolOptions } from '../tool-options'

/** The options typed after `npm run flow --`. */
export interface FlowOptions extends ToolOptions {
  /** Name of the action or subflow. */
  name: string
  /** Inputs by name, as JSON. */
  input: string
  /** True to work the queue until the flow has ended. */
  wait: boolean
}

/** Reads the command line; see `readCommandLine`. */
export function readFlowOptions(args: readonly string[], terminal: Pick<Terminal, 'out'>): FlowOptions | null {
  const command = toolCommand('npm run flow --')
    .description('Runs a flow action or a subflow on a local instance and prints its outputs as JSON')
    .argument('<name>', 'name of the action or subflow, e.g. "Register BYOC trunk"')
    .option('--input <json>', 'inputs by name; a reference is a sys_id or a display value', '{}')
    .option('--no-wait', 'print the state of the started run, and leave the rest to the next run with this --db')
    .allowExcessArguments(false)
  const typed = readCommandLine<Omit<FlowOptions, 'name'>>(command, args, terminal)
  return typed && { ...typed.options, name: typed.args[0] ?? '' }
}
