import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../../build/project'
import { forgetReadyToStart, isReadyToStart, noteReadyToStart } from '../../build/freshness/start-state'
import { removeProjects, temporaryProject, type TemporaryProject } from './temporary-project'

afterAll(removeProjects)

/** A checkout whose build is a program that records that it ran, and that makes the program to start. */
function aCheckout(): TemporaryProject {
  const project = temporaryProject({
    'src/app.ts': 'export const app = 1',
    'dist/sandbox/start.cjs': 'console.log("started", ...process.argv.slice(2))',
    // This loads the real module; only the build and the started program are the checkout's own.
    'dist/sandbox/start-state.cjs': `module.exports = { isReadyToStart: (root) => require('node:fs').existsSync(root + '/dist/ready') }`,
    'build/main.ts': `import { appendFileSync, writeFileSync } from 'node:fs'
appendFileSync('builds', 'built\\n')
writeFileSync('dist/ready', '')`,
  })
  mkdirSync(join(project.root, 'build'), { recursive: true })
  cpSync(join(checkout, 'build/start.mjs'), join(project.root, 'build/start.mjs'))
  symlinkSync(join(checkout, 'node_modules'), join(project.root, 'node_modules'))
  return project
}

function launch({ root }: TemporaryProject, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/start.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const builds = ({ root }: TemporaryProject): number =>
  existsSync(join(root, 'builds')) ? readFileSync(join(root, 'builds'), 'utf8').trim().split('\n').length : 0

describe('npm start', () => {
  test('builds once, says so, and builds nothing on the second start', () => {
    const project = aCheckout()
    const first = launch(project, 'start', '--json')
    expect(first).toMatchObject({ status: 0, stdout: 'started --json\n' })
    expect(first.stderr).toMatch(/^Building what is new or has changed/)
    const second = launch(project, 'start', '--json')
    expect(second).toEqual({ status: 0, stdout: 'started --json\n', stderr: '' })
    expect(builds(project)).toBe(1)
  })

  test('starts nothing when the build fails, and ends as the build did', () => {
    const project = aCheckout()
    project.write({ 'build/main.ts': 'process.exitCode = 3' })
    expect(launch(project, 'start')).toMatchObject({ status: 3, stdout: '' })
  })
})

test.each(['start', 'script', 'flow'])('%s --help answers where nothing is built, and builds nothing', (program) => {
  const project = aCheckout()
  for (const folder of ['sandbox', 'src/server']) {
    cpSync(join(checkout, folder), join(project.root, folder), { recursive: true })
  }
  rmSync(join(project.root, 'dist'), { recursive: true })
  const { status, stdout, stderr } = launch(project, program, '--help')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(program === 'start' ? 'Usage: npm start --' : `Usage: npm run ${program} --`)
  expect(stdout).toContain('--db <file>')
  expect(builds(project)).toBe(0)
})

describe('what is ready to start', () => {
  let project: TemporaryProject

  beforeEach(() => {
    project = temporaryProject({ 'src/app.ts': 'one', 'dist/app/record.xml': '<a/>', 'package-lock.json': '{}' })
    noteReadyToStart(project.root)
  })

  test('is what was noted, until a source or an output changes, comes or goes', () => {
    expect(isReadyToStart(project.root)).toBe(true)
    for (const path of ['src/app.ts', 'dist/app/record.xml', 'package-lock.json', 'src/new.ts']) {
      const file = join(project.root, path)
      const before = existsSync(file) ? readFileSync(file, 'utf8') : null
      writeFileSync(file, 'changed')
      expect(isReadyToStart(project.root)).toBe(false)
      if (before === null) rmSync(file)
      else writeFileSync(file, before)
      expect(isReadyToStart(project.root)).toBe(true)
    }
    rmSync(join(project.root, 'src/app.ts'))
    expect(isReadyToStart(project.root)).toBe(false)
  })

  test('a change of the same length, made to look old, is seen', () => {
    const file = join(project.root, 'src/app.ts')
    writeFileSync(file, 'two')
    utimesSync(file, 0, 0)
    expect(isReadyToStart(project.root)).toBe(false)
  })

  test('files that were only touched are ready, and looked into once', () => {
    utimesSync(join(project.root, 'src/app.ts'), 1, 1)
    const state = join(project.root, 'dist/.start-state.json')
    const before = readFileSync(state, 'utf8')
    expect(isReadyToStart(project.root)).toBe(true)
    const after = readFileSync(state, 'utf8')
    expect(after).not.toBe(before)
    expect(isReadyToStart(project.root)).toBe(true)
    expect(readFileSync(state, 'utf8')).toBe(after)
  })

  test('nothing is while a build is under way', () => {
    forgetReadyToStart(project.root)
    expect(isReadyToStart(project.root)).toBe(false)
  })
})
