/** A script's error, told for people: text, and where it was thrown if the engine knows. */
export interface Thrown {
  text: string
  at: string | null
}

/** Names that this project gives to scripts begin with one of these, which tells their frames from the realm's own. */
export const SCRIPT_KINDS = [
  'Script Include',
  'Business rule',
  'Script action',
  'Scheduled script',
  'Background script',
  'Flow',
  'Action',
  'Script',
] as const

/** Describes any thrown value. Never throws. */
export function describeThrown(thrown: unknown): Thrown {
  try {
    if (isErrorLike(thrown)) {
      return { text: `${thrown.name}: ${thrown.message}`, at: placeIn(thrown.stack ?? '') }
    }
    return { text: String(thrown), at: null }
  } catch {
    return { text: 'A value was thrown that has no text', at: null }
  }
}

/** Finds the innermost frame of a stack that is in a script, e.g. `Script Include x_app.Foo, line 12`. */
export function placeIn(stack: string): string | null {
  for (const line of stack.split('\n').filter((each) => /^\s*at /.test(each))) {
    const decoded = safeDecode(line)
    for (const kind of SCRIPT_KINDS) {
      const start = decoded.search(new RegExp(`${kind}[ :]`))
      if (start < 0) continue
      const found = /^(.*?):(\d+)(?::\d+)?\)?(?: \(.*\))?$/.exec(decoded.slice(start).trim())
      if (found) return `${found[1] ?? ''}, line ${found[2] ?? ''}`
    }
  }
  return null
}

function isErrorLike(value: unknown): value is { name: string; message: string; stack?: string } {
  // An error of another scope's context is no instance of this context's Error.
  return Object.prototype.toString.call(value) === '[object Error]'
}

function safeDecode(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
