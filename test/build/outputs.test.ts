import { existsSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { withBuildLock } from '../../build/freshness/build-lock'
import { isUpToDate, noteBuilt } from '../../build/freshness/build-state'
import { emitAll } from '../../build/scripts/emit-all'
import { removeProjects, temporaryProject, type TemporaryProject } from './temporary-project'

afterAll(removeProjects)

const foo = 'src/server/script-includes/Foo.ts'

test('outputs that are right are left alone, those nothing makes any more go', async () => {
  const project = temporaryProject({ [foo]: 'export class Foo {}', [foo.replace('Foo', 'Bar')]: 'export class Bar {}' })
  const [one, two] = ['Foo', 'Bar'].map((name) => join(project.root, `dist/scripts/script-includes/${name}.js`))
  if (one === undefined || two === undefined) throw new Error('unreachable')
  await emitAll(project)
  const long = new Date('2020-01-01')
  utimesSync(one, long, long)

  rmSync(join(project.root, foo.replace('Foo', 'Bar')))
  await emitAll(project)

  expect(statSync(one).mtime).toEqual(long)
  expect(existsSync(two)).toBe(false)
  expect(existsSync(join(project.root, 'dist/source-maps/script-includes/Bar.js.map'))).toBe(false)
})

describe('a package is up to date', () => {
  function built(): TemporaryProject {
    const project = temporaryProject({
      [foo]: 'export class Foo {}',
      'src/fluent/a.now.ts': '// a',
      'dist/scripts/script-includes/Foo.js': 'var Foo',
      'dist/app/update/a.xml': '<a/>',
      'target/a.zip': 'zip',
      'target/a.xml': '<unload/>',
    })
    noteBuilt(project)
    return project
  }

  test('until something changes', () => {
    expect(isUpToDate(built())).toBe(true)
  })

  test.each([
    ['Fluent', { 'src/fluent/a.now.ts': '// b' }],
    ['a new Fluent file', { 'src/fluent/b.now.ts': '' }],
    ['an emitted script', { 'dist/scripts/script-includes/Foo.js': 'var Foo = 1' }],
    ['the version', { 'package.json': '{ "name": "some-app", "version": "2.0.0" }' }],
    ['the configuration', { 'now.config.json': '{ "scope": "x_some_other" }' }],
    ['the gate', { 'build/engine-gate/features.ts': '// stricter' }],
    ['the package itself', { 'dist/app/update/a.xml': '<b/>' }],
    ['the zip', { 'target/a.zip': 'other' }],
    ['the update set', { 'target/a.xml': 'other' }],
  ])('no more once %s changed', (_, change) => {
    const project = built()

    project.write(change)

    expect(isUpToDate(project)).toBe(false)
  })

  test('no more once choices are asked for as earlier releases read them, and the other way round', () => {
    const project = built()

    const choices = { legacyChoices: true, withWorkspace: false }
    expect(isUpToDate(project, choices)).toBe(false)
    noteBuilt(project, choices)
    expect([true, false].map((legacyChoices) => isUpToDate(project, { ...choices, legacyChoices }))).toEqual([
      true,
      false,
    ])
  })

  test('no more once the workspace is asked for, or its records changed', () => {
    const project = built()

    expect(isUpToDate(project, { legacyChoices: false, withWorkspace: true })).toBe(false)
    project.write({ 'dist/workspace/update/a.xml': '<a/>' })
    expect(isUpToDate(project)).toBe(false)
  })

  test.each(['zip', 'xml'])('never without its %s', (ending) => {
    const project = built()

    rmSync(join(project.root, `target/a.${ending}`))
    noteBuilt(project)

    expect(isUpToDate(project)).toBe(false)
  })
})

describe('two builds of one checkout', () => {
  test('run one after the other', async () => {
    const project = temporaryProject()
    const log: string[] = []
    const build = (name: string) =>
      withBuildLock(project, async () => {
        log.push(`${name} begins`)
        await new Promise(setImmediate)
        log.push(`${name} ends`)
      })

    await Promise.all([build('first'), build('second')])

    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })

  test('a failed build lets the next one in', async () => {
    const project = temporaryProject()

    await expect(withBuildLock(project, () => Promise.reject(new Error('no')))).rejects.toThrow('no')

    await expect(withBuildLock(project, () => Promise.resolve('yes'))).resolves.toBe('yes')
  })

  test('a build that was killed holds nobody up', async () => {
    // No process has this number: it is beyond what Linux and macOS hand out.
    const project = temporaryProject({ 'dist/.build-lock': '99999999' })

    await expect(withBuildLock(project, () => Promise.resolve('yes'))).resolves.toBe('yes')

    expect(existsSync(join(project.root, 'dist/.build-lock'))).toBe(false)
    expect(readFileSync(join(project.root, 'package.json'), 'utf8')).toContain('some-app')
  })
})
