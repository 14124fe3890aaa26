import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDocs } from '../../build/docs/write-docs'
import { checkout } from '../../build/project'
import { openInstalled, PACKAGE } from '../instance/install/installed'
import { removeProjects, temporaryProject } from './temporary-project'

const GUIDE = readFileSync(join(checkout, 'docs/admin-guide.md'), 'utf8')
const package_ = openInstalled(PACKAGE)

afterAll(() => {
  removeProjects()
  package_.close()
})

/** Rows of the table between the marks, without its head; cells without their marks. */
function rowsOf(section: string): string[][] {
  const text = GUIDE.split(`<!-- from the package: ${section} -->`)[1]?.split('<!-- end -->')[0] ?? ''
  const lines = text.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) => line.split(' | ').map((cell) => cell.replace(/^\||\|$|[`*]/g, '').trim()))
}

describe('the admin guide', () => {
  test('names every action, subflow and flow of the package to publish, in the order in which it can be done', () => {
    const named = (table: string, query: string): string[] =>
      package_
        .select(table, query)
        .map((row) => row['name'] ?? '')
        .sort()
    const rows = rowsOf('to publish')

    expect(rows.map(([, kind, name]) => [kind, name])).toEqual([
      ...named('sys_hub_action_type_definition', '').map((name) => ['Action', name]),
      ...named('sys_hub_flow', 'type=subflow').map((name) => ['Subflow', name]),
      ...named('sys_hub_flow', 'type!=subflow').map((name) => ['Flow', name]),
    ])
    expect(rows.filter(([, kind, , choose]) => choose !== (kind === 'Flow' ? 'Activate' : 'Publish'))).toEqual([])
  })

  test('names every property of the package with the value that it ships with', () => {
    const properties = package_.select('sys_properties', `nameSTARTSWITH${package_.scope}.^ORDERBYname`)

    expect(properties).not.toEqual([])
    expect(rowsOf('properties')).toEqual(
      properties.map(({ name, value, description }) => [name, value ?? 'empty', description]),
    )
  })

  test('names every role, every rule of the table cleaner, and every index that an update set lacks', () => {
    const roles = package_.select('sys_user_role', `nameSTARTSWITH${package_.scope}.^ORDERBYname`)
    const rules = package_.tables.view('sys_auto_flush') ? package_.select('sys_auto_flush', '') : []
    const own = package_.tables.names().filter((name) => name.startsWith(package_.scope))
    const indexes = own.flatMap((table) =>
      (package_.tables.definition(table)?.indexes ?? []).map(({ columns }) => [table, columns.join(', ')]),
    )

    expect(rowsOf('roles').map(([name]) => name)).toEqual(roles.map(({ name }) => name))
    expect(rowsOf('retention').map(([table]) => table)).toEqual(rules.map(({ tablename }) => tablename))
    expect(rowsOf('indexes').sort()).toEqual(indexes.sort())
  })
})

describe('what the docs tell of the package', () => {
  const page = (inside: string): string => `a\n<!-- from the package: properties -->\n${inside}<!-- end -->\nb\n`
  const table = '\n| property | as shipped | what it does |\n|---|---|---|\n| `x.a` | `1` | Does \\| a |\n\n'
  const property =
    '<record_update table="sys_properties"><sys_properties action="INSERT_OR_UPDATE"><name>x.a</name><value>1</value><description>Does | a</description></sys_properties></record_update>'

  test('is brought in step, and refused with frozen keys where it is not', () => {
    const project = temporaryProject({ 'docs/a.md': page('old\n'), 'dist/app/update/sys_properties_1.xml': property })

    expect(() => {
      writeDocs(project, { frozen: true })
    }).toThrow('docs/a.md is not in step with the package')
    writeDocs(project, { frozen: false })

    expect(readFileSync(join(project.root, 'docs/a.md'), 'utf8')).toBe(page(table))
    writeDocs(project, { frozen: true })
  })

  test('has to be known', () => {
    const project = temporaryProject({ 'docs/a.md': page('').replace('properties', 'nothing') })

    expect(() => {
      writeDocs(project, { frozen: false })
    }).toThrow('docs/a.md: "nothing" is none of to publish, properties')
  })
})
