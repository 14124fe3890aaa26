import { build } from 'esbuild'
import { dirname, join } from 'node:path'

/** Folder of `sandbox/instance`: the sources are bundled from here. */
const ROOM = dirname(__dirname)

/**
 * Bundles the realm to one script: an expression whose value is the realm's exports, to be evaluated in a context.
 * `outFile` null keeps it in memory. Returns the code.
 */
export async function bundleRealm(outFile: string | null = null): Promise<string> {
  return bundle('realm/index.ts', outFile, {
    platform: 'neutral',
    format: 'iife',
    globalName: 'realmExports',
    target: 'es2022',
  })
}

/** Bundles the entry of a worker thread of the Node engine. `outFile` null keeps it in memory. Returns the code. */
export async function bundleWorker(outFile: string | null = null): Promise<string> {
  return bundle('engines/node/thread.ts', outFile, { platform: 'node', format: 'cjs', target: 'node20' })
}

type Shape =
  | { platform: 'neutral'; format: 'iife'; globalName: string; target: string }
  | { platform: 'node'; format: 'cjs'; target: string }

async function bundle(entry: string, outFile: string | null, shape: Shape): Promise<string> {
  const result = await build({
    entryPoints: [join(ROOM, entry)],
    bundle: true,
    write: outFile !== null,
    outfile: outFile ?? join(ROOM, 'memory.js'),
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: false,
    ...shape,
  })
  if (outFile !== null) {
    const { readFile } = await import('node:fs/promises')
    return readFile(outFile, 'utf8')
  }
  const [file] = result.outputFiles ?? []
  if (!file) throw new Error(`Bundling ${entry} gave no output`)
  return file.text
}
