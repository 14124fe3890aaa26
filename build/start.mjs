// Runs a program of the sandbox: `node build/start.mjs start|script|flow …`. Where everything is built from the sources as
// they are now it starts at once, else after a build that says on stderr how far it is. Help needs no build. This file is
// JavaScript, since nothing may have been built yet, and loading a compiler would take longer than the check.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCES = {
  start: 'sandbox/cli/start/main.ts',
  script: 'sandbox/cli/script/main.ts',
  flow: 'sandbox/cli/flow/main.ts',
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)
const [program, ...args] = process.argv.slice(2)
const bundled = (name) => join(root, 'dist/sandbox', `${name}.cjs`)

function isReady() {
  const state = bundled('start-state')
  return existsSync(state) && require(state).isReadyToStart(root)
}

/** Bundles the command line of a program alone, which takes a moment: what it runs is left out. */
function bundleHelp() {
  const outfile = bundled(`help-${program}`)
  require('esbuild').buildSync({
    entryPoints: [join(root, SOURCES[program])],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    external: ['./run'],
    logLevel: 'error',
  })
  return outfile
}

/** Answers the build's exit code. */
function build() {
  process.stderr.write('Building what is new or has changed; the first time this takes about a minute.\n')
  const compiler = join(root, 'node_modules/tsx/dist/cli.mjs')
  return spawnSync(process.execPath, [compiler, join(root, 'build/main.ts')], { stdio: 'inherit' }).status ?? 1
}

function run(file) {
  process.argv = [process.execPath, file, ...args]
  require(file)
}

function main() {
  if (args.includes('--help') || args.includes('-h')) return run(bundleHelp())
  const failed = isReady() ? 0 : build()
  if (failed !== 0) process.exitCode = failed
  else run(bundled(program))
}

main()
