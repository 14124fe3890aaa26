import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { shown, type Project } from './project'
import { BuildRefusal } from './scripts/script'
import { writeOutputs } from './write-outputs'

const sources = (project: Project): string => join(project.root, 'src/client/scripts')

/** The platform's call of a client script, by the beginning of the script's file name. */
const CALLED = {
  'on-change':
    'function onChange(control, oldValue, newValue, isLoading) {\n  return client.onChange(control, oldValue, newValue, isLoading);\n}',
  'on-submit': 'function onSubmit() {\n  return client.onSubmit();\n}',
  'on-load': 'function onLoad() {\n  return client.onLoad();\n}',
} as const

/**
 * Bundles every file of `src/client/scripts` to one script for the browser in `dist/client-scripts`: the function that
 * the platform calls, over what the file exports under that name. Rules that the server has, too, come from its sources.
 */
export async function emitClientScripts(project: Project): Promise<void> {
  const folder = sources(project)
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ts')) : []
  const emitted = await Promise.all(files.map((file) => emit(project, join(folder, file))))
  writeOutputs(join(project.root, 'dist/client-scripts'), new Map(emitted))
}

async function emit(project: Project, path: string): Promise<[output: string, code: string]> {
  const name = basename(path, '.ts')
  const called = Object.entries(CALLED).find(([start]) => name.startsWith(start))
  if (!called)
    throw new BuildRefusal(`${shown(project, path)}: its name starts with none of ${Object.keys(CALLED).join(', ')}`)
  const result = await build({
    absWorkingDir: project.root,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'client',
    platform: 'browser',
    target: 'es2015',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    footer: { js: called[1] },
  })
  const code = result.outputFiles[0]?.text ?? ''
  return [
    join(project.root, 'dist/client-scripts', `${name}.js`),
    `/** Built from ${shown(project, path)}: change it there. */\n${code}`,
  ]
}
