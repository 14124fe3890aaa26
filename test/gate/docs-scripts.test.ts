import { checkDocs, fencedScripts } from '../../build/engine-gate/docs-scripts'
import { removeProjects, temporaryProject } from '../build/temporary-project'

afterAll(removeProjects)

const page = (...lines: string[]): string => lines.join('\n')

const check = (text: string): string[] =>
  checkDocs(temporaryProject({ 'docs/background-scripts.md': text }), ['TrunkRegistration'])

test('a script that anybody may copy passes', () => {
  expect(
    check(
      page(
        '# Register',
        '',
        '```js',
        "gs.info(new TrunkRegistration().queue('1'))",
        "gs.info(new x_some_app.TrunkRegistration().queue('1'))",
        '```',
        '```js businessRule',
        'new TrunkRegistration().queue(current.getUniqueValue())',
        '```',
        '```sh',
        'reflect on this',
        '```',
      ),
    ),
  ).toEqual([])
})

test('one that would fail is refused at its line of the page', () => {
  expect(check(page('# Wait', '', '```js', 'var ms = 1', 'gs.sleep(ms)', '```'))).toEqual([
    expect.stringMatching(/^docs\/background-scripts\.md:5: gs\.sleep is not documented for scoped apps/),
  ])
})

test('the README counts among the docs', () => {
  const project = temporaryProject({ 'README.md': page('```js', 'console.log(1)', '```') })

  expect(checkDocs(project, [])).toEqual(["README.md:2: 'console' is not defined. (no-undef)"])
})

test('a place that does not exist is not passed over', () => {
  expect(() => fencedScripts(page('', '```js nowhere', '1', '```'), 'a.md')).toThrow('a.md:2: nowhere is no place')
})
