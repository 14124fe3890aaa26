import type { Realm } from '../realm'
import { variablesOf, type Variables } from './variables'

/** What this needs of a GlideRecord. */
interface ScriptedRecord {
  getTableName(): unknown
  getUniqueValue(): unknown
  update: (...args: unknown[]) => unknown
}

const hidden = '$variables'

/** Records that have variables ("Variables are associated only with the Requested Item [sc_req_item] table"). */
const WITH_VARIABLES = ['sc_req_item']

/** Gives requested items `variables`; `update()` stores what was set there. GlideRecord has to be installed before. */
export function installCatalog(realm: Realm): void {
  for (const name of ['GlideRecord', 'GlideRecordSecure']) {
    const constructor = realm.globals[name] as { prototype: ScriptedRecord } | undefined
    if (constructor) extend(realm, constructor.prototype)
  }
}

function extend(realm: Realm, prototype: ScriptedRecord): void {
  const update = prototype.update
  Object.defineProperty(prototype, 'variables', {
    configurable: true,
    enumerable: false,
    get(this: ScriptedRecord): Record<string, unknown> | undefined {
      return current(realm, this)?.scripted
    },
  })
  Object.defineProperty(prototype, 'update', {
    configurable: true,
    writable: true,
    enumerable: false,
    value(this: ScriptedRecord, ...args: unknown[]): unknown {
      const result = update.apply(this, args)
      if (result !== null) known(this)?.variables.store()
      return result
    },
  })
}

/** The variables of the record that the GlideRecord stands on now. */
function current(realm: Realm, record: ScriptedRecord): Variables | undefined {
  if (WITH_VARIABLES.indexOf(String(record.getTableName())) < 0) return undefined
  const sysId = String(record.getUniqueValue())
  const before = known(record)
  if (before?.sysId === sysId) return before.variables
  const variables = variablesOf(realm, sysId)
  Object.defineProperty(record, hidden, { value: { sysId, variables }, configurable: true, enumerable: false })
  return variables
}

function known(record: ScriptedRecord): { sysId: string; variables: Variables } | undefined {
  return (record as unknown as Record<string, { sysId: string; variables: Variables } | undefined>)[hidden]
}
