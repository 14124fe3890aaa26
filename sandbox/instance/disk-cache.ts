import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Files by key that outlive the process, in `node_modules/.cache`. Where that folder can't be written, the cache keeps
 * nothing.
 */
export class DiskCache {
  private readonly folder: string

  /** @param keep as many files, used last; all of them unless given */
  constructor(
    name: string,
    private readonly keep = Number.POSITIVE_INFINITY,
  ) {
    this.folder = join(process.cwd(), 'node_modules', '.cache', 'sandbox', name)
  }

  get(key: string): string | null {
    try {
      return readFileSync(join(this.folder, key), 'utf8')
    } catch {
      return null
    }
  }

  set(key: string, text: string): void {
    this.make(key, (file) => {
      writeFileSync(file, text)
    })
  }

  /** The file of a key, which counts as used now; null when there is none. */
  find(key: string): string | null {
    const file = join(this.folder, key)
    try {
      const now = new Date()
      utimesSync(file, now, now)
      return file
    } catch {
      return null
    }
  }

  /** The file of a key with what `write` puts into the file that it is given; null when that fails. */
  make(key: string, write: (file: string) => void): string | null {
    const file = join(this.folder, key)
    // Processes that write the same key at once must not read each other's half.
    const mine = `${file}.${String(process.pid)}`
    try {
      mkdirSync(this.folder, { recursive: true })
      rmSync(mine, { force: true })
      write(mine)
      renameSync(mine, file)
      this.prune()
      return file
    } catch {
      // A cache that can't be written only costs time.
      return null
    }
  }

  private prune(): void {
    const files = readdirSync(this.folder)
    if (files.length <= this.keep) return
    const byAge = files
      .map((name) => ({ file: join(this.folder, name), time: statSync(join(this.folder, name)).mtimeMs }))
      .sort((left, right) => right.time - left.time)
    for (const { file } of byAge.slice(this.keep)) rmSync(file, { force: true })
  }
}
