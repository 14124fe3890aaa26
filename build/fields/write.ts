import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from 'prettier'
import * as estree from 'prettier/plugins/estree'
import * as typescript from 'prettier/plugins/typescript'
import { format } from 'prettier/standalone'
import type { RequestField } from '../../src/server/fields/request-fields'
import type { Project } from '../project'
import { LISTS, type FieldList } from './lists'
import { merge } from './merge'
import { regionOf, standingEntries } from './region'

/** The text of a file with its list in step with the fields; what stands outside of the written part stays as it is. */
async function listed(list: FieldList, text: string, fields: readonly RequestField[], style: Options): Promise<string> {
  const { path, name, gap } = list
  const region = regionOf(path, text)
  const entries = merge(standingEntries(region), list.entries(fields), name)
  const inside = gap + entries.map((entry) => `${entry}\n${gap}`).join('')
  const whole = await format(region.before + inside + region.after, {
    ...style,
    parser: 'typescript',
    plugins: [estree, typescript],
  })
  return region.before + regionOf(path, whole).inside + region.after
}

/** The files with lists of fields as they have to be, by their paths in the project. */
export async function fieldLists(
  project: Pick<Project, 'root'>,
  fields: readonly RequestField[],
): Promise<ReadonlyMap<string, string>> {
  const read = (path: string): string => readFileSync(join(project.root, path), 'utf8')
  const style = JSON.parse(read('.prettierrc.json')) as Options
  const texts = LISTS.map(async (list) => [list.path, await listed(list, read(list.path), fields, style)] as const)
  return new Map(await Promise.all(texts))
}

/** Writes the files whose lists are not in step with the table of fields, and answers their paths. */
export async function writeFieldLists(
  project: Pick<Project, 'root'>,
  fields: readonly RequestField[],
): Promise<string[]> {
  const stale = [...(await fieldLists(project, fields))].filter(
    ([path, text]) => readFileSync(join(project.root, path), 'utf8') !== text,
  )
  for (const [path, text] of stale) writeFileSync(join(project.root, path), text)
  return stale.map(([path]) => path)
}
