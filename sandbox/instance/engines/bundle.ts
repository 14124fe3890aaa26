import { build, buildSync, type BuildOptions, type BuildResult } from 'esbuild'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Folder of `sandbox/instance`: the sources are bundled from here. A bundled program runs in `dist/sandbox`. */
const ROOM = basename(__dirname) === 'engines' ? dirname(__dirname) : join(__dirname, '../../sandbox/instance')
/** The folder of the bundles that the build makes. */
const OUT = join(ROOM, '../../dist/sandbox')

const REALM: Shape = {
  entry: 'realm/index.ts',
  platform: 'neutral',
  format: 'iife',
  globalName: 'realmExports',
  target: 'es2022',
}
const WORKER: Shape = { entry: 'engines/node/thread.ts', platform: 'node', format: 'cjs', target: 'node20' }

const BOOTSTRAP: Shape = {
  entry: 'engines/rhino/bootstrap.ts',
  platform: 'neutral',
  format: 'iife',
  target: 'es2022',
}

/** Writes the realm: one script that every context evaluates. */
export async function bundleRealm(outFile = join(OUT, 'realm.js')): Promise<void> {
  await write(outFile, await realmCode())
}

/** Writes the entry of a worker thread of the Node engine. */
export async function bundleWorker(outFile = join(OUT, 'worker.js')): Promise<void> {
  await write(outFile, await workerCode())
}

/** Code of the realm, from the sources. */
export function realmCode(): Promise<string> {
  return bundle(REALM)
}

/** Code of a worker thread of the Node engine, from the sources. */
export function workerCode(): Promise<string> {
  return bundle(WORKER)
}

/** Code of what Rhino's shell runs, from the sources; not yet lowered. */
export function bootstrapCode(): Promise<string> {
  return bundle(BOOTSTRAP)
}

/** Code of the realm and of what Rhino's shell runs, in one go: for whom can't wait for a promise. */
export function rhinoCodeSync(): { bootstrap: string; realm: string } {
  const text = (shape: Shape): string => only(buildSync(optionsOf(shape)), shape)
  return { bootstrap: text(BOOTSTRAP), realm: text(REALM) }
}

interface Shape {
  entry: string
  platform: 'neutral' | 'node'
  format: 'iife' | 'cjs'
  globalName?: string
  target: string
}

async function bundle(shape: Shape): Promise<string> {
  return only(await build(optionsOf(shape)), shape)
}

type ToMemory = BuildOptions & { write: false }

function optionsOf({ entry, ...shape }: Shape): ToMemory {
  return {
    entryPoints: [join(ROOM, entry)],
    bundle: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    ...shape,
  }
}

function only({ outputFiles: [file] }: BuildResult<ToMemory>, { entry }: Shape): string {
  if (!file) throw new Error(`Bundling ${entry} gave no output`)
  return file.text
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
