import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { classNames, everyMember } from './glide-api'
import globalOnly from './global-only-api.json'

/**
 * Method names that the platform's classes have but that no documentation offers to scoped apps: the methods that only
 * the pages on the global API have (`setUseEngines`), and those that only @servicenow/glide lists (`sleep`). A name
 * that JavaScript itself has is left out.
 */
export function undocumentedNames(): ReadonlySet<string> {
  const known = new Set([...everyMember(), ...builtInNames()])
  const documentedForGlobal = Object.values(globalOnly).flatMap(({ members }) => members)
  const names = [...classNames().flatMap(typedMembers), ...documentedForGlobal]
  return new Set(names.filter((name) => !known.has(name)))
}

function typedMembers(className: string): string[] {
  const [space, name] = className.includes('.') ? className.split('.') : ['types', className]
  const path = join(dirname(require.resolve('@servicenow/glide')), '..', space ?? '', `${name ?? ''}.d.ts`)
  if (!existsSync(path)) return []
  return [...readFileSync(path, 'utf8').matchAll(/^\s*(?:static )?(\w+)\(/gm)].map(([, member]) => member ?? '')
}

export function builtInNames(): string[] {
  const prototypes = [Object, Function, Array, String, Number, Boolean, RegExp, Date, Map, Set, Promise, Symbol]
  const owners = [
    ...prototypes,
    ...prototypes.map((built) => built.prototype as object),
    JSON,
    Math,
    new Map().values(),
  ]
  return owners.flatMap((owner) => Object.getOwnPropertyNames(owner))
}
