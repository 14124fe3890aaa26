import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input } from '../../../sandbox/cli/input/schema'
import type { Report } from '../../../sandbox/cli/output/report'

const PROGRAMS = join(__dirname, '..', '..', '..', 'dist', 'sandbox')

/** A JWT, or what the tests and the example have for secrets. */
const SECRET = /eyJ[\w-]{10,}\.[\w-]{20,}|\bexample-(?:secret|wrong|not-a-real-secret|digest)/

export interface Finished {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** Runs the bundled program as `npm start` does; `killWhen` ends it with SIGKILL as soon as the promise resolves. */
export function start(args: readonly string[], killWhen?: Promise<unknown>): Promise<Finished> {
  return run('start', args, '', killWhen)
}

/** Runs a bundled program with a text on stdin. */
export function run(
  program: 'start' | 'script' | 'flow',
  args: readonly string[],
  input = '',
  killWhen?: Promise<unknown>,
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(PROGRAMS, `${program}.cjs`), ...args], { stdio: 'pipe' })
    // A program that reads nothing may be gone before the text is there.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      // No program shows a token or a secret, whatever its arguments.
      if (SECRET.test(output.stdout + output.stderr)) reject(new Error('The output shows a token or a secret'))
      else resolve({ code, signal, ...output })
    })
    void killWhen?.then(() => child.kill('SIGKILL'))
  })
}

/** Runs with `--json` and reads the document; throws when stdout holds anything else. */
export async function startJson(args: readonly string[]): Promise<{ finished: Finished; report: Report }> {
  const finished = await start([...args, '--json'])
  if (finished.stdout === '') throw new Error(`Nothing on stdout; stderr: ${finished.stderr}`)
  return { finished, report: JSON.parse(finished.stdout) as Report }
}

/** A folder for one test's files, gone after it. */
export class Scratch {
  private readonly folder = mkdtempSync(join(tmpdir(), 'byoc-cli-'))

  file(name: string): string {
    return join(this.folder, name)
  }

  /** Writes an input file and answers its name. */
  input(input: Input, name = 'input.json'): string {
    writeFileSync(this.file(name), JSON.stringify(input))
    return this.file(name)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
