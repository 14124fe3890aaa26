import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import { oncePerProcess } from '../../once-per-process'
import { typeOfColumnFunction } from './column-types'
import { column, table, type Choice, type ColumnDefinition, type TableDefinition } from './definition'

/**
 * The platform's own tables, as `@servicenow/sdk-core` ships them (`dist/fluent/tables/*.now.js`). The modules call
 * `Table({…})` and `…Column({…})`; both are replaced by functions that keep the name of the column function, which
 * the SDK's own throw away.
 */
export function sdkTables(): readonly TableDefinition[] {
  return oncePerProcess('tables of the SDK', readAll)
}

type Shape = Record<string, unknown>

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Version of the SDK whose tables these are. */
export function sdkVersion(): string {
  const { version } = JSON.parse(readFileSync(join(sdkRoom(), '../../package.json'), 'utf8')) as { version: string }
  return version
}

/** The folder in which `@servicenow/sdk-core` has its database declarations. */
function sdkRoom(): string {
  return dirname(createRequire(__filename).resolve('@servicenow/sdk-core/runtime/db'))
}

function readAll(): TableDefinition[] {
  const folder = join(sdkRoom(), '../fluent/tables')
  const load = recorder()
  const found: TableDefinition[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.now.js'))) {
    for (const value of Object.values(load(join(folder, file)))) {
      if (isShape(value) && value['__table'] === true && typeof value['name'] === 'string') found.push(toTable(value))
    }
  }
  return [...new Map(found.map((each) => [each.name, each])).values()]
}

/** A module loader whose `../../db` records calls. */
function recorder(): (file: string) => Shape {
  const loaded = new Map<string, { exports: Shape }>()
  const db = new Proxy<Shape>(
    {},
    {
      get: (_target, name) => (config: Shape) =>
        name === 'Table' ? { ...config, __table: true } : { ...config, __column: String(name) },
    },
  )
  const load = (file: string): Shape => {
    const before = loaded.get(file)
    if (before) return before.exports
    const module = { exports: {} as Shape }
    loaded.set(file, module)
    type Run = (exports: Shape, require: (name: string) => Shape, module: object) => void
    const run = compileFunction(readFileSync(file, 'utf8'), ['exports', 'require', 'module'], { filename: file }) as Run
    run(module.exports, (name: string) => (name.startsWith('./') ? load(sibling(file, name)) : db), module)
    return module.exports
  }
  return load
}

function sibling(from: string, name: string): string {
  const base = resolve(dirname(from), name)
  return existsSync(`${base}.js`) ? `${base}.js` : join(base, 'index.js')
}

function toTable(config: Shape): TableDefinition {
  const actions = Array.isArray(config['actions']) ? config['actions'] : ['read', 'create', 'update']
  const number = config['autoNumber']
  const schema = isShape(config['schema']) ? config['schema'] : {}
  return table(
    String(config['name']),
    Object.entries(schema).flatMap(([name, value]) => (isShape(value) ? [toColumn(name, value)] : [])),
    {
      label: label(config['label']) ?? String(config['name']),
      extends: text(config['extends']),
      display: text(config['display']),
      audit: config['audit'] === true,
      access: {
        public: true,
        read: actions.includes('read'),
        create: actions.includes('create'),
        update: actions.includes('update'),
        delete: actions.includes('delete'),
      },
      number: isShape(number)
        ? { prefix: text(number['prefix']) ?? '', start: Number(number['number'] ?? 1000), digits: 7 }
        : null,
    },
  )
}

/**
 * The SDK leaves lengths out of most descriptions of the platform's own tables (`sys_script.filter_condition` has none):
 * the 40 characters that a new StringColumn gets aren't theirs, and to cut a rule's condition at them would be made up.
 */
function lengthOf(kind: string, maxLength: number | null): number | null {
  return kind === 'StringColumn' ? null : maxLength
}

function toColumn(name: string, config: Shape): ColumnDefinition {
  const kind = String(config['__column'])
  const own = text(config['columnType']) ?? text(config['column_type'])
  const { type, maxLength } =
    kind === 'GenericColumn' ? { type: own ?? 'string', maxLength: null } : typeOfColumnFunction(kind)
  const attributes = isShape(config['attributes']) ? config['attributes'] : {}
  return column(name, type, {
    label: label(config['label']) ?? name,
    maxLength: config['maxLength'] === undefined ? lengthOf(kind, maxLength) : Number(config['maxLength']),
    reference: text(config['referenceTable']),
    defaultValue: text(config['default']),
    choices: isShape(config['choices']) ? Object.entries(config['choices']).flatMap(toChoices) : [],
    cascadeRule: text(config['cascadeRule']),
    unique: config['unique'] === true,
    mandatory: config['mandatory'] === true,
    readOnly: config['readOnly'] === true,
    display: config['display'] === true,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
  })
}

function toChoices([value, config]: [string, unknown], position: number): Choice[] {
  const each = Array.isArray(config) ? config : [config]
  return each.map((one: unknown) => {
    const shape = isShape(one) ? one : { label: one }
    return {
      value,
      label: text(shape['label']) ?? value,
      sequence: Number(shape['sequence'] ?? position),
      inactive: shape['inactive'] === true,
      language: text(shape['language']) ?? 'en',
      dependentValue: text(shape['dependentValue']) ?? text(shape['dependent_value']),
    }
  })
}

function text(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

function label(value: unknown): string | null {
  if (Array.isArray(value)) return label((value as unknown[])[0])
  return isShape(value) ? text(value['label']) : text(value)
}
