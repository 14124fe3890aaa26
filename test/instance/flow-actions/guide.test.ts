import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../../../sandbox/instance/data/database'
import { openDatabase } from '../../../sandbox/instance/data/open-database'
import { readAction } from '../../../sandbox/instance/flow/definitions/read-action'
import { readFlow } from '../../../sandbox/instance/flow/definitions/read-flow'
import { REFUSAL_CODES } from '../../../src/server/refusals/refusal'

const GUIDE = readFileSync(join(__dirname, '../../../docs/flow-guide.md'), 'utf8')
const ERRORS = ['error_code', 'error_message', 'error_next_step']

let database: Database

beforeAll(() => {
  database = openDatabase({ app: join(__dirname, '../../../dist/app'), now: () => 0, instanceName: 'guide' })
})

afterAll(() => {
  database.close()
})

/** Names in the first column of a section's table, by the table's heading. */
function names(section: string, heading: string): string[] {
  const text = GUIDE.split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? ''
  const table = text.split(`| ${heading} |`)[1]?.split('\n\n')[0] ?? ''
  return [...table.matchAll(/^\| [^|]*`(\w+)` \|/gm)].map(([, name]) => name ?? '')
}

const idOf = (table: string, name: string): string => database.select(table, `name=${name}`)[0]?.['sys_id'] ?? ''

it.each(['Register BYOC trunk', 'Get trunk status', 'Change BYOC trunk', 'Retire BYOC trunk', 'Diagnose access'])(
  'lists inputs and outputs of %s as they are built, each with a description',
  (name) => {
    const id = idOf('sys_hub_action_type_definition', name)
    const action = readAction(database, id)
    expect(names(name, 'input')).toEqual(action.inputs.map((each) => each.name))
    expect([...names(name, 'output'), ...names('Error outputs', 'output')]).toEqual(
      action.outputs.map((each) => each.name),
    )
    for (const table of ['sys_hub_action_input', 'sys_hub_action_output']) {
      const rows = database.select(table, `model=${id}`).filter((row) => !(row['element'] ?? '').startsWith('__'))
      expect(rows.filter((row) => (row['hint'] ?? '') === '').map((row) => row['element'])).toEqual([])
    }
    expect(database.get('sys_hub_action_type_definition', id)?.['description']).toMatch(/\w.*\.$/)
  },
)

it('says truly that the subflow has the inputs and outputs of Register BYOC trunk', () => {
  const action = readAction(database, idOf('sys_hub_action_type_definition', 'Register BYOC trunk'))
  const subflow = readFlow(database, idOf('sys_hub_flow', 'Register a BYOC trunk and wait'))
  expect(subflow.inputs.map((each) => each.name)).toEqual(action.inputs.map((each) => each.name))
  expect(subflow.outputs.map((each) => each.name)).toEqual(action.outputs.map((each) => each.name))
})

it('explains every code of a refusal that an action can give', () => {
  const byRestAlone = ['input_invalid', 'correlation_id_taken', 'order_under_way']
  const explained = [...names('Error outputs', 'error code'), ...GUIDE.matchAll(/`(\w+)`(?=, `| \| Register)/g)].map(
    (each) => (typeof each === 'string' ? each : (each[1] ?? '')),
  )
  expect(REFUSAL_CODES.filter((code) => !byRestAlone.includes(code) && !explained.includes(code))).toEqual([])
})

it('gives every action that flows of other scopes may use its three error outputs', () => {
  const shared = database.select('sys_hub_action_type_definition', 'access=public')
  expect(shared).toHaveLength(5)
  for (const { sys_id: id = '' } of shared) {
    expect(
      readAction(database, id)
        .outputs.map((each) => each.name)
        .slice(-3),
    ).toEqual(ERRORS)
  }
})
