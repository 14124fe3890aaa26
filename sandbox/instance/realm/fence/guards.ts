/**
 * Takes from a context what the server engine disallows or doesn't have, so that a script that uses it fails here too.
 * Source: "JavaScript engine feature support" and `now-sdk explain javascript-compatibility-guide`.
 */
const ABSENT = [
  'console',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'WeakRef',
  'FinalizationRegistry',
  'Reflect',
] as const

export function removeForeignGlobals(globals: Record<string, unknown>): void {
  for (const name of ABSENT) {
    delete globals[name]
  }
  banFunctionConstructor(globals)
}

function banFunctionConstructor(globals: Record<string, unknown>): void {
  const real = Function
  function Banned(): never {
    throw new TypeError('new Function() is disallowed in scoped applications')
  }
  Banned.prototype = real.prototype
  Object.defineProperty(real.prototype, 'constructor', { value: Banned, configurable: true, writable: true })
  Object.defineProperty(globals, 'Function', { value: Banned, configurable: true, writable: true, enumerable: false })
}
