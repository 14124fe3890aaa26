import { isObject, objectOf, type Json, type JsonObject } from '../genesys'
import { changedValues, sentFields, type RegistrationRequest } from '../fields'
import type { TrunkChange } from './adapter'
import { PASSWORD_PROPERTY, propertyValues } from './platform-trunk'

/**
 * The trunk base as it was read, with what a change touches: the name, the inbound site, and the values of properties.
 * The version that was read stays in it, so that Genesys refuses the write when somebody else has written since.
 */
export function changedTrunkBase(entity: JsonObject, change: TrunkChange): JsonObject {
  const { from, to, fromSite, toSite, enabled } = change
  const values = changedValues(valuesOf(from), valuesOf(to))
  if (enabled !== null) values['trunk_enabled'] = enabled
  // A trunk without a digest user has no password, even where none was told.
  if (from.authUser !== '' && to.authUser === '') values[PASSWORD_PROPERTY] = ''
  const properties: Record<string, Json> = { ...objectOf(entity, 'properties') }
  for (const [key, instance] of Object.entries(values)) {
    const property = properties[key]
    const known = isObject(property) ? property : {}
    properties[key] = { ...known, value: { ...objectOf(known, 'value'), instance } }
  }
  return {
    ...entity,
    ...(from.trunkName === to.trunkName ? {} : { name: to.trunkName }),
    ...(fromSite === toSite || toSite === '' ? {} : { inboundSite: { id: toSite } }),
    properties,
  }
}

function valuesOf(request: RegistrationRequest): Record<string, Json> {
  const made = propertyValues(request)
  if (made.ok) return made.values
  // A trunk that was adopted may have servers that no SIP URI can name: these stay as they are.
  return { ...sentFields(request, 'platform'), trunk_enabled: true, trunk_protocol: 'SIP' }
}
