import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input } from '../../../sandbox/cli/input/schema'
import { flowCommand } from '../../../sandbox/cli/flow/command'
import type { Report } from '../../../sandbox/cli/output/report'
import { runCommand, type Command } from '../../../sandbox/cli/program'
import { scriptCommand } from '../../../sandbox/cli/script/command'
import { startCommand } from '../../../sandbox/cli/start/command'

const PROGRAMS = join(__dirname, '..', '..', '..', 'dist', 'sandbox')

/** A JWT, or what the tests and the example have for secrets. */
const SECRET = /eyJ[\w-]{10,}\.[\w-]{20,}|\bexample-(?:secret|wrong|not-a-real-secret|digest)/

/** The exit code and the words of a program. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

export interface Finished extends Ended {
  signal: NodeJS.Signals | null
}

type Program = 'start' | 'script' | 'flow'

const COMMANDS: Readonly<Record<Program, Command>> = { start: startCommand, script: scriptCommand, flow: flowCommand }

/** Runs `npm start` within this process. */
export function start(args: readonly string[]): Promise<Ended> {
  return run('start', args)
}

/**
 * Runs a program within this process: the same as the bundled one, without the start of a process.
 *
 * @param stdin name of the file that stands for its stdin
 */
export async function run(program: Program, args: readonly string[], stdin = devNull): Promise<Ended> {
  const output = { stdout: '', stderr: '' }
  const code = await runCommand(COMMANDS[program], {
    args,
    stdin,
    out: (text) => void (output.stdout += text),
    err: (text) => void (output.stderr += text),
    isWatched: false,
  })
  return shown({ code, ...output })
}

/** Runs the bundled `npm start` as a process; `killWhen` ends it with SIGKILL as soon as the promise resolves. */
export function startProcess(args: readonly string[], killWhen?: Promise<unknown>): Promise<Finished> {
  return runProcess('start', args, '', killWhen)
}

/** Runs a bundled program as a process, with a text on stdin. */
export function runProcess(
  program: Program,
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
      try {
        resolve(shown({ code, signal, ...output }))
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    })
    void killWhen?.then(() => child.kill('SIGKILL'))
  })
}

/** No program shows a token or a secret, whatever its arguments. */
function shown<Output extends Ended>(output: Output): Output {
  if (SECRET.test(output.stdout + output.stderr)) throw new Error('The output shows a token or a secret')
  return output
}

/** Runs with `--json` and reads the document; throws when stdout holds anything else. */
export async function startJson(args: readonly string[]): Promise<{ finished: Ended; report: Report }> {
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
