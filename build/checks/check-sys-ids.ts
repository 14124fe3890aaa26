import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Refusal } from '../engine-gate/check-emitted'
import { shown, type Project } from '../project'
import { filesBelow } from '../write-outputs'

/**
 * The files in which sys_ids may stand: the keys that the build generates, and the platform's own records, each with
 * its source. The application's own sys_id stands outside of `src`, as `scopeId` in now.config.json.
 */
const PLACES: ReadonlySet<string> = new Set(['src/fluent/generated/keys.ts', 'src/fluent/platform-records.now.ts'])

const SYS_ID = /(?<![\w-])[0-9a-f]{32}(?![\w-])/i

/** Sys_ids that stand anywhere else in `src`, as `file:line: what`: on another instance they mean nothing. */
export function checkSysIds(project: Project): Refusal[] {
  return filesBelow(join(project.root, 'src'))
    .map((path) => ({ path, name: shown(project, path) }))
    .filter(({ name }) => !PLACES.has(name))
    .flatMap(({ path, name }) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const sysId = SYS_ID.exec(line)?.[0]
          if (sysId === undefined) return []
          const places = [...PLACES].join(' and ')
          return [`${name}:${String(index + 1)}: ${sysId} is a sys_id; these stand in ${places} alone`]
        }),
    )
}
