import type { EncodedSourceMap } from '@jridgewell/trace-mapping'

/** One TypeScript file that becomes one script of the instance. A room's file is its face, `index.ts`. */
export interface ScriptSource {
  kind: 'script-include' | 'room' | 'trigger'
  /** `Foo` for a Script Include, `ByocLanes` for the room `lanes`, `business-rules/queue-registration` for a trigger. */
  name: string
  /** Absolute path of the TypeScript. */
  path: string
}

/** A script as it is shipped. */
export interface EmittedScript extends ScriptSource {
  /** Absolute path of the JavaScript under `dist/scripts`. */
  output: string
  code: string
  /** From `code` back to the TypeScript; `sources` are relative to the project's root. */
  map: EncodedSourceMap
}

/** A source that can't become a script; `message` names file and line. */
export class BuildRefusal extends Error {
  override name = 'BuildRefusal'
}
