import { join } from 'node:path'
import { classNames, documentation } from '../../build/engine-gate/glide-api'
import { checkout, openProject } from '../../build/project'
import { DOCUMENTED } from '../../sandbox/instance/realm/runtime/documented'
import { removeProjects, temporaryProject } from '../build/temporary-project'
import { casesOf, conformanceCases, type ConformanceCase } from './conformance-cases'
import { packageUses, type PackageUse } from './package-uses'
import { MADE, Probe } from './probe'
import { report, reportText, uncovered, type Line } from './report'

/** Members that the package doesn't call, and cases do, each with its reason. */
const TOOLS: Readonly<Record<string, string>> = {
  toString: 'it is what JavaScript converts an object by, so no script needs to call it',
  info: 'it is the plainest way into the system log, whose other levels the package uses',
  setEndpoint: 'it makes a message without a record, which reaches a server that the case listens at',
  setHttpMethod: 'it makes a message without a record, as setEndpoint does',
  addSeconds: 'it makes the time at which a case wants an event',
  canRead: 'it tells what an access rule allows, which the security matrix is about',
  canDelete: 'it tells what an access rule allows, as canRead does',
}

let probe: Probe
let cases: ConformanceCase[]
let uses: PackageUse[]
const ask: Probe['ask'] = (...member) => probe.ask(...member)

beforeAll(async () => {
  probe = await Probe.open()
  uses = packageUses(openProject(checkout))
  cases = conformanceCases(join(checkout, 'test/instance/conformance'))
})
afterAll(async () => {
  await probe.close()
  removeProjects()
})

/** The report on a package whose one Script Include has this script. */
function reportOn(script: string): Promise<Line[]> {
  const record = `<record_update><sys_script_include><name>Planted</name><script><![CDATA[${script}]]></script></sys_script_include></record_update>`
  const project = temporaryProject({ 'dist/app/update/sys_script_include_1.xml': record })
  return report(packageUses(project), cases, ask)
}

test('everything that the package uses is done by the sandbox and asked for by a case of the suite', async () => {
  const lines = await report(uses, cases, ask)
  expect(uncovered(lines)).toEqual([])
  expect(lines.find(({ use }) => use === 'GlideRecord.addQuery')).toMatchObject({ sandbox: 'does it' })
  expect(reportText(lines)).toMatch(/sn_ws\.RESTMessageV2\.setHttpTimeout +\d+ +does it +\d+ +rest-message/)
})

describe('the conformance suite', () => {
  test('is derived from the documentation: each case cites its page', () => {
    const uncited = cases.filter(({ page, file }) => page === null && file !== 'count.test.ts')
    expect(uncited.map(({ file, title }) => `${file}: ${title}`)).toEqual([])
    expect(new Set(cases.map(({ page }) => page)).size).toBeGreaterThan(40)
  })

  test('is what the package uses: no case asks for something else, but for its refusal by name', () => {
    // A script doesn't always tell the class of an object, so a member counts by its name alone.
    const used = new Set([...uses.map(({ member }) => member), ...Object.keys(TOOLS)])
    const idle = cases
      .filter(({ title }) => !/\b(lacks|refuse[ds])\b/.test(title))
      .flatMap(({ file, title, calls }) => [...calls].map((call) => ({ call, named: `${call} in ${file}: ${title}` })))
      .filter(({ call }) => !used.has(call.slice(call.lastIndexOf('.') + 1)))
    expect(idle.map(({ named }) => named)).toEqual([])
  })

  test('has no tool that the package uses as well', () => {
    expect(Object.keys(TOOLS).filter((each) => uses.some(({ member }) => member === each))).toEqual([])
  })
})

test.each([
  ['new GlideRecord("task").addFunction({})', 'GlideRecord.addFunction, used by Planted: the sandbox refuses it'],
  ['gs.setRedirect("x")', 'gs.setRedirect, used by Planted: the sandbox refuses it'],
  ['new GlideDuration(1).getNumericValue()', 'GlideDuration.getNumericValue, used by Planted: no case'],
])('names what a package uses and nothing covers: %s', async (script, expected) => {
  expect(uncovered(await reportOn(script))).toContainEqual(expect.stringContaining(expected))
})

/**
 * Members that scripts of certain places are handed, that other classes make, or that are properties: none is a
 * global's method.
 */
const NOT_ASKED = ['GlideRecord.variables', 'GlideRecordSecure.variables']
const NO_GLOBALS = /^(sn_cc\.ConnectionInfo|sn_fd\.ScriptableFlow.*|sn_ws_int\..*|GlideServlet.*)$/

test.each(classNames().filter((name) => name in MADE))(
  'what is documented of %s is done or refused by name, never missing',
  async (className) => {
    const lacking: string[] = []
    for (const member of documentation(className).members) {
      const name = `${className}.${member}`
      if (!NOT_ASKED.includes(name) && (await ask(className, member)) === 'lacks it') lacking.push(name)
    }
    expect(lacking).toEqual([])
  },
)

test.each(classNames().filter((name) => !(name in MADE) && !NO_GLOBALS.test(name)))(
  'the documented class %s, which the sandbox lacks, throws its name when it is touched',
  async (className) => {
    expect(await probe.touch(className)).toMatch(
      new RegExp(`(${className.split('.').join('|')}) is not implemented by the sandbox; add it in`),
    )
  },
)

test('the sandbox refuses by name what the engine gate knows as documented', () => {
  const documented = classNames().map((name) => [
    name,
    [...documentation(name).members].filter((each) => each !== 'toString').sort(),
  ])
  const refused = Object.entries(DOCUMENTED).map(([name, members]) => [name, members.split(' ').sort()])
  expect(refused).toEqual(documented)
})

test('a class that nobody makes is no reason to pass', async () => {
  await expect(reportOn('new GlideURI("x").toString()')).rejects.toThrow('Nothing here makes a GlideURI')
})

describe('cases', () => {
  const calls = (source: string): string[] => casesOf('x.test.ts', source).flatMap((each) => [...each.calls])

  test('call what their scripts call, and those of the helpers and constants they name', () => {
    const source = `
      const CREATE = "var m = new sn_ws.RESTMessageV2();"
      const count = (query: string) => run(\`var gr = new GlideRecord('task'); \${query}; gr.query()\`)
      it('a', () => count("gr.addEncodedQuery('a=b')"))
      it('b', () => run(\`\${CREATE} m.setHttpMethod('get')\`))`
    expect(casesOf('x.test.ts', source).map((each) => [...each.calls].sort())).toEqual([
      ['GlideRecord.query', '….addEncodedQuery'],
      ['sn_ws.RESTMessageV2.setHttpMethod'],
    ])
  })

  test('of an unknown object the page that they cite tells the class, or the method itself', () => {
    const of = (name: string): string[] =>
      calls(`describe(page('${name}'), () => { it.each(['x.addNullQuery("a")'])('a', f) })`)
    expect(of('record')).toEqual(['….addNullQuery', 'GlideRecord.addNullQuery'])
    expect(of('aggregate')).toEqual(['….addNullQuery', 'GlideAggregate.addNullQuery'])
    expect(of('user')).toEqual(['….addNullQuery'])
    expect(calls(`it('a', () => run('x.setHttpTimeout(1)'))`)).toContain('sn_ws.RESTMessageV2.setHttpTimeout')
  })
})
