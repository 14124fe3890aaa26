import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { messages } from './messages'
import { checkout, openProject } from './project'
import { BuildRefusal } from './scripts/script'

/**
 * Puts a version and its day over what CHANGELOG.md has under *Unreleased*.
 *
 * @throws BuildRefusal when nothing is there to be released
 */
export function headChangelog(text: string, version: string, day: string): string {
  const unreleased = /^## Unreleased\n+(?=\S)(?!## )/m
  if (!unreleased.test(text))
    throw new BuildRefusal(
      'CHANGELOG.md has no text under "## Unreleased": write what changed and what the upgrade does to records',
    )
  return text.replace(unreleased, `## ${version} (${day})\n\n`)
}

/** Part of `npm version`, which has written the new version to package.json by then. */
function main(): void {
  const path = join(checkout, 'CHANGELOG.md')
  const day = new Date().toISOString().slice(0, 10)
  writeFileSync(path, headChangelog(readFileSync(path, 'utf8'), openProject(checkout).version, day))
}

if (require.main === module) {
  try {
    main()
  } catch (error) {
    process.stderr.write(`${messages(error).join('\n')}\n`)
    process.exitCode = 1
  }
}
