import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Texts by key that outlive the process, in `node_modules/.cache`. Where that can't be written, it keeps nothing. */
export class DiskCache {
  private readonly folder: string

  constructor(name: string) {
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
    const file = join(this.folder, key)
    try {
      mkdirSync(this.folder, { recursive: true })
      // Processes that write the same key at once must not read each other's half.
      writeFileSync(`${file}.${String(process.pid)}`, text)
      renameSync(`${file}.${String(process.pid)}`, file)
    } catch {
      // A cache that can't be written only costs time.
    }
  }
}
