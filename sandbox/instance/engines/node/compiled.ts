import { Script } from 'node:vm'

/** Background scripts differ each time, so the number of kept scripts is limited. */
const KEPT_SCRIPTS = 1000

const scripts = new Map<string, Script>()

/**
 * Compiles a script, once for all contexts of this thread: what a context makes of it is its own, the compiled code is
 * not. `name` appears in stacks.
 */
export function compileScript(source: string, name: string, columnOffset = 0): Script {
  const key = `${name}\n${String(columnOffset)}\n${source}`
  let script = scripts.get(key)
  if (!script) {
    script = new Script(source, { filename: name, columnOffset })
    if (scripts.size >= KEPT_SCRIPTS) scripts.clear()
    scripts.set(key, script)
  }
  return script
}
