import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { checkout } from '../../build/project'
import { removeProjects, temporaryProject, type TemporaryProject } from '../build/temporary-project'
import { planted } from './planted'

afterAll(removeProjects)

/** Stands in for `now-sdk`: ships the one script, packs an empty zip. */
const nowSdk = `
  const { mkdirSync, readFileSync, writeFileSync } = require('node:fs')
  if (process.argv[2] === 'build') {
    mkdirSync('dist/app/update', { recursive: true })
    const script = readFileSync('dist/scripts/script-includes/Planted.js', 'utf8')
    writeFileSync('dist/app/update/sys_script_include_1.xml', '<record_update><sys_script_include><script><![CDATA[' + script + ']]></script></sys_script_include></record_update>')
  } else {
    mkdirSync('target', { recursive: true })
    writeFileSync('target/app.zip', '')
  }
`

function projectWith(code: string): TemporaryProject {
  return temporaryProject({
    'src/server/script-includes/Planted.ts': planted(code),
    'node_modules/@servicenow/sdk/bin/index.js': nowSdk,
  })
}

function runBuild(project: TemporaryProject): { status: number | null; stdout: string; stderr: string } {
  const tsx = join(checkout, 'node_modules/tsx/dist/cli.mjs')
  return spawnSync(process.execPath, [tsx, join(checkout, 'build/main.ts'), '--root', project.root], {
    encoding: 'utf8',
  })
}

test('a forbidden feature in a Script Include fails the build with file and line', () => {
  const { status, stdout, stderr } = runBuild(projectWith('fine = 1\n\nkeys(o: object) { return Reflect.ownKeys(o) }'))

  expect(stderr).toContain('src/server/script-includes/Planted.ts:9: ')
  expect(stderr).toContain("'Reflect'")
  expect(status).toBe(1)
  expect(stdout).toBe('')
})

test('the same without it is built, and says nothing where nobody watches', () => {
  const { status, stdout, stderr } = runBuild(projectWith('fine = 1\n\nkeys(o: object) { return Object.keys(o) }'))

  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
})
