import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { checkout, type Project } from './project'
import { BuildRefusal } from './scripts/script'

const PROCESS = join(checkout, 'build/now-sdk-process.mjs')

/** A `now-sdk` that loads its modules while its arguments are still being made: loading takes as long as packing does. */
export interface NowSdk {
  /** Runs it, once; resolves with what it said, rejects with the same when it fails. */
  run(...args: string[]): Promise<string>
}

/** Does work that may start a process for each run of `now-sdk`, and ends those that were started for nothing. */
export async function withNowSdk<T>(
  { root }: Pick<Project, 'root'>,
  work: (start: () => NowSdk) => Promise<T>,
): Promise<T> {
  const waiting = new Set<ChildProcess>()
  const start = (): NowSdk => {
    const child = fork(PROCESS, { cwd: root, execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    waiting.add(child)
    return {
      run: (...args) => {
        waiting.delete(child)
        const said = saidBy(child)
        child.send(args)
        return said
      },
    }
  }
  try {
    return await work(start)
  } finally {
    for (const child of waiting) child.kill()
  }
}

function saidBy(child: ChildProcess): Promise<string> {
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(String(chunk)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      const text = stripVTControlCharacters(said.join(''))
      // `now-sdk pack` logs a failure and ends with 0.
      if (code === 0 && !/^\[now-sdk\] ERROR/m.test(text)) resolve(text)
      else reject(new BuildRefusal(messagesOf(text, 'ERROR').join('') || text))
    })
  })
}

/** The messages of one level that `now-sdk` said, each with the source it shows. */
export function messagesOf(said: string, level: 'ERROR' | 'WARN'): string[] {
  return said.split(/^(?=\[now-sdk\])/m).filter((message) => message.startsWith(`[now-sdk] ${level}`))
}
