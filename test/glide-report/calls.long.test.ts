import { checkout, openProject } from '../../build/project'
import { removeProjects, temporaryProject } from '../build/temporary-project'
import { neededScriptables, shippedPrivileges } from './privileges'

const project = openProject(checkout)
afterAll(removeProjects)

test('each call of the package has its privilege, and each privilege a call', () => {
  expect(shippedPrivileges(project).filter((each) => !each.includes(' sys_db_object '))).toEqual(
    neededScriptables(project),
  )
})

test('a call that is added, or none that is left, is told', () => {
  const script =
    'new GlideRecord("x").updateMultiple(); gs.getProperty("a"); new sn_ws.RESTMessageV2().execute().haveError()'
  const record = `<record_update><sys_script_include><name>Planted</name><script><![CDATA[${script}]]></script></sys_script_include></record_update>`
  expect(neededScriptables(temporaryProject({ 'dist/app/update/sys_script_include_1.xml': record }))).toEqual([
    'execute scriptable Glide API: properties',
    'execute scriptable GlideRecord.updateMultiple',
    'execute scriptable ScopedGlideRecord',
    'execute scriptable ScriptableRESTMessageClient.execute',
    'execute scriptable ScriptableRESTResponse.haveError',
  ])
})
