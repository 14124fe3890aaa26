import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Sqlite } from '../../../sandbox/instance/data/store/sqlite'
import { keyBeside } from '../../../sandbox/instance/data/store/secrets'

let folder: string
let mask: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byoc-private-'))
  // Under the loosest mask, only the code itself can close a file.
  mask = process.umask(0)
})

afterEach(() => {
  process.umask(mask)
  rmSync(folder, { recursive: true })
})

const modes = (): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]))

function open(file: string): Sqlite {
  const sqlite = new Sqlite(file)
  keyBeside(file)
  sqlite.exec('CREATE TABLE IF NOT EXISTS x (y TEXT)')
  return sqlite
}

it('keeps a new database, its log and its key readable by their owner alone', () => {
  const sqlite = open(join(folder, 'new.db'))
  expect(modes()).toEqual({ 'new.db': '600', 'new.db-shm': '600', 'new.db-wal': '600', 'new.db.key': '600' })
  sqlite.close()
})

it('closes what an earlier run left open to others', () => {
  const file = join(folder, 'old.db')
  open(file).close()
  writeFileSync(`${file}-journal`, '')
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o666)
  const sqlite = open(file)
  expect(new Set(Object.values(modes()))).toEqual(new Set(['600']))
  sqlite.close()
})
