import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Project } from '../project'
import { declarationsOf } from './declarations'
import { markdownOf } from './markdown'
import type { ApiModel } from './model'
import { readApi } from './read-api'

/** The files of the API reference, by their paths in the project. */
export function apiReference(model: ApiModel): ReadonlyMap<string, string> {
  return new Map([
    ['docs/api.md', markdownOf(model)],
    [`docs/api/${model.scope}.d.ts`, declarationsOf(model)],
  ])
}

/** Writes the files of the API reference, and answers their paths. */
export function writeApiReference(project: Project): string[] {
  const files = apiReference(readApi(project))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(project.root, path)), { recursive: true })
    writeFileSync(join(project.root, path), text)
  }
  return [...files.keys()]
}
