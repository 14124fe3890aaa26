import { VERDICT_CODES, VERDICTS } from '../../src/server/verdicts/all-verdicts'
import type { Fixer, RetryClass } from '../../src/server/verdicts/verdict-record'
import type { Project } from '../project'
import { packageIndexes, packageRecords, type PackageRecord } from './package-records'

/** The Markdown tables that the docs take from the package, by the name that a page asks for. */
export const tables: Readonly<Record<string, (project: Project) => string>> = {
  'to publish': toPublish,
  properties,
  roles,
  indexes,
  retention,
  verdicts,
}

/** The artifacts in the order in which they have to be chosen: a subflow needs its actions, a flow its subflows. */
function toPublish(project: Project): string {
  const flows = packageRecords(project, 'sys_hub_flow')
  const rows = [
    ...named(packageRecords(project, 'sys_hub_action_type_definition')).map((each) => ['Action', 'Publish', each]),
    ...named(flows.filter(({ type }) => type === 'subflow')).map((each) => ['Subflow', 'Publish', each]),
    ...named(flows.filter(({ type }) => type !== 'subflow')).map((each) => ['Flow', 'Activate', each]),
  ] as [string, string, PackageRecord][]
  return markdown(
    ['', 'what', 'name', 'choose', 'what it does'],
    rows.map(([kind, choose, { name = '', description = '' }], index) => [
      String(index + 1),
      kind,
      name,
      `**${choose}**`,
      description,
    ]),
  )
}

function properties(project: Project): string {
  return markdown(
    ['property', 'as shipped', 'what it does'],
    named(packageRecords(project, 'sys_properties')).map(({ name = '', value = '', description = '' }) => [
      code(name),
      value === '' ? 'empty' : code(value),
      description,
    ]),
  )
}

function roles(project: Project): string {
  const all = named(packageRecords(project, 'sys_user_role'))
  const contained = packageRecords(project, 'sys_user_role_contains')
  return markdown(
    ['role', 'for whom', 'has besides'],
    all.map(({ name = '', description = '' }) => [
      code(name),
      description,
      contained
        .filter((each) => each['role.name'] === name)
        .map((each) => code(each['contains.name'] ?? ''))
        .sort()
        .join(', '),
    ]),
  )
}

function indexes(project: Project): string {
  return markdown(
    ['table', 'columns, in this order'],
    packageIndexes(project).map(({ table, columns }) => [code(table), columns.map(code).join(', ')]),
  )
}

function retention(project: Project): string {
  const rules = packageRecords(project, 'sys_auto_flush')
  if (rules.length === 0) return 'Nothing ages out: no table has a rule of the table cleaner.'
  return markdown(
    ['table', 'records older than', 'which'],
    rules.map(({ tablename = '', age = '', conditions = '' }) => [
      code(tablename),
      `${String(Number(age) / 86400)} days`,
      conditions === '' ? 'all' : code(conditions),
    ]),
  )
}

function verdicts(): string {
  return markdown(
    ['verdict', 'when', 'then', 'who can fix it', 'diagnosed by itself'],
    VERDICT_CODES.map((verdict) => {
      const { arises, retry, fixedBy, explainable } = VERDICTS[verdict]
      return [code(verdict), arises, THEN[retry], FIXERS[fixedBy], explainable === true ? 'yes' : '']
    }),
  )
}

const THEN: Readonly<Record<RetryClass, string>> = {
  retry: 'tried again by itself',
  heal_token: 'once more with a new token, then a person',
  briefly: 'a few times by itself, then a person',
  person: 'a person',
}

const FIXERS: Readonly<Record<Fixer, string>> = {
  requester: 'who asked',
  operator: 'an operator',
  administrator: 'an administrator',
  genesys: 'Genesys',
  nobody: 'over by itself',
}

function named(records: readonly PackageRecord[]): PackageRecord[] {
  return [...records].sort((a, b) => ((a['name'] ?? '') < (b['name'] ?? '') ? -1 : 1))
}

const code = (text: string): string => `\`${text}\``

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()).join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}
