import type { Realm } from '../realm'
import { registerFieldType } from '../records/index'
import { variablesOf, type Variables } from './variables'

type Update = (this: object, ...args: unknown[]) => unknown

const hidden = '$variables'

/** Tables whose records have variables ("Variables are associated only with the Requested Item [sc_req_item] table"). */
const WITH_VARIABLES = ['sc_req_item']

/** Gives requested items `variables`; `update()` stores what was set there. The records have to be installed before. */
export function installCatalog(realm: Realm): void {
  registerFieldType(realm, 'variables', ({ self, tableName, values }) => {
    const sysId = values['sys_id']
    if (WITH_VARIABLES.indexOf(tableName) < 0 || !sysId) return null
    const before = known(self)
    if (before?.sysId === sysId) return before.variables.scripted
    const variables = variablesOf(realm, sysId)
    Object.defineProperty(self, hidden, { value: { sysId, variables }, configurable: true, enumerable: false })
    return variables.scripted
  })
  for (const name of ['GlideRecord', 'GlideRecordSecure']) {
    const constructor = realm.globals[name] as { prototype: { update: Update } } | undefined
    if (constructor) storeOnUpdate(constructor.prototype)
  }
}

function storeOnUpdate(prototype: { update: Update }): void {
  const update = prototype.update
  const storing: Update = function (...args) {
    const result = update.apply(this, args)
    if (result !== null) known(this)?.variables.store()
    return result
  }
  Object.defineProperty(prototype, 'update', { configurable: true, writable: true, enumerable: false, value: storing })
}

function known(record: object): { sysId: string; variables: Variables } | undefined {
  return (record as Record<string, { sysId: string; variables: Variables } | undefined>)[hidden]
}
