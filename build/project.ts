import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The folders and files of a checkout. All paths absolute; `root` holds package.json and now.config.json. */
export interface Project {
  root: string
  name: string
  version: string
  /** Application scope, by now.config.json. */
  scope: string
}

/** Reads a checkout's identity from its package.json and now.config.json. */
export function openProject(root: string): Project {
  const packageJson = readJson(join(root, 'package.json'))
  const config = readJson(join(root, 'now.config.json'))
  return {
    root: resolve(root),
    name: text(packageJson, 'name'),
    version: text(packageJson, 'version'),
    scope: text(config, 'scope'),
  }
}

/** The checkout this file belongs to. */
export const checkout = dirname(__dirname)

/** A path as messages show it: relative to the root, with forward slashes. */
export function shown(project: Pick<Project, 'root'>, path: string): string {
  return relative(project.root, path).split(sep).join('/')
}

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
}

function text(json: Record<string, unknown>, key: string): string {
  const value = json[key]
  if (typeof value !== 'string') throw new Error(`${key} is missing`)
  return value
}
