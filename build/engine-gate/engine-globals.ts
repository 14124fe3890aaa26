import { classNames } from './glide-api'

/** ECMAScript 2021's globals that the engine has; those that it disallows are refused by rules of their own. */
const ecmascript = [
  ...['Array', 'ArrayBuffer', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'Boolean', 'DataView', 'Date', 'Error'],
  ...[
    'AggregateError',
    'EvalError',
    'Float32Array',
    'Float64Array',
    'Function',
    'Infinity',
    'Int16Array',
    'Int32Array',
  ],
  ...[
    'Int8Array',
    'JSON',
    'Map',
    'Math',
    'NaN',
    'Number',
    'Object',
    'Promise',
    'Proxy',
    'RangeError',
    'ReferenceError',
  ],
  ...['RegExp', 'Set', 'String', 'Symbol', 'SyntaxError', 'TypeError', 'URIError', 'Uint16Array', 'Uint32Array'],
  ...['Uint8Array', 'Uint8ClampedArray', 'WeakMap', 'WeakSet', 'decodeURI', 'decodeURIComponent', 'encodeURI'],
  ...['encodeURIComponent', 'globalThis', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined'],
  // Refused by name, not as unknown:
  ...['Atomics', 'FinalizationRegistry', 'Reflect', 'SharedArrayBuffer', 'WeakRef', 'eval'],
]

/** Globals that ESLint takes for granted and the engine's documentation doesn't name. */
const unknown = ['Intl', 'escape', 'unescape', 'Iterator', 'Float16Array']

/** The names that the platform puts into scope beside the globals, by the place where the script runs. */
export const surroundings = {
  scriptInclude: [],
  businessRule: ['current', 'previous', 'g_scratchpad'],
  scriptAction: ['current', 'event'],
  job: ['current'],
  flowStep: ['inputs', 'outputs', 'fd_data'],
  widget: ['data', 'input', 'options', '$sp'],
  uiAction: ['current', 'previous', 'action', 'workflow'],
  acl: ['current', 'answer'],
  restOperation: ['request', 'response'],
  userCriteria: ['answer', 'user_id', 'current'],
  atfStep: [
    ...['outputs', 'steps', 'params', 'stepResult', 'assertEqual'],
    ...['describe', 'it', 'expect', 'beforeEach', 'afterEach', 'beforeAll', 'afterAll', 'jasmine'],
  ],
  background: [],
} as const satisfies Record<string, readonly string[]>

export type ScriptPlace = keyof typeof surroundings

/** Names that need no declaration in a script. `scriptIncludes` are those of the app's own scope. */
export function globalsFor(
  place: ScriptPlace,
  scriptIncludes: readonly string[],
): Record<string, 'readonly' | 'writable' | 'off'> {
  const platform = classNames().map((name) => name.split('.')[0] ?? name)
  const readonly = [...ecmascript, ...platform, ...scriptIncludes, ...surroundings[place]]
  const written = ['answer', 'outputs'].filter((name) => readonly.includes(name))
  return {
    ...Object.fromEntries(unknown.map((name) => [name, 'off' as const])),
    ...Object.fromEntries(readonly.map((name) => [name, 'readonly' as const])),
    ...Object.fromEntries(written.map((name) => [name, 'writable' as const])),
  }
}
