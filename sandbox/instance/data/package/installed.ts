import type { Sqlite } from '../store/sqlite'

/** The files and records loaded so far: files by their content, and records as the load left them. */
export class Installed {
  private readonly hashes: Map<string, string>

  constructor(private readonly sqlite: Sqlite) {
    sqlite.exec(`CREATE TABLE IF NOT EXISTS "_package_files" (path TEXT PRIMARY KEY, hash TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS "_package_records" (sys_id TEXT PRIMARY KEY, mod_count INTEGER NOT NULL)`)
    const rows = sqlite.all('', 'SELECT path, hash FROM "_package_files"', [])
    this.hashes = new Map(rows.map(([path, hash]) => [String(path), String(hash)]))
  }

  hasFile(path: string, hash: string): boolean {
    return this.hashes.get(path) === hash
  }

  /** True when a package of the application was installed before; update sets alone are none. */
  hasApplication(): boolean {
    return [...this.hashes.keys()].some((path) => path.startsWith('scope/'))
  }

  noteFile(path: string, hash: string): void {
    this.hashes.set(path, hash)
    this.sqlite.run('insert', '', 'INSERT OR REPLACE INTO "_package_files" VALUES (?, ?)', [path, hash])
  }

  /** True when nobody changed a record since it was loaded; `modCount` is its `sys_mod_count`. */
  isUntouched(sysId: string, modCount: string | undefined): boolean {
    const known = this.sqlite.all('', 'SELECT mod_count FROM "_package_records" WHERE sys_id = ?', [sysId])[0]
    return known !== undefined && String(known[0]) === (modCount ?? '0')
  }

  noteRecord(sysId: string, modCount: number): void {
    this.sqlite.run('insert', '', 'INSERT OR REPLACE INTO "_package_records" VALUES (?, ?)', [sysId, modCount])
  }
}
