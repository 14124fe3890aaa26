import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourcesBelow } from '../../bench/measures/expressions'
import { fencedNames } from '../../sandbox/instance/realm/runtime/fenced-names'

/**
 * A call that no test happens to reach under `enforcing` would be refused first on an instance: whatever fenced method of
 * GlideRecord the server's sources call has a cross-scope privilege, and no privilege is asked for that nothing calls.
 */

const ROOT = join(__dirname, '../..')
const FENCED = [
  'deleteMultiple',
  'deleteRecord',
  'insert',
  'newRecord',
  'setValue',
  'setWorkflow',
  'update',
  'updateMultiple',
]

const sources = sourcesBelow(join(ROOT, 'src/server')).map((file) => readFileSync(file, 'utf8'))
const privileges = readFileSync(join(ROOT, 'src/fluent/security/cross-scope-records.now.ts'), 'utf8')

it.each(FENCED)('GlideRecord.%s: a privilege if it is called, and none if not', (method) => {
  expect(fencedNames('GlideRecord', method)).toContain(`GlideRecord.${method}`)
  const called = sources.some((source) => source.includes(`.${method}(`))
  expect(privileges.includes(`targetName: 'GlideRecord.${method}'`)).toBe(called)
})
