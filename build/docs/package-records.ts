import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { builtFolders } from '../parts'
import type { Project } from '../project'
import { filesBelow } from '../write-outputs'

/** A record of the package: its columns, empty ones too. `column.name`: the name that a reference carries. */
export type PackageRecord = Readonly<Record<string, string>>

type Node = Record<string, unknown>

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => name === 'index' || name === 'element',
})

/** The records of one table that the package brings, wherever they stand; those it deletes are left out. */
export function packageRecords(project: Project, table: string): PackageRecord[] {
  return builtFolders(project)
    .flatMap(filesBelow)
    .filter((path) => path.endsWith('.xml'))
    .map((path) => readFileSync(path, 'utf8'))
    .filter((xml) => xml.includes(`<${table} `))
    .flatMap((xml) => {
      const root = (parser.parse(xml) as Node)['record_update']
      const found = isNode(root) ? [root[table]].flat() : []
      return found.filter(isNode).filter((each) => each['@action'] === 'INSERT_OR_UPDATE')
    })
    .map((each) => Object.fromEntries(Object.entries(each).flatMap(([column, value]) => valuesOf(column, value))))
}

/** An index that a table of the package has over several columns. */
export interface PackageIndex {
  table: string
  name: string
  columns: string[]
}

/** Indexes over several columns, from `dictionary/*.xml`: nothing else in a package knows them. */
export function packageIndexes(project: Project): PackageIndex[] {
  return filesBelow(join(project.root, 'dist/app/dictionary')).flatMap((path) => {
    const database = (parser.parse(readFileSync(path, 'utf8')) as Node)['database']
    const tables = isNode(database) ? [database['element']].flat().filter(isNode) : []
    return tables.flatMap((table) =>
      [table['index']]
        .flat()
        .filter(isNode)
        .map((index) => ({
          table: textOf(table['@name']),
          name: textOf(index['@name']),
          columns: [index['element']]
            .flat()
            .filter(isNode)
            .map((column) => textOf(column['@name'])),
        })),
    )
  })
}

function valuesOf(column: string, value: unknown): [string, string][] {
  const name = isNode(value) ? textOf(value['@name']) : ''
  return [[column, textOf(value)], ...(name === '' ? [] : [[`${column}.name`, name] as [string, string]])]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string {
  if (isNode(value)) return textOf(value['#text'])
  return typeof value === 'string' ? value : ''
}
