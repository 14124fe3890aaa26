import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openProject, type Project } from '../../build/project'

/** A checkout that holds only these files (path from its root → content). */
export interface TemporaryProject extends Project {
  write(files: Record<string, string>): void
}

const made: string[] = []

/** Makes a checkout in the temporary folder; {@link removeProjects} removes it. */
export function temporaryProject(files: Record<string, string> = {}): TemporaryProject {
  const root = mkdtempSync(join(tmpdir(), 'byoc-build-'))
  made.push(root)
  const write = (added: Record<string, string>): void => {
    for (const [path, content] of Object.entries(added)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    }
  }
  write({
    'package.json': '{ "name": "some-app", "version": "1.2.3" }',
    'now.config.json': JSON.stringify({
      scope: 'x_some_app',
      scopeId: '0'.repeat(32),
      name: 'Some <App>',
      description: 'A & B',
    }),
    ...files,
  })
  return { ...openProject(root), write }
}

/** Removes every project made so far. */
export function removeProjects(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true })
}
