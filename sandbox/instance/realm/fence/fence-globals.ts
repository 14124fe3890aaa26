import { RESTResponseV2 } from '../outbound/response'
import type { Realm } from '../realm'
import type { WorkerState } from '../runtime/bridge'
import { fencedNames } from './fenced-names'
import { working } from './scriptables'

type Method = (this: unknown, ...args: unknown[]) => unknown
type Use = Realm['use']

/** Notes a use, then lets the platform do the work: the calls that its method makes in turn are no script's calls. */
interface Fence {
  use: Use
  run<T>(work: () => T): T
}

/** Lets the calls of a scope's scripts be asked for, under the names by which the platform fences them. */
export function fenceGlobals({ globals, use: note }: Realm, shared: WorkerState): void {
  const fence: Fence = { use: note, run: (work) => working(shared, 'platform', work) }
  fenceMethods(fence, 'gs', globals['gs'] as object)
  for (const className of ['GlideRecord', 'GlideRecordSecure', 'GlideAggregate']) {
    const made = globals[className] as (new (table: unknown) => object) & { prototype: object }
    fenceMethods(fence, className, made.prototype)
    globals[className] = fencedConstructor(fence, className, made)
  }
  fenceElements(fence, (globals['GlideRecord'] as { prototype: Record<string, Method> }).prototype)
  const { RESTMessageV2 } = globals['sn_ws'] as { RESTMessageV2: { prototype: object } }
  fenceMethods(fence, 'sn_ws.RESTMessageV2', RESTMessageV2.prototype)
  fenceMethods(fence, 'sn_ws.RESTResponseV2', RESTResponseV2.prototype)
  const credentials = globals['sn_cc'] as Record<string, { prototype: object }>
  fenceProvider(fence, credentials['StandardCredentialsProvider'], 'StandardCredential')
}

/** `request` and `response` of a scripted REST resource, fenced. */
export function fenceRest(note: Use, { request, response }: { request: object; response: object }): void {
  const fence: Fence = { use: note, run: (work) => work() }
  const { body } = request as { body: object }
  fenceMembers(fence, 'sn_ws_int.RESTAPIRequest', request)
  fenceMembers(fence, 'sn_ws_int.RESTAPIRequestBody', body)
  fenceMethods(fence, 'sn_ws_int.RESTAPIResponse', response)
}

/** A class that is fenced as a whole is so from its construction on. */
function fencedConstructor(fence: Fence, className: string, made: new (table: unknown) => object): unknown {
  const names = fencedNames(className, '').filter((name) => name.indexOf('.') < 0)
  const constructor = function (table: unknown): object {
    for (const name of names) fence.use(name)
    return fence.run(() => new made(table))
  }
  constructor.prototype = made.prototype as object
  return constructor
}

/** Elements come from the record: a script that asks for one needs the privilege for elements. */
function fenceElements(fence: Fence, prototype: Record<string, Method>): void {
  const { getElement } = prototype
  if (!getElement) return
  const names = fencedNames('GlideElement', '')
  define(prototype, 'getElement', function (...args) {
    for (const name of names) fence.use(name)
    return fence.run(() => getElement.apply(this, args))
  })
}

/** A provider hands out objects of a class of their own. */
function fenceProvider(fence: Fence, provider: { prototype: object } | undefined, given: string): void {
  if (!provider) return
  const prototype = provider.prototype as Record<string, Method>
  for (const name of methodsOf(prototype)) {
    const provide = prototype[name]
    if (!provide) continue
    define(prototype, name, function (...args) {
      const found = fence.run(() => provide.apply(this, args))
      if (typeof found === 'object' && found !== null) fenceMethods(fence, `sn_cc.${given}`, found)
      return found
    })
  }
  fenceMethods(fence, `sn_cc.${given}${given === 'StandardCredential' ? 's' : ''}Provider`, prototype)
}

function fenceMethods(fence: Fence, className: string, target: object): void {
  const methods = target as Record<string, Method>
  for (const member of methodsOf(target)) {
    const names = fencedNames(className, member)
    const call = methods[member]
    if (names.length === 0 || !call) continue
    define(target, member, function (...args) {
      for (const name of names) fence.use(name)
      return fence.run(() => call.apply(this, args))
    })
  }
}

/** Members that may be values as well: reading one is using the object. */
function fenceMembers(fence: Fence, className: string, target: object): void {
  for (const member of Object.getOwnPropertyNames(target)) {
    const property = Object.getOwnPropertyDescriptor(target, member)
    if (!property) continue
    const { value } = property as { value?: unknown }
    const names = fencedNames(className, member)
    const read = (): unknown => (property.get ? (property.get.call(target) as unknown) : value)
    Object.defineProperty(target, member, {
      enumerable: property.enumerable ?? false,
      configurable: true,
      get() {
        for (const name of names) fence.use(name)
        return fence.run(read)
      },
    })
  }
}

function methodsOf(target: object): string[] {
  return Object.getOwnPropertyNames(target).filter((name) => {
    const property = Object.getOwnPropertyDescriptor(target, name)
    return name !== 'constructor' && typeof property?.value === 'function'
  })
}

function define(target: object, name: string, value: Method): void {
  Object.defineProperty(target, name, { value, enumerable: false, writable: true, configurable: true })
}
