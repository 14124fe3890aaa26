import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { transform, type Loader } from 'esbuild'
import ts from 'typescript'
import type { Project } from '../project'
import { shown } from '../project'
import { applyEdits, keepComments } from './comments'
import { scriptIncludesFolder } from './find-sources'
import { instanceImports, type InstanceNames } from './instance-imports'
import { roomOf, scriptIncludeOf } from './rooms'

export interface ReadOptions {
  /** Other rooms and Script Includes are read in with the rest, instead of being called by name on the instance. */
  whole: boolean
}

/**
 * A server module as esbuild shall see it: without the imports that the instance provides, with comments that
 * survive. Lines are those of the file.
 */
export async function readServerModule(
  project: Project,
  path: string,
  { whole }: ReadOptions = { whole: false },
): Promise<{ contents: string; loader: Loader }> {
  const text = readFileSync(path, 'utf8')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const at = (position: number): string =>
    `${shown(project, path)}:${String(file.getLineAndCharacterOfPosition(position).line + 1)}`
  const provided = instanceImports(file, {
    path,
    scriptIncludes: scriptIncludesFolder(project),
    roomOf: (of) => roomOf(project, of),
    scriptIncludeOf,
    whole,
    at,
  })
  const removals = provided.map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end).replace(/[^\n]/g, ''),
  }))
  const comments = keepComments(file, { isRoom: roomOf(project, path) !== null })
  const contents = applyEdits(text, [...comments, ...removals])
  const renamed = new Map(provided.flatMap(({ names }) => [...names]).filter(([name, called]) => name !== called))
  if (renamed.size === 0) return { contents, loader: 'ts' }
  return { contents: await rename(contents, basename(path), renamed), loader: 'js' }
}

/** The names of a namespace spelled as the instance knows them; esbuild's `define` leaves shadowed names alone. */
async function rename(contents: string, source: string, names: InstanceNames): Promise<string> {
  const result = await transform(contents, {
    loader: 'ts',
    sourcefile: source,
    define: Object.fromEntries(names),
    sourcemap: 'inline',
    sourcesContent: false,
    legalComments: 'inline',
    charset: 'utf8',
    target: 'esnext',
    tsconfigRaw: compilerOptions,
  })
  return result.code.replace(DETACHED_CALL, '$1')
}

/**
 * The form that esbuild gives a call `f(…)` of a room's member: the call needs no detour, since no room uses `this`.
 */
const DETACHED_CALL = /\(0, (Byoc[A-Z]\w*\.\w+)\)(?=\()/g

/**
 * Public class fields are ECMAScript 2022, which only newer releases of the platform list: they become assignments in the
 * constructor, after its own parameters' properties, as TypeScript has them.
 */
export const compilerOptions = {
  compilerOptions: { target: 'ES2021', useDefineForClassFields: false },
} as const
