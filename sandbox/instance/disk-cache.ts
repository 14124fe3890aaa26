import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Texts by key that outlive the process, in `node_modules/.cache`. Where that can't be written, it keeps nothing. */
export class DiskCache {
  private readonly folder: string

  /** @param keep as many texts, written last; all of them unless given */
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
    const file = join(this.folder, key)
    try {
      mkdirSync(this.folder, { recursive: true })
      // Processes that write the same key at once must not read each other's half.
      writeFileSync(`${file}.${String(process.pid)}`, text)
      renameSync(`${file}.${String(process.pid)}`, file)
      this.prune()
    } catch {
      // A cache that can't be written only costs time.
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
