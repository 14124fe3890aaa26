import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BuildRefusal } from '../scripts/script'
import { shown, type Project } from '../project'
import { filesBelow } from '../write-outputs'
import { tables } from './tables'

const SECTION = /(<!-- from the package: ([\w ]+) -->\n)[\s\S]*?(<!-- end -->)/g

/**
 * Brings the docs in step with the package: in every page of `docs` the build writes the text between `<!-- from the
 * package: NAME -->` and `<!-- end -->`. With `frozen` a page that isn't in step is refused instead.
 */
export function writeDocs(project: Project, { frozen }: { frozen: boolean }): void {
  const refusals: string[] = []
  for (const path of filesBelow(join(project.root, 'docs')).filter((each) => each.endsWith('.md'))) {
    const page = readFileSync(path, 'utf8')
    const name = shown(project, path)
    const inStep = page.replaceAll(SECTION, (_, begin: string, table: string, end: string) => {
      const make = tables[table]
      if (!make) throw new BuildRefusal(`${name}: "${table}" is none of ${Object.keys(tables).join(', ')}`)
      return `${begin}\n${make(project)}\n\n${end}`
    })
    if (inStep === page) continue
    if (frozen)
      refusals.push(`${name} is not in step with the package: run the build without frozen keys and commit it`)
    else writeFileSync(path, inStep)
  }
  if (refusals.length > 0) throw new BuildRefusal(refusals.join('\n'))
}
