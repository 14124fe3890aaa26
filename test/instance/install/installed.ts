import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../../../sandbox/instance/data/database'
import { openDatabase, type DatabaseOptions } from '../../../sandbox/instance/data/open-database'

const ROOT = join(__dirname, '../../..')

export const PACKAGE = join(ROOT, 'dist/app')
export const UPDATE_SET = join(
  ROOT,
  'target',
  readdirSync(join(ROOT, 'target')).find((name) => name.endsWith('.xml')) ?? '',
)

/** The data of an instance after an installation, before anything ran on it. */
export function openInstalled(app: DatabaseOptions['app'], options: Partial<DatabaseOptions> = {}): Database {
  return openDatabase({ app, now: () => Date.UTC(2026, 0, 15), instanceName: 'test', ...options })
}
