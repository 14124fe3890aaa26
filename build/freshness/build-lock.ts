import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Project } from '../project'

/** Two builds of one checkout would write into each other's `dist`. The later one waits for the earlier. */
export async function withBuildLock<T>(project: Project, work: () => Promise<T>): Promise<T> {
  mkdirSync(join(project.root, 'dist'), { recursive: true })
  const path = join(project.root, 'dist/.build-lock')
  while (!take(path)) {
    if (isAlive(holder(path))) await setTimeout(100)
    else rmSync(path, { force: true })
  }
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

/** A file that appears with its content: a link to one already written. */
function take(path: string): boolean {
  const mine = `${path}.${String(process.pid)}`
  writeFileSync(mine, String(process.pid))
  try {
    linkSync(mine, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(mine)
  }
}

/** Process number of the build that holds the lock; null when it has just let go. */
function holder(path: string): number | null {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10)
  } catch {
    return null
  }
}

function isAlive(pid: number | null): boolean {
  if (pid === null) return true
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
