import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase, type Database } from '../../../sandbox/instance/data/database'
import { readItem } from '../../../sandbox/instance/catalog/item'
import { VARIABLES } from '../../../src/client/catalog/problems'
import { VARIABLE_LENGTHS } from '../../../src/server/genesys/field-limits'
import { STATES } from '../../../src/server/registration/states'
import { requesterSummary } from '../../../src/server/registration/summary'
import { verdict } from '../../../src/server/registration/verdicts'
import { ITEM } from '../app/world'

const GUIDE = readFileSync(join(__dirname, '../../../docs/requester-guide.md'), 'utf8')

/** Cells of the table's rows under a heading, the head left out. */
function rowsUnder(heading: string): string[][] {
  const section = GUIDE.split(/^## /m).find((each) => each.startsWith(heading)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

let database: Database

beforeAll(() => {
  database = openDatabase({ app: join(__dirname, '../../../dist/app'), now: () => 0, instanceName: 'test' })
})

afterAll(() => {
  database.close()
})

it('explains every question of the form, in its order, with its limit and whether it is needed', () => {
  const id = database.select('sc_cat_item', `name=${ITEM}`)[0]?.['sys_id'] ?? ''
  const asked = (readItem(database, id)?.variables ?? []).map(({ name, label, mandatory }) => {
    const field = Object.entries(VARIABLES).find(([variable]) => variable === name)?.[1]
    const limit = Object.entries(VARIABLE_LENGTHS).find(([limited]) => limited === field)?.[1]
    return [label, limit === undefined ? '' : `${String(limit)} characters`, mandatory ? 'yes' : '']
  })
  expect(rowsUnder('Order').map(([question, , most, needed]) => [question, most, needed])).toEqual(asked)
})

it('quotes what the requested item says, and nothing else', () => {
  const said = [
    ...STATES.map((state) => requesterSummary(state, null)),
    requesterSummary('failed', verdict('permission_missing')),
    requesterSummary('failed', verdict('payload_invalid', { problems: ['X'] })),
  ]
  const quoted = rowsUnder('What you will read').map(([comment = '']) => comment)
  expect(quoted.length).toBeGreaterThan(5)
  for (const comment of quoted) {
    const [start = '', end = ''] = comment.split(' … ')
    expect(said.filter((sentence) => sentence.startsWith(start) && sentence.endsWith(end))).not.toEqual([])
  }
})
