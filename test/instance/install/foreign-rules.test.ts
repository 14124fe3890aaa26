import type { Database } from '../../../sandbox/instance/data/database'
import { readPackage, type PackageFile } from '../../../sandbox/instance/data/package/read'
import { openInstalled, PACKAGE } from './installed'

/**
 * Witness: documentation, api-reference/business-rules-classic, "Business rules in scoped applications" (releases
 * Australia and Brazil): on a table of another scope a rule is async, or it is a before-rule without a script.
 */

const RULE = 'BYOC: cancel with requested item'

/** The package with its rule on requested items changed: each pattern is replaced by its text. */
function changed(...changes: readonly (readonly [RegExp, string])[]): PackageFile[] {
  return readPackage(PACKAGE).map((file) => {
    if (!file.path.startsWith('update/sys_script_') || !file.text.includes(`<name>${RULE}<`)) return file
    const text = changes.reduce((before, [from, to]) => before.replace(from, to), file.text)
    if (text === file.text) throw new Error(`Nothing was changed in ${file.path}`)
    return { ...file, text }
  })
}

const install = (app: readonly PackageFile[] | string): Database => openInstalled(app)

it.each([
  ['after', 'runs after'],
  ['before', 'runs before the write with a script'],
  ['display', 'runs display'],
])('refuses an application whose scripted rule on requested items is %s', (when, what) => {
  expect(() => install(changed([/<when>[^<]*</, `<when>${when}<`]))).toThrow(
    `Business rule "${RULE}" on sc_req_item (scope global) ${what}`,
  )
})

it('refuses an application whose rule on requested items runs on queries', () => {
  expect(() => install(changed([/<action_query>false</, '<action_query>true<']))).toThrow('runs on queries')
})

it.each([
  ['as it is', PACKAGE],
  [
    'with a rule before the write that has no script',
    changed([/<when>[^<]*</, '<when>before<'], [/<script>[\s\S]*<\/script>/, '<script/>']),
  ],
])('takes the application %s', (_, app) => {
  const database = install(app)
  expect(database.select('sys_script', `name=${RULE}`)).toHaveLength(1)
  database.close()
})
