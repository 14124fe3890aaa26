import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import type { ClientScript, UiPolicy } from './browser-form'

/** Folder of `sandbox/inspect`: the browser's part is bundled from there. A bundled program runs in `dist/sandbox`. */
const ROOM = basename(__dirname) === 'catalog' ? dirname(__dirname) : join(__dirname, '../../sandbox/inspect')

/** The browser's part of the order form, which offers `catalogForm.start(scripts, policies)`. */
export const formCode = (): Promise<string> => bundled('form.ts', 'catalogForm')

/** The browser's part of pages that are under way: it looks again. */
export const refreshCode = (): Promise<string> => bundled('refresh.ts', 'refresh')

async function bundled(source: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOM, 'browser', source)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'silent',
  })
  const [file] = outputFiles
  if (!file) throw new Error('Bundling sandbox/inspect/browser gave no output')
  return file.text
}

/** Starts the form with the package's scripts, each in a function of its own as on an instance. */
export function startCode(scripts: readonly ClientScript[], policies: readonly UiPolicy[]): string {
  const installed = scripts.map(
    ({ script, ...about }) =>
      `Object.assign(${JSON.stringify(about)}, { define(g_form) {\n${script}\nreturn ${about.type} } })`,
  )
  return `catalogForm.start([${installed.join(',\n')}], ${JSON.stringify(policies)})`
}
