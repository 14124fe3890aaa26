import { readFileSync } from 'node:fs'
import { builtFolders } from '../../build/parts'
import { checkout, openProject } from '../../build/project'
import { filesBelow } from '../../build/write-outputs'
import { changesOf } from '../../sandbox/instance/data/package/records'
import { parseXml } from '../../sandbox/instance/data/package/xml'

const records = builtFolders(openProject(checkout))
  .flatMap(filesBelow)
  .filter((path) => path.endsWith('.xml') && /\/sys_(security_acl_role|user_role)_/.test(path))
  .flatMap((path) => changesOf(parseXml(path, readFileSync(path, 'utf8'))))
  .flatMap((change) => (change.action === 'upsert' ? [change] : []))

// Witness: release notes of Brazil, Access Management: a rule denies when none of its roles is on the instance.
test('each role that a rule names is a role of the app itself, so that no rule waits for a role of a plugin', () => {
  const own = records.flatMap(({ table, values }) => (table === 'sys_user_role' ? [values['sys_id']] : []))
  const named = records.filter(({ table }) => table === 'sys_security_acl_role')
  expect(own).toHaveLength(3)
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter(({ values }) => !own.includes(values['sys_user_role']))).toEqual([])
})
