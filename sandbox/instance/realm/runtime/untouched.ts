/** One property of a context, as it was when the context was made. */
interface Known {
  owner: object
  name: string
  was: PropertyDescriptor
}

/**
 * Notes all that a script can reach from a context's global object, and returns a function that tells whether it is still
 * so. A script that changes `Array.prototype` or a method of `gs` changes it for all later scripts of its context: such a
 * context serves no second instance. Names that scripts add to the global object are forgotten after each transaction, and
 * don't count.
 */
export function watchBuiltIns(globals: Record<string, unknown>): () => boolean {
  const { properties, sizes } = everything(globals)
  return () => {
    const isKept = properties.every(({ owner, name, was }) => {
      const now = Object.getOwnPropertyDescriptor(owner, name)
      return now !== undefined && PARTS.every((part) => now[part] === was[part])
    })
    return isKept && sizes.every(([owner, size]) => namesOf(owner).length === size)
  }
}

const PARTS = ['value', 'get', 'set'] as const

function everything(globals: Record<string, unknown>): { properties: Known[]; sizes: [object, number][] } {
  const properties: Known[] = []
  const sizes: [object, number][] = []
  const seen = new Set<object>([globals])
  const open: object[] = [globals]
  for (let owner = open.pop(); owner !== undefined; owner = open.pop()) {
    const names = namesOf(owner)
    if (owner !== globals) sizes.push([owner, names.length])
    for (const name of names) {
      const was = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor
      const value: unknown = was.value
      // A number or a text is no function that others call, and some change by themselves: `RegExp.lastMatch`.
      if (!('value' in was) || isObject(value)) properties.push({ owner, name, was })
      if (!isObject(value) || seen.has(value)) continue
      seen.add(value)
      open.push(value)
    }
  }
  return { properties, sizes }
}

/**
 * The names of an object's own properties; none for one that the engine can't describe, as the prototype of Rhino's
 * `With`.
 */
function namesOf(owner: object): string[] {
  try {
    return Object.getOwnPropertyNames(owner)
  } catch {
    return []
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null)
}
