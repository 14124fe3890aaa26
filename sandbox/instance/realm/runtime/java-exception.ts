import type { Bridge } from './bridge'

let bridge: Bridge | null = null

/** Lets `javaException` know its engine. Called once, when the realm boots. */
export function useEngine(engine: Bridge): void {
  bridge = engine
}

/**
 * A Java exception thrown by the platform, in the form that a script sees: `getMessage()` and a text that starts with
 * the class. On Rhino it is a Java object; where there is no Java it is an Error with that method. To be thrown.
 */
export function javaException(className: string, message: string): unknown {
  if (!bridge) throw new Error('javaException was called before the realm was booted')
  return bridge.javaException(className, message)
}
