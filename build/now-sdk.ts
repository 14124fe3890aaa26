import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Project } from './project'
import { BuildRefusal } from './scripts/script'

/** Runs `now-sdk`; resolves with what it said, rejects with the same when it fails. */
export function nowSdk(project: Project, ...args: string[]): Promise<string> {
  const bin = join(project.root, 'node_modules/@servicenow/sdk/bin/index.js')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: project.root, stdio: ['ignore', 'pipe', 'pipe'] })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)))
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
