import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rhinoCodeSync } from '../../../sandbox/instance/engines/bundle'
import { lowerToSloppy } from '../../../sandbox/instance/engines/rhino/lowering'
import { SEPARATOR } from '../../../sandbox/instance/engines/rhino/messages'
import { rhinoCommand } from '../../../sandbox/instance/engines/rhino/rhino-process'

/** One line from Rhino. */
export interface Line {
  worker: string
  kind: string
  payload: string
}

/**
 * Rhino's shell over two named pipes, which this thread reads and writes itself: the thread blocks until Rhino answers.
 * So a world whose host is in this thread works on Rhino as it does on Node. The shell speaks the lines of
 * `engines/rhino/messages`. It ends with this process, because its input ends then.
 */
export class RhinoShell {
  private readonly toRhino: number
  private readonly fromRhino: number
  private readonly folder = mkdtempSync(join(tmpdir(), 'rhino-'))
  private isTidy = false
  private rest = Buffer.alloc(0)

  constructor() {
    const { bootstrap, realm } = rhinoCodeSync()
    const file = join(this.folder, 'bootstrap.js')
    writeFileSync(file, lowerToSloppy(bootstrap))
    const input = this.pipe('in')
    const output = this.pipe('out')
    const { program, args } = rhinoCommand(file)
    const child = spawn(program, args, { stdio: [input.read, output.write, 'inherit'] })
    child.unref()
    // These ends belong to the child: were they open here, its death would not be an end of file.
    for (const descriptor of [input.read, output.write, input.both, output.both]) closeSync(descriptor)
    this.toRhino = input.write
    this.fromRhino = output.read
    this.send('0', 'realm', JSON.stringify(lowerToSloppy(realm)))
  }

  /** `time` is the clock that the worker's scripts see, in milliseconds; the machine's when absent. */
  send(worker: string, kind: string, payload: string, time: number | null = null): void {
    const line = Buffer.from(`${[worker, kind, time === null ? '-' : String(time), payload].join(SEPARATOR)}\n`)
    for (let at = 0; at < line.length;) at += writeSync(this.toRhino, line, at)
  }

  /** Waits for the next line. Throws when Rhino has ended. */
  receive(): Line {
    const parts = [this.rest]
    let end = this.rest.indexOf('\n')
    while (end < 0) {
      const chunk = Buffer.alloc(65_536)
      const length = readSync(this.fromRhino, chunk)
      if (length === 0) throw new Error('Rhino has ended')
      const read = chunk.subarray(0, length)
      const found = read.indexOf('\n')
      if (found >= 0) end = parts.reduce((sum, part) => sum + part.length, 0) + found
      parts.push(read)
    }
    this.tidy()
    const whole = Buffer.concat(parts)
    this.rest = whole.subarray(end + 1)
    const [worker = '', kind = ''] = whole.toString('utf8', 0, end).split(SEPARATOR, 2)
    return { worker, kind, payload: whole.toString('utf8', 0, end).slice(worker.length + kind.length + 2) }
  }

  /** Removes the pipes' folder. Once Rhino has answered, it has read its script, and both pipes are open. */
  private tidy(): void {
    if (!this.isTidy) rmSync(this.folder, { recursive: true, force: true })
    this.isTidy = true
  }

  /** A named pipe. `both` keeps it open at both ends, so that no other opening waits for its opposite. */
  private pipe(name: string): { read: number; write: number; both: number } {
    const path = join(this.folder, name)
    const { status, stderr } = spawnSync('mkfifo', ['-m', '600', path], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`No named pipe could be made: ${stderr}`)
    const both = openSync(path, 'r+')
    return { both, read: openSync(path, 'r'), write: openSync(path, 'w') }
  }
}
