import { scope as SCOPE } from '../../../now.config.json'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REQUEST_FIELDS as INPUT_FIELDS } from '../../../sandbox/cli/input/schema'
import { readItem, type Variable } from '../../../sandbox/instance/catalog/item'
import type { Database } from '../../../sandbox/instance/data/database'
import { openDatabase } from '../../../sandbox/instance/data/open-database'
import { readAction } from '../../../sandbox/instance/flow/definitions/read-action'
import { fieldOf, FIELD_NAMES, type RequestField } from '../../../src/server/fields/request-fields'
import { MATRIX } from '../security/matrix'
import { operationId } from '../security/operations'

/**
 * The platform wants the fields of a trunk request written out in several places: each of them agrees with the table of
 * fields.
 */

const TABLE = `${SCOPE}_trunk_request`
const ROOT = join(__dirname, '../../..')
const FIELDS: readonly RequestField[] = FIELD_NAMES.map(fieldOf)
/** Fields that flows, forms and answers have: the digest password passes through none of them. */
const SHOWN = FIELDS.filter(({ column }) => column !== 'auth_password')

let database: Database

beforeAll(() => {
  database = openDatabase({ app: join(ROOT, 'dist/app'), now: () => 0, instanceName: 'fields' })
})

afterAll(() => {
  database.close()
})

const columns = (fields: readonly RequestField[]): string[] => fields.map(({ column }) => column).sort()
const named = (fields: readonly RequestField[]): unknown[] => fields.map(({ column, label }) => [column, label]).sort()

function variables(name = 'New BYOC trunk'): Variable[] {
  const [item] = database.select('sc_cat_item', `name=${name}`)
  return readItem(database, item?.['sys_id'] ?? '')?.variables ?? []
}

it('gives each field a column of its label and length', () => {
  const view = database.tables.view(TABLE)
  const found = FIELDS.map(({ column }) => view?.fields.get(column))
  expect(found.map((field) => [field?.label, field?.type === 'string' ? field.maxLength : null])).toEqual(
    FIELDS.map(({ label, limit }) => [label, limit]),
  )
})

it('has every field on the form of operators and of requesters, the password apart', () => {
  const sections = database.select('sys_ui_section', `name=${TABLE}`)
  const views = new Set(sections.map((section) => section['view'] ?? ''))
  expect(views.size).toBe(2)
  for (const view of views) {
    const shown = sections
      .filter((section) => section['view'] === view)
      .flatMap(({ sys_id: id }) => database.select('sys_ui_element', `sys_ui_section=${id ?? ''}`))
      .map(({ element }) => element ?? '')
    expect(columns(SHOWN).filter((column) => !shown.includes(column))).toEqual([])
    expect(shown).not.toContain('auth_password')
  }
})

it('has a rule of its own for who writes, and one for who reads, each column', () => {
  const rules = (operation: string): string[] =>
    database
      .select('sys_security_acl', `nameSTARTSWITH${TABLE}.^operation=${operationId(operation)}`)
      .map(({ name = '' }) => name.replace(`${TABLE}.`, ''))
  expect(columns(FIELDS).filter((column) => !rules('write').includes(column))).toEqual([])
  expect(columns(FIELDS).filter((column) => !rules('read').includes(column))).toEqual([])
})

it('tells the security matrix of each column', () => {
  const rights = MATRIX['own draft request']
  const reads = rights.requester?.reads ?? { only: [] }
  const writes = rights.operator?.writes ?? { only: [] }
  expect(columns(SHOWN).filter((column) => !('only' in reads) || !reads.only.includes(column))).toEqual([])
  expect(columns(FIELDS).filter((column) => !('only' in writes) || !writes.only.includes(column))).toEqual([])
})

it('asks in the catalog for the fields that the form has, by their labels and in their order', () => {
  const known = variables().filter(({ name }) => FIELDS.some(({ column }) => column === name))
  const asked = FIELDS.filter((field) => field.asked)
  expect(known.map(({ name, label }) => [name, label])).toEqual(asked.map(({ column, label }) => [column, label]))
  const needed = asked.filter(({ use }) => Object.values(use).every(({ need }) => need === 'required'))
  expect(known.filter(({ mandatory }) => mandatory).map(({ name }) => name)).toEqual(needed.map(({ column }) => column))
})

it('has an input of the flow action for each, of its label and length', () => {
  const [action] = database.select('sys_hub_action_type_definition', 'name=Register BYOC trunk')
  const id = action?.['sys_id'] ?? ''
  const rows = database.select('sys_hub_action_input', `model=${id}`)
  const inputs = rows.filter(({ element }) => FIELDS.some(({ column }) => column === element))
  expect(inputs.map(({ element, label }) => [element, label]).sort()).toEqual(named(SHOWN))
  const cut = inputs.filter(({ element, internal_type: type, max_length: most }) => {
    const field = FIELDS.find(({ column }) => column === element)
    return type === 'string' && most !== String(field?.limit)
  })
  expect(cut).toEqual([])
  // The action hands its inputs to its step.
  const handed = (readAction(database, id).steps[0]?.inputs ?? []).map(({ name }) => name)
  expect(columns(SHOWN).filter((column) => !handed.includes(column))).toEqual([])
})

it('lets each of them but the kind be changed, in the catalog and by the flow action', () => {
  const changeable = SHOWN.filter(({ column }) => column !== 'trunk_kind')
  const known = variables('Change a BYOC trunk').filter(({ name }) => FIELDS.some(({ column }) => column === name))
  const asked = known.filter(({ name }) => name !== 'auth_password').map(({ name, label }) => [name, label])
  expect(asked.sort()).toEqual(named(changeable))
  const [action] = database.select('sys_hub_action_type_definition', 'name=Change BYOC trunk')
  const id = action?.['sys_id'] ?? ''
  const rows = database.select('sys_hub_action_input', `model=${id}`)
  const inputs = rows.filter(({ element }) => FIELDS.some(({ column }) => column === element))
  expect(inputs.map(({ element, label }) => [element, label]).sort()).toEqual(named(changeable))
  const handed = (readAction(database, id).steps[0]?.inputs ?? []).map(({ name }) => name)
  expect(columns(changeable).filter((column) => !handed.includes(column))).toEqual([])
})

it('keeps each with its trunk, under the same label and of the same length', () => {
  const view = database.tables.view(`${SCOPE}_trunk`)
  const found = SHOWN.map(({ column }) => view?.fields.get(column))
  expect(found.map((field) => [field?.label, field?.type === 'string' ? field.maxLength : null])).toEqual(
    SHOWN.map(({ label, limit }) => [label, limit]),
  )
})

it('describes each in docs/openapi.json, asked and answered', () => {
  const { components } = JSON.parse(readFileSync(join(ROOT, 'docs/openapi.json'), 'utf8')) as {
    components: { schemas: Record<string, { required?: string[]; properties?: Record<string, Described> }> }
  }
  const { TrunkOrder: order, TrunkRequest: answer } = components.schemas
  expect(columns(FIELDS).filter((column) => !(column in (order?.properties ?? {})))).toEqual([])
  expect(columns(SHOWN).filter((column) => !(answer?.required ?? []).includes(column))).toEqual([])
  const cut = SHOWN.filter(({ column, limit, entries }) => {
    const { maxLength, oneOf, enum: choices } = order?.properties?.[column] ?? {}
    const texts = entries === null ? maxLength : oneOf?.find(({ type }) => type === 'string')?.maxLength
    return choices === undefined && (texts ?? null) !== limit
  })
  expect(columns(cut)).toEqual([])
  const needed = FIELDS.filter(({ use }) => Object.values(use).every(({ need }) => need === 'required'))
  expect((order?.required ?? []).filter((name) => name !== 'organization').sort()).toEqual(columns(needed))
})

interface Described {
  type?: string
  maxLength?: number
  enum?: string[]
  oneOf?: Described[]
}

it.each(['rest-api.md', 'flow-guide.md', 'requester-guide.md'])('tells of each in docs/%s', (page) => {
  const told = readFileSync(join(ROOT, 'docs', page), 'utf8')
  const [fields, name] = page === 'requester-guide.md' ? (['asked', 'label'] as const) : (['all', 'column'] as const)
  const expected = (fields === 'asked' ? FIELDS : page === 'flow-guide.md' ? SHOWN : FIELDS).filter(
    ({ asked }) => fields === 'all' || asked,
  )
  const mark = name === 'label' ? (text: string): string => `| ${text} |` : (text: string): string => `\`${text}\``
  expect(expected.map((field) => mark(field[name])).filter((text) => !told.includes(text))).toEqual([])
})

it('takes each that the form asks for in the input file of npm start', () => {
  expect([...INPUT_FIELDS].sort()).toEqual(FIELD_NAMES.filter((name) => fieldOf(name).asked).sort())
})
