/** A line of code, with the name of the rule that refuses it. */
export interface ForbiddenFeature {
  feature: string
  /** Members of a class, one a line; the first line is the refused one unless `line` says otherwise. */
  code: string
  rule: string
  line?: number
}

/** Everything that the engine's documentation says is disallowed, as far as code shows it. */
export const disallowed: ForbiddenFeature[] = [
  { feature: 'subclass of Error', code: 'made = class extends Error {}', rule: 'es-x/no-subclassing-builtins' },
  { feature: 'subclass of TypeError', code: 'made = class extends TypeError {}', rule: 'no-restricted-syntax' },
  { feature: 'subclass of Array', code: 'made = class extends Array {}', rule: 'es-x/no-subclassing-builtins' },
  { feature: 'subclass of Map', code: 'made = class extends Map {}', rule: 'es-x/no-subclassing-builtins' },
  { feature: 'subclass of Set', code: 'made = class extends Set {}', rule: 'es-x/no-subclassing-builtins' },
  { feature: 'subclass of Promise', code: 'made = class extends Promise {}', rule: 'es-x/no-subclassing-builtins' },
  { feature: 'subclass of RegExp', code: 'made = class extends RegExp {}', rule: 'es-x/no-subclassing-builtins' },
  { feature: 'Reflect', code: 'keys(o: object) { return Reflect.ownKeys(o) }', rule: 'es-x/no-reflect' },
  { feature: 'async method', code: 'async later() { return 1 }', rule: 'no-restricted-syntax' },
  { feature: 'static async method', code: 'static async later() { return 1 }', rule: 'no-restricted-syntax' },
  {
    feature: 'async generator',
    code: 'made = async function* () { yield 1 }',
    rule: 'es-x/no-async-iteration',
  },
  {
    feature: 'for-await-of',
    code: 'made = async (all: AsyncIterable<number>) => {\n for await (const one of all) String(one)\n}',
    rule: 'es-x/no-async-iteration',
    line: 2,
  },
  { feature: 'generator', code: 'made = function* () { yield 1 }', rule: 'es-x/no-generators' },
  { feature: 'generator method', code: '*all() { yield 1 }', rule: 'es-x/no-generators' },
  { feature: 'new Function', code: "made = new Function('return 1')", rule: 'no-new-func' },
  { feature: 'Function', code: "made = Function('return 1')", rule: 'no-new-func' },
  { feature: 'eval', code: "made = eval('1')", rule: 'no-eval' },
  { feature: 'WeakRef', code: 'made = new WeakRef({})', rule: 'es-x/no-weakrefs' },
  { feature: 'FinalizationRegistry', code: 'made = new FinalizationRegistry(() => {})', rule: 'es-x/no-weakrefs' },
  { feature: 'SharedArrayBuffer', code: 'made = new SharedArrayBuffer(8)', rule: 'es-x/no-shared-array-buffer' },
  { feature: 'Atomics', code: 'made = Atomics.load', rule: 'es-x/no-atomics' },
  { feature: 'Symbol.species', code: 'made = Symbol.species', rule: 'no-restricted-properties' },
  { feature: '__proto__', code: 'of(o: any) { return o.__proto__ }', rule: 'no-proto' },
  { feature: 'hyphen in a class of characters', code: 'made = /[\\w-_]/', rule: 'engine/strict-regexp' },
  { feature: 'octal escape', code: 'made = /\\07/', rule: 'engine/strict-regexp' },
  { feature: 'lone brace', code: 'made = /a{/', rule: 'engine/strict-regexp' },
  { feature: 'invalid control escape', code: "made = new RegExp('\\\\c')", rule: 'engine/strict-regexp' },
]

/** Features that the engine's documentation calls not validated. */
export const notValidated: ForbiddenFeature[] = [
  {
    feature: 'private instance field',
    code: '#secret = 1\nread() { return this.#secret }',
    rule: 'no-restricted-syntax',
  },
  { feature: 'private instance method', code: '#secret() { return 1 }', rule: 'no-restricted-syntax' },
  { feature: 'private accessor', code: 'get #secret() { return 1 }', rule: 'no-restricted-syntax' },
  {
    feature: '#x in o',
    code: 'static #secret = 1\nhas(o: object) { return #secret in o }',
    rule: 'es-x/no-private-in',
    line: 2,
  },
  { feature: 'd flag', code: 'made = /a/d', rule: 'es-x/no-regexp-d-flag' },
  { feature: 'd flag of a built expression', code: "made = new RegExp('a', 'd')", rule: 'es-x/no-regexp-d-flag' },
  { feature: 'new.target', code: 'constructor() { void new.target }', rule: 'es-x/no-new-target' },
  { feature: 'symbol-keyed method', code: '[Symbol.iterator]() { return [] }', rule: 'no-restricted-syntax' },
  {
    feature: 'symbol-keyed method of an object',
    code: 'made = { [Symbol.toPrimitive]() { return 1 } }',
    rule: 'no-restricted-syntax',
  },
  {
    feature: 'use before let has run',
    code: 'early() {\n const one = two\n const two = 1\n return one\n}',
    rule: 'no-use-before-define',
    line: 2,
  },
  { feature: 'arguments', code: 'first() { return arguments[0] as unknown }', rule: 'prefer-rest-params' },
  {
    feature: 'getBigInt64',
    code: 'read(view: DataView) { return view.getBigInt64(0) }',
    rule: 'no-restricted-properties',
  },
  { feature: 'name beyond ASCII', code: 'größe = 1', rule: 'engine/ascii-names' },
]

/** Features from after ECMAScript 2021 that are not among the newer ones in the documentation. */
export const tooNew: ForbiddenFeature[] = [
  { feature: 'findLast', code: 'made = [1].findLast(Boolean)', rule: 'es-x/no-array-prototype-findlast-findlastindex' },
  { feature: 'toSorted', code: 'made = [1].toSorted()', rule: 'es-x/no-array-prototype-tosorted' },
  { feature: 'Object.groupBy', code: 'made = Object.groupBy([1], String)', rule: 'es-x/no-object-groupby' },
  { feature: 'set union', code: 'made = new Set([1]).union(new Set([2]))', rule: 'es-x/no-set-prototype-union' },
  { feature: 'iterator helpers', code: 'made = new Map().values().map(String)', rule: 'no-restricted-syntax' },
  { feature: 'v flag', code: 'made = /[a--b]/v', rule: 'es-x/no-regexp-v-flag' },
]

/** Features that the server engine does not have at all. */
export const absent: ForbiddenFeature[] = [
  { feature: 'console', code: 'say() { console.log(1) }', rule: 'no-undef' },
  { feature: 'setTimeout', code: 'wait() { setTimeout(() => {}, 1) }', rule: 'no-undef' },
  { feature: 'process', code: 'made = process.env', rule: 'no-undef' },
  { feature: 'Buffer', code: "made = Buffer.from('a')", rule: 'no-undef' },
  { feature: 'fetch', code: "made = fetch('a')", rule: 'no-undef' },
  { feature: 'Intl', code: 'made = new Intl.NumberFormat()', rule: 'no-undef' },
  { feature: 'structuredClone', code: 'made = structuredClone({})', rule: 'no-undef' },
  { feature: 'import()', code: 'load(name: string) { return import(name) }', rule: 'no-restricted-syntax' },
]

const glide = 'engine/documented-glide'

/** Features that no documentation offers to scoped apps. */
export const undocumented: ForbiddenFeature[] = [
  { feature: 'gs.sleep', code: 'wait() { gs.sleep(1000) }', rule: glide },
  { feature: 'gs.log', code: "say() { gs.log('a') }", rule: glide },
  { feature: 'gs.print', code: "say() { gs.print('a') }", rule: glide },
  { feature: 'gs.nowDateTime handed on', code: 'made = gs.nowDateTime', rule: glide },
  { feature: 'setUseEngines', code: "quiet() { new GlideRecord('task').setUseEngines(false) }", rule: glide },
  {
    feature: 'autoSysFields of a record in a variable',
    code: "quiet() {\n const gr = new GlideRecord('task')\n gr.autoSysFields(false)\n}",
    rule: glide,
    line: 3,
  },
  { feature: 'setForceUpdate of a parameter', code: 'force(gr: GlideRecord) { gr.setForceUpdate(true) }', rule: glide },
  {
    feature: 'addExtraField of a secure record',
    code: "more() { new GlideRecordSecure('task').addExtraField('a.b') }",
    rule: glide,
  },
  {
    feature: 'addHaving of an aggregate',
    code: "more() { new GlideAggregate('task').addHaving('COUNT', 'a', '>', '1') }",
    rule: glide,
  },
  {
    feature: 'getEccTopic of a REST message',
    code: 'topic() { return new RESTMessageV2().getEccTopic() }',
    rule: glide,
  },
  {
    feature: "a response's undocumented method",
    code: 'send() { return new RESTMessageV2().execute().getVariables() }',
    rule: glide,
  },
  { feature: 'GlideStringUtil.base64Encode', code: "made = GlideStringUtil.base64Encode('a')", rule: glide },
  { feature: 'unknown class of a namespace', code: 'made = sn_ws.SomethingElse', rule: glide },
  { feature: 'Packages', code: 'made = Packages.java.lang.Thread', rule: 'no-undef' },
  { feature: 'GlideNativeRecordMutex', code: 'made = new GlideNativeRecordMutex()', rule: 'no-undef' },
]
