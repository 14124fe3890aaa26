import { existsSync, readdirSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import type { Project } from '../project'
import { shown } from '../project'
import { faceOf, roomNames, scriptIncludeOf } from './rooms'
import { BuildRefusal, type ScriptSource } from './script'

export const scriptIncludesFolder = (project: Project): string => join(project.root, 'src/server/script-includes')
export const triggersFolder = (project: Project): string => join(project.root, 'src/server/triggers')

/** Every room, Script Include and trigger of the project, in a stable order. */
export function findSources(project: Project): ScriptSource[] {
  const rooms = roomNames(project).map((room) => ({
    kind: 'room' as const,
    name: scriptIncludeOf(room),
    path: faceOf(project, room),
  }))
  const includes = typescriptFiles(scriptIncludesFolder(project)).map((path) => scriptInclude(project, path))
  const triggers = typescriptFiles(triggersFolder(project)).map((path) => trigger(project, path))
  return [...rooms, ...includes, ...triggers]
}

function scriptInclude(project: Project, path: string): ScriptSource {
  const name = basename(path, '.ts')
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
    throw new BuildRefusal(`${shown(project, path)}: a Script Include's file is named in UpperCamelCase`)
  return { kind: 'script-include', name, path }
}

function trigger(project: Project, path: string): ScriptSource {
  const name = relative(triggersFolder(project), path).split(sep).join('/').replace(/\.ts$/, '')
  return { kind: 'trigger', name, path }
}

function typescriptFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => join(folder, name))
}
