import type { ByocRegistration } from '../../genesys/organization'
import type { TrunkBase } from '../../genesys/telephony/trunk-base'
import type { ChangedValue } from '../scenario/scenario'
import { ORGANIZATION_KINDS, orgIdOf, otherOrgIdOf, type KindName } from './organizations'
import type { Stage } from './stage'

/** The values of a trunk that changes are about; '' for none. */
export type Contents = Record<ChangedValue, string>

/** The place of each value: under `byoc_registration` a member of the body, under `platform` a property. */
const PLACES: Readonly<Record<ChangedValue, { member: string; property: string }>> = {
  trunk_name: { member: 'name', property: '' },
  auth_password: { member: 'auth_password', property: 'trunk_sip_authentication_credentials_password' },
  caller_name: { member: 'caller_name', property: 'trunk_outboundIdentity_callingName' },
  allow_list: { member: 'allow_list', property: 'trunk_access_acl_allowList' },
  realm: { member: 'realm', property: 'trunk_sip_authentication_credentials_realm' },
}

export const CHANGED_VALUES = Object.keys(PLACES) as ChangedValue[]

/** The value that the `nth` change of a case gives to a trunk: no other change, and nobody else, gives the same. */
export function newValue(what: ChangedValue, nth: number, by: 'change' | 'hand'): string {
  const said = `${by} ${String(nth)}`
  switch (what) {
    case 'allow_list':
      return `198.51.${by === 'hand' ? '200' : '100'}.${String(nth)}`
    case 'realm':
      return `${by}${String(nth)}.example.com`
    case 'auth_password':
      return `canary-${by}-${String(nth)}`
    case 'caller_name':
      return `Caller by ${said}`
    case 'trunk_name':
      return `Renamed by ${said}`
  }
}

/** The values in the body of a write. */
export function contentsOf(kind: KindName, body: unknown): Contents {
  const members = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>
  const properties = (members['properties'] ?? {}) as Readonly<Record<string, { value?: { instance?: unknown } }>>
  const isByoc = ORGANIZATION_KINDS[kind].contract === 'byoc_registration'
  const entries = CHANGED_VALUES.map((what) => {
    const { member, property } = PLACES[what]
    const value = isByoc || property === '' ? members[member] : properties[property]?.value?.instance
    return [what, Array.isArray(value) ? value.join() : typeof value === 'string' ? value : '']
  })
  return Object.fromEntries(entries) as Contents
}

export function contentsOfRegistration(kind: KindName, { name, extra }: ByocRegistration): Contents {
  return contentsOf(kind, { ...extra, name })
}

export function contentsOfTrunkBase(kind: KindName, { name, properties }: TrunkBase): Contents {
  return contentsOf(kind, { name, properties })
}

/** Sets a value of a trunk in Genesys, as a person does there. False when there is no such trunk. */
export function changeByHand({ genesys }: Stage, kind: KindName, id: string, what: ChangedValue, to: string): boolean {
  const { member, property } = PLACES[what]
  const value = what === 'allow_list' ? [to] : to
  for (const orgId of [orgIdOf(kind), otherOrgIdOf(kind)]) {
    const there = genesys.state.organization(orgId)
    const registration = there?.registrations.get(id)
    if (registration !== undefined) {
      const changed = what === 'trunk_name' ? { name: to } : { extra: { ...registration.extra, [member]: value } }
      there?.registrations.put({ ...registration, ...changed })
      return true
    }
    const trunk = there?.trunkBases.get(id)
    if (trunk === undefined) continue
    const set = { ...trunk.properties[property], value: { ...trunk.properties[property]?.value, instance: value } }
    const changed = what === 'trunk_name' ? { name: to } : { properties: { ...trunk.properties, [property]: set } }
    there?.trunkBases.put({ ...trunk, ...changed, version: trunk.version + 1, modifiedBy: 'somebody-else' })
    return true
  }
  return false
}
