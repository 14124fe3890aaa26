import { CONTRACTS } from './contract'
import { FIELD_NAMES, fieldOf, type FieldName } from './request-fields'

/** Names of the properties that the contracts' adapters make of fields without a place of their own. */
const MADE_OF: ReadonlyMap<string, FieldName> = new Map([
  ['inboundSite', 'inboundSite'],
  ['trunk_sip_termination_uri', 'terminationId'],
  ['trunk_transport_protocolVariant', 'sipUri'],
  ['trunk_transport_serverProxyList', 'sipUri'],
])

/**
 * The field of a request that Genesys means by a path into the body it was sent, such as `sip_uri`, `allow_list[2]` or
 * `properties.trunk_label.value.instance`. Null when the path names nothing that a person typed.
 */
export function fieldSaid(path: string): FieldName | null {
  for (const part of path.split(/\W/)) {
    const sent = (name: FieldName): boolean => CONTRACTS.some((contract) => fieldOf(name).use[contract].as === part)
    const field = MADE_OF.get(part) ?? FIELD_NAMES.find(sent)
    if (field !== undefined) return field
  }
  return null
}
