import { checkScript } from '../../build/engine-gate/check-script'
import type { ScriptPlace } from '../../build/engine-gate/engine-globals'

const check = (text: string, place: ScriptPlace = 'background', scriptIncludes: string[] = []): string[] =>
  checkScript(text, { place, scriptIncludes }).map(({ line, message }) => `${String(line)}: ${message}`)

test('a background script may name the Script Includes it is told of, and no other', () => {
  const script = "var queued = new TrunkRegistration().queue('1')\ngs.info(queued)\n"

  expect(check(script, 'background', ['TrunkRegistration'])).toEqual([])
  expect(check(script)).toEqual(["1: 'TrunkRegistration' is not defined."])
})

test.each<[string, ScriptPlace, ScriptPlace]>([
  ['current.getUniqueValue()', 'businessRule', 'flowStep'],
  ['previous.getUniqueValue()', 'businessRule', 'scriptAction'],
  ['event.parm1', 'scriptAction', 'businessRule'],
  ['outputs.trunk = inputs.item', 'flowStep', 'businessRule'],
  ['answer = gs.hasRole("admin")', 'acl', 'job'],
  ['response.setStatus(request.pathParams.id)', 'restOperation', 'acl'],
])('%s is known in a %s and unknown in a %s', (script, known, unknown) => {
  expect(check(script, known)).toEqual([])
  expect(check(script, unknown)).not.toEqual([])
})

test('the record a rule is handed is a GlideRecord', () => {
  expect(check('current.setWorkflow(false)', 'businessRule')).toEqual([])
  expect(check('current.autoSysFields(false)', 'businessRule')).toEqual([
    expect.stringContaining('1: GlideRecord.autoSysFields is not documented for scoped apps'),
  ])
})

test.each([
  ['what a function is given', "function go(gr) { gr.autoSysFields(false) }\ngo(new GlideRecord('task'))"],
  ['what a function returns', "function make() { return new GlideRecord('task') }\nmake().autoSysFields(false)"],
  [
    'one that is there or not',
    "var gr = null\nif (gs.hasRole('a')) gr = new GlideRecord('task')\ngr.autoSysFields(false)",
  ],
  ['a record that a rule hands on', 'var rule = function (current) { current.autoSysFields(false) }\ngs.info(rule)'],
])('a record is known for one: %s', (_case, script) => {
  expect(check(script)).toEqual([
    expect.stringContaining('GlideRecord.autoSysFields is not documented for scoped apps'),
  ])
})

test('a field of a record is a GlideElement, which has no methods of strings', () => {
  expect(check("var gr = new GlideRecord('task')\ngs.info(gr.number.indexOf('T'))")).toEqual([
    expect.stringContaining('GlideElement.indexOf is not documented for scoped apps'),
  ])
})

test('a function that is handed on may be given anything', () => {
  expect(check("function go(a) { a.fly() }\ngo(new GlideRecord('task'))\n;[{}].forEach(go)")).toEqual([])
})

test('a name that shadows the platform is not the platform', () => {
  expect(check('function say(gs) { gs.whisper(1) }\nsay({ whisper: String })')).toEqual([])
})

test('a variable that is assigned different things is not held to be either', () => {
  expect(check("var one = new GlideRecord('task')\none = { fly: String }\none.fly()")).toEqual([])
})

test('a method of the script itself may be named like an undocumented one', () => {
  expect(check('var own = { sleep: function () {} }\nfunction go(a) { a.sleep() }\ngo(own)')).toEqual([])
  expect(check('function go(a) { a.sleep() }\ngo({})')).toEqual([
    '1: sleep() is a platform method not documented for scoped apps.',
  ])
})

test('text that is no script, or a module, is refused where it ends to be one', () => {
  expect(check('var a = 1\nvar = 2')).toEqual([expect.stringMatching(/^2: Parsing error/)])
  expect(check('export const a = 1')).toEqual([expect.stringMatching(/^1: Parsing error/)])
})

test('comments in a script switch nothing off', () => {
  expect(check('/* eslint-disable */\nReflect.ownKeys({}) // eslint-disable-line')).toHaveLength(1)
})
