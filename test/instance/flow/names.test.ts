import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  actionNames,
  logicNames,
  scriptStepInputs,
  stepNames,
  triggerTypes,
  waitStepInputs,
} from '../../../sandbox/instance/flow/definitions/names'

const core = join(dirname(require.resolve('@servicenow/sdk-core/runtime/db')), '../external/flow/built-ins')

/** `$id` and the export's name, or another property, of every definition in a folder of the SDK. */
function defined(folder: string, property: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const file of readdirSync(join(core, folder)).filter((name) => name.endsWith('.now.js'))) {
    const text = readFileSync(join(core, folder, file), 'utf8')
    const parts = text.split('$id: ').slice(1)
    for (const each of property === 'file' ? parts.slice(0, 1) : parts) {
      const id = /^'(\w+)'/.exec(each)?.[1]
      const value =
        property === 'file' ? file.replace('.now.js', '') : new RegExp(`${property}: '([^']*)'`).exec(each)?.[1]
      if (id !== undefined && value !== undefined) found[id] = value
    }
  }
  return found
}

describe('the platform’s own definitions are those of the SDK', () => {
  test('actions', () => {
    expect(actionNames).toEqual(defined('actions/core', 'file'))
  })

  test('triggers', () => {
    expect(triggerTypes).toEqual(defined('triggers', 'type'))
  })

  test('steps, and the inputs of the Script step', () => {
    expect(defined('action-steps', 'name')).toMatchObject(stepNames)
    const text = readFileSync(join(core, 'action-steps/action-step-definitions.now.js'), 'utf8')
    for (const id of Object.keys(waitStepInputs)) expect(text).toContain(id)
    expect(text).toContain(scriptStepInputs.script)
    expect(text).toContain(scriptStepInputs.requiredRunTime)
  })

  test('flow logic, as the SDK’s flow plugin writes it', () => {
    const plugin = readFileSync(
      join(dirname(require.resolve('@servicenow/sdk-api/package.json')), 'dist/external-plugins/flow.js'),
      'utf8',
    )
    const ids = [...plugin.matchAll(/\[FLOW_LOGIC\.\w+\]: "(\w{32})"/g)].map((match) => match[1] ?? '')
    const others = [...plugin.matchAll(/exports2\.(?:DO_IN_PARALLEL_BLOCK|TRY_CATCH_CATCH)_SYS_ID = "(\w{32})"/g)]
    expect([...ids, ...others.map((match) => match[1] ?? '')].sort()).toEqual(Object.keys(logicNames).sort())
  })
})
