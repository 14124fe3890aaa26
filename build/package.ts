import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { messagesOf, nowSdk } from './now-sdk'
import type { Project } from './project'
import { filesBelow } from './write-outputs'

/** `now-sdk build`: Fluent and emitted scripts become `dist/app`. Warnings come back as text. */
export async function buildApp(
  project: Project,
  options: { frozenKeys: boolean; legacyChoices: boolean },
): Promise<string[]> {
  const flags = [options.frozenKeys ? '--frozenKeys' : '', options.legacyChoices ? '--legacyChoices' : '']
  const said = await nowSdk(project, 'build', ...flags.filter((flag) => flag !== ''))
  return messagesOf(said, 'WARN')
}

export function removePacked(project: Project): void {
  for (const path of packedIn(project)) rmSync(path)
}

function packedIn(project: Project): string[] {
  return filesBelow(join(project.root, 'target')).filter((path) => path.endsWith('.zip'))
}

/** `now-sdk pack`: `dist/app` becomes the one zip in `target`. */
export async function packApp(project: Project): Promise<string> {
  removePacked(project)
  await nowSdk(project, 'pack')
  const packed = packedIn(project)
  const [only] = packed
  if (only === undefined || packed.length > 1) throw new Error(`target holds ${String(packed.length)} packages`)
  return only
}
