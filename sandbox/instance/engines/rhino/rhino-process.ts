import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { clearTimeout, setTimeout } from 'node:timers'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { SEPARATOR } from './messages'

/** The path at which Debian's package `rhino` installs it; the variable `RHINO_JAR` names another place. */
const JAR = '/usr/share/java/js.jar'
/** The time that the process waits for another worker: it takes a second to start anew, and knows no script then. */
const IDLE_MS = 30_000
const SHELL = 'org.mozilla.javascript.tools.shell.Main'

/** The reason why Rhino can't be used here, in a sentence; null when it can. */
export function rhinoMissing(): string | null {
  const jar = process.env['RHINO_JAR'] ?? JAR
  if (!existsSync(jar)) return `Rhino is not installed (no ${jar}; on Debian: apt-get install rhino)`
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const java = folders.some((folder) => existsSync(join(folder, 'java')))
  return java ? null : 'Rhino needs Java, and there is none in PATH'
}

/** Program and arguments that run a script of this file in Rhino's shell. */
export function rhinoCommand(file: string): { program: string; args: string[] } {
  const jar = process.env['RHINO_JAR'] ?? JAR
  // Scripts become classes of Java, since most run in each transaction; only at level 0 do their errors know their
  // lines.
  // Java's own optimizing compiler would cost a process that lives for minutes more than it gives.
  const flags = [
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-Xmx1g',
    '-Xmn300m',
    '-Dfile.encoding=UTF-8',
    '-cp',
    jar,
    SHELL,
  ]
  return { program: 'java', args: [...flags, '-opt', '0', '-version', '200', file] }
}

/** Listens to one worker of the process. */
export type LineListener = (kind: string, payload: string) => void

/** A thread of the process, which serves one worker after another. */
export interface RhinoThread {
  id: string
  /** Source maps of the scripts that the thread compiled, by name. */
  maps: Map<string, string>
}

/** The most threads that wait for the next instance. */
const MOST_SPARE = 8

/** The Java process with all Rhino workers of this Node process. It ends when this process does (its input
 * ends then), or a little after its last worker. */
export class RhinoProcess {
  private readonly child: ChildProcessWithoutNullStreams
  private readonly folder = mkdtempSync(join(tmpdir(), 'rhino-'))
  private readonly listeners = new Map<string, LineListener>()
  private readonly errors: string[] = []
  private readonly spare: RhinoThread[] = []
  private nextId = 0
  /** Source maps of the scripts that workers had lowered; where a script's stands is its id. */
  readonly maps: string[] = []
  ended = false
  private idle: NodeJS.Timeout | null = null

  /** `bootstrap` and `realm` are code for Rhino. */
  constructor(bootstrap: string, realm: string) {
    const file = join(this.folder, 'bootstrap.js')
    writeFileSync(file, bootstrap)
    const { program, args } = rhinoCommand(file)
    this.child = spawn(program, args)
    createInterface({ input: this.child.stdout, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
      this.receive(line)
    })
    this.child.stderr.on('data', (data: Buffer) => this.errors.push(data.toString('utf8')))
    this.child.stdin.on('error', () => undefined)
    this.child.on('error', (error) => {
      this.end(error.message)
    })
    this.child.on('exit', () => {
      this.end(this.errors.join('').trim() || 'the Java process ended')
    })
    this.send('0', 'realm', '-', JSON.stringify(realm))
  }

  /** Gives a worker a thread: one that waits, or a new one. Its first line says that it is ready. */
  open(listener: LineListener): RhinoThread {
    const waiting = this.spare.pop()
    const thread = waiting ?? { id: String((this.nextId += 1)), maps: new Map<string, string>() }
    this.listeners.set(thread.id, listener)
    this.hold()
    if (waiting === undefined) this.send(thread.id, 'open', '-', '')
    else
      queueMicrotask(() => {
        listener('ready', '')
      })
    return thread
  }

  /** Lets a thread without a job serve another instance. */
  release(thread: RhinoThread): void {
    if (this.spare.length >= MOST_SPARE || this.ended || !this.listeners.delete(thread.id)) {
      this.close(thread)
      return
    }
    this.spare.push(thread)
    this.hold()
  }

  send(id: string, kind: string, time: string, payload: string): void {
    this.child.stdin.write(`${[id, kind, time, payload].join(SEPARATOR)}\n`)
  }

  /** Ends a thread. */
  close({ id }: RhinoThread): void {
    if (!this.listeners.delete(id) || this.ended) return
    this.send(id, 'kill', '-', '')
    this.hold()
  }

  /** Keeps this Node process alive while there are workers, and not longer. */
  private hold(): void {
    const { child } = this
    if (this.idle) clearTimeout(this.idle)
    this.idle = null
    for (const one of [child, child.stdin, child.stdout, child.stderr] as unknown as { ref(): void; unref(): void }[]) {
      if (this.listeners.size > 0) one.ref()
      else one.unref()
    }
    if (this.listeners.size > 0) return
    this.idle = setTimeout(() => {
      // The process is about to end, so nobody may open a worker in it from now on.
      this.ended = true
      child.kill('SIGKILL')
    }, IDLE_MS)
    this.idle.unref()
  }

  private receive(line: string): void {
    const [id = '', kind = ''] = line.split(SEPARATOR, 2)
    this.listeners.get(id)?.(kind, line.slice(id.length + kind.length + 2))
  }

  private end(reason: string): void {
    this.ended = true
    rmSync(this.folder, { recursive: true, force: true })
    for (const listener of [...this.listeners.values()]) listener('lost', reason)
    this.listeners.clear()
  }
}
