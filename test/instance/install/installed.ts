import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../../../sandbox/instance/data/database'
import { openDatabase, type DatabaseOptions } from '../../../sandbox/instance/data/open-database'

const ROOT = join(__dirname, '../../..')

export const PACKAGE = join(ROOT, 'dist/app')

const SETS = readdirSync(join(ROOT, 'target'))
  .filter((name) => name.endsWith('_update_set.xml'))
  .map((name) => join(ROOT, 'target', name))

/** The update sets whose name contains a label, in order. */
const setsOf = (label: string): string[] => SETS.filter((path) => path.includes(`_${label}_`)).sort()

/** The update sets of the app. */
export const APP_SETS: readonly string[] = setsOf('app')
export const TESTS_SET = setsOf('tests')[0] ?? ''
export const WORKSPACE_SET = setsOf('workspace')[0] ?? ''

/** The data of an instance after an installation, before anything has run on it. */
export function openInstalled(app: DatabaseOptions['app'], options: Partial<DatabaseOptions> = {}): Database {
  return openDatabase({ app, now: () => Date.UTC(2026, 0, 15), instanceName: 'test', ...options })
}
