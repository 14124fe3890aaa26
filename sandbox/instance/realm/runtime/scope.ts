import type { Bridge, ScopeRealm } from './bridge'
import type { Job, JobOutcome, Transaction, Wire } from '../../protocol'
import type { Realm } from '../realm'
import { followClock } from './dates'
import { fenceGlobals } from '../fence/fence-globals'
import { removeForeignGlobals } from '../fence/guards'
import { createHostLink } from './host-link'
import { Includes } from './includes'
import { defineMissing } from './missing'
import { installPrototypes } from './prototypes'
import { useEngine } from './java-exception'
import { describeThrown } from './script-error'
import { scriptables, working } from '../fence/scriptables'
import { watchBuiltIns } from './untouched'

/** Adds the globals of one part of the platform. */
export type Installer = (realm: Realm) => void

/** Works one kind of job; its result is the job's value. */
export type Worker = (realm: Realm, payload: Wire) => unknown

/** The equipment of a realm: installers of globals, and workers by kind of job. */
export interface Equipment {
  installers: readonly ((realm: Realm, bridge: Bridge) => void)[]
  workers: Readonly<Record<string, Worker>>
}

/** Boots the realm of one scope in a fresh context, whose global object is `globals`. */
export function bootScope(bridge: Bridge, globals: Record<string, unknown>, equipment: Equipment): ScopeRealm {
  useEngine(bridge)
  followClock(globals, () => bridge.now())
  const host = createHostLink(bridge)
  const includes = new Includes(bridge, host, globals)
  const realm: Realm = {
    host,
    scope: bridge.scope,
    globals,
    javaString: (text) => bridge.javaString(text),
    use: scriptables(bridge.scope, host, bridge.shared),
    instance: () => bridge.shared.instance,
    transaction: () => transactionOf(bridge),
    evaluate: (source, options) => bridge.realmOf(options.scope).evaluate(source, options.name, options.bindings),
  }
  for (const install of equipment.installers) install(realm, bridge)
  fenceGlobals(realm, bridge.shared)
  installPrototypes(globals)
  defineMissing(globals)
  removeForeignGlobals(globals)
  const standing = new Set(Object.getOwnPropertyNames(globals))
  const isUntouched = watchBuiltIns(globals)
  let serial = -1

  function enter(): void {
    if (serial === bridge.shared.serial) return
    serial = bridge.shared.serial
    forgetGlobals(globals, standing)
    includes.begin()
  }

  return {
    run: (job) => runJob(job, realm, bridge, equipment, enter),
    evaluate(source, name, bindings) {
      enter()
      const names = Object.keys(bindings)
      const run = bridge.compile(source, name, names)
      return working(bridge.shared, 'script', () => run(names.map((key) => bindings[key])))
    },
    include(name, callerScope) {
      enter()
      return includes.resolve(name, callerScope)
    },
    isUntouched,
  }
}

function runJob(job: Job, realm: Realm, bridge: Bridge, equipment: Equipment, enter: () => void): JobOutcome {
  const { shared } = bridge
  shared.transaction = job.transaction
  shared.serial += 1
  shared.messages = []
  shared.scripted = false
  shared.byHand = job.kind === 'script'
  try {
    enter()
    const work = equipment.workers[job.kind]
    if (!work) throw new Error(`No worker for jobs of kind ${job.kind}`)
    const value = jsonOf(work(realm, job.payload))
    return { value: JSON.parse(value) as Wire, thrown: null, at: null, messages: shared.messages }
  } catch (error) {
    const { text, at } = describeThrown(error)
    return { value: null, thrown: text, at, messages: shared.messages }
  } finally {
    shared.transaction = null
  }
}

/** Removes the names that scripts of the last transaction left in the global object. */
function forgetGlobals(globals: Record<string, unknown>, standing: ReadonlySet<string>): void {
  for (const name of Object.getOwnPropertyNames(globals)) {
    if (standing.has(name)) continue
    const property = Object.getOwnPropertyDescriptor(globals, name)
    if (property?.configurable && !property.get) delete globals[name]
  }
}

function transactionOf(bridge: Bridge): Transaction {
  const { transaction } = bridge.shared
  if (!transaction) throw new Error('No transaction is under way')
  return transaction
}

/** JSON of a job's value; a value that JSON doesn't know (a function) is null. */
function jsonOf(value: unknown): string {
  const text: unknown = JSON.stringify(value)
  return typeof text === 'string' ? text : 'null'
}
