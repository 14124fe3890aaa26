// Runs a program of the sandbox: `node build/start.mjs start|script|flow …`. Where everything is built from the sources as
// they are now it starts at once, else after a build that says on stderr how far it is. Help needs no build. This file is
// JavaScript, since nothing may have been built yet, and loading a compiler would take longer than the check.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCES = {
  start: 'sandbox/cli/start.ts',
  script: 'sandbox/cli/script/main.ts',
  flow: 'sandbox/cli/flow/main.ts',
}

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)
const [program, ...args] = process.argv.slice(2)

/** Runs TypeScript as it stands; answers the exit code. */
function tsx(file, rest) {
  const compiler = join(root, 'node_modules/tsx/dist/cli.mjs')
  return spawnSync(process.execPath, [compiler, join(root, file), ...rest], { stdio: 'inherit' }).status ?? 1
}

function isReady() {
  const state = join(root, 'dist/sandbox/start-state.cjs')
  return existsSync(state) && require(state).isReadyToStart(root)
}

function build() {
  process.stderr.write('Building what is new or has changed; the first time this takes about a minute.\n')
  return tsx('build/main.ts', [])
}

function main() {
  if (!isReady()) {
    if (args.includes('--help') || args.includes('-h')) return tsx(SOURCES[program], args)
    const failed = build()
    if (failed !== 0) return failed
  }
  const bundle = join(root, 'dist/sandbox', `${program}.cjs`)
  process.argv = [process.execPath, bundle, ...args]
  require(bundle)
  return 0
}

const code = main()
if (code !== 0) process.exitCode = code
