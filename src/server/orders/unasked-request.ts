import type { TrunkFields } from '../fields'
import type { TrunkRequestRecord } from '../requests'

/** A number after all numbers: what is not asked for yet comes after every request. */
const LAST = '9'.repeat(40)

/** A name that nobody has asked for yet, for the look whether it is held. */
export function unaskedName(trunkName: string): Record<'sysId' | 'number' | 'requestedItem' | 'trunkName', string> {
  return { sysId: '', number: LAST, requestedItem: '', trunkName }
}

/** A request that nobody has made, as a draft of these fields: what it would do is told by it. */
export function unaskedRequest(fields: TrunkFields): TrunkRequestRecord {
  return {
    ...fields,
    ...{ sysId: '', number: LAST, act: 'register', trunk: '', changedFields: [], switchTo: '', overwrite: false },
    ...{ replaces: '', organization: '', requestedItem: '', requestedFor: '', openedBy: '', createdBy: '' },
    ...{ approval: '', state: 'draft', genesysId: '', inboundAddress: '', trunkStatus: '', verdict: '', drift: '' },
    ...{ notCompared: '', attempts: 0, registeredAt: 0, madeOn: '', hasPassword: false, passwordInColumn: false },
  }
}
