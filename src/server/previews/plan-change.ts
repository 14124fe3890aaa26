import { readFields, registrationRequest, type TrunkFields } from '../fields'
import {
  changeCall,
  getCall,
  lookUpCall,
  adapterOf,
  toldFields,
  isSameName,
  type TrunkChange,
  type Target,
  type TrunkTerms,
} from '../contracts'
import { ACCEPTED, ONE_PAGE, access, told, writesOf, type Plan, type PlannedField } from './plan'

/** A trunk as it stands: its fields, its inbound site, and whether it is switched on; null where that is not known. */
export interface HeldTrunk {
  fields: TrunkFields
  site: string
  enabled: boolean | null
}

/** A trunk as Genesys Cloud told it last. The values that it does not tell are those that this app knows. */
export function heldTrunk(told: TrunkTerms | null, known: HeldTrunk): HeldTrunk {
  if (told === null) return known
  const read = toldFields(told)
  const isTold: Readonly<Record<keyof TrunkFields, boolean>> = {
    trunkName: told.name !== null,
    sipUri: read.sipUri !== '',
    furtherServers: read.sipUri !== '',
    terminationId: told.identifier !== null,
    authUser: told.authUser !== null,
    allowList: told.allowList !== null,
    callerName: told.callerName !== null,
    callerAddress: told.callerAddress !== null,
    realm: told.realm !== null,
    // Genesys Cloud tells none of these. The site of a trunk is told beside its fields.
    trunkKind: false,
    wideAllowList: false,
    inboundSite: false,
    outboundRoute: false,
  }
  const names = Object.keys(known.fields) as (keyof TrunkFields)[]
  const fields = Object.fromEntries(
    names.map((name) => [name, isTold[name] ? read[name] : known.fields[name]]),
  ) as TrunkFields
  return { fields, site: told.inboundSite ?? known.site, enabled: told.enabled ?? known.enabled }
}

/**
 * The calls of a change, and each value that it writes beside the one that is there, made by the very function that makes
 * the write. `change`: with `KEPT_PASSWORD` in place of a digest password.
 */
export function planChange(target: Target, genesysId: string, change: TrunkChange, held: HeldTrunk): Plan {
  const { changedBody, looksBeforeWriting } = adapterOf(target.contract)
  const nothing = readFields(() => '')
  const after = changedBody({}, change)
  const before = changedBody(
    {},
    {
      from: registrationRequest('', nothing, ''),
      to: registrationRequest('', held.fields, ''),
      fromSite: '',
      toSite: held.site,
      enabled: held.enabled,
    },
  )
  const old = new Map(writesOf(JSON.stringify(before), target).map(({ field, value }) => [field, value]))
  const writes: PlannedField[] = writesOf(JSON.stringify(after), target).map((written) =>
    // Nobody is told a digest password, so that none is known to be there.
    written.value === 'set' ? written : { ...written, before: old.get(written.field) ?? '' },
  )
  const calls = [...access(target), told(getCall(target, genesysId), 'before the write, which is made of its answer')]
  if (looksBeforeWriting && !isSameName(change.from.trunkName, change.to.trunkName)) {
    calls.push(told(lookUpCall(target, change.to.trunkName, ONE_PAGE), 'before the write, since the name changes'))
  }
  calls.push(
    told(changeCall(target, genesysId, {}), 'once, when nothing refuses the change; again after a version conflict'),
  )
  return { calls, writes, unknown: [ACCEPTED] }
}
