import { parseSipUri } from '../sip'
import { serverMeaning } from '../networks'
import { FIELD_NAMES, fieldOf, serversOf, transportOf, type TrunkFields } from '../fields'
import type { TrunkTerms } from './trunk-terms'

/**
 * The fields that a person would have typed to get the trunk that Genesys Cloud tells. A value is left empty where it would not fit its
 * field, or where the servers that are told can't be written as a SIP URI.
 */
export function toldFields(told: TrunkTerms): TrunkFields {
  const servers = told.sipUri === null ? typedServers(told) : { sipUri: told.sipUri, furtherServers: '' }
  const fields: TrunkFields = {
    trunkName: told.name ?? '',
    trunkKind: '',
    terminationId: told.identifier ?? '',
    authUser: told.authUser ?? '',
    allowList: (told.allowList ?? []).join(', '),
    wideAllowList: '',
    callerName: told.callerName ?? '',
    callerAddress: told.callerAddress ?? '',
    realm: told.realm ?? '',
    inboundSite: told.inboundSite ?? '',
    outboundRoute: '',
    ...servers,
  }
  return Object.fromEntries(
    FIELD_NAMES.flatMap((name) => {
      if (name === 'authPassword') return []
      const { limit } = fieldOf(name)
      return [[name, limit !== null && fields[name].length > limit ? '' : fields[name]]]
    }),
  ) as TrunkFields
}

function typedServers({ servers, transport, identifier }: TrunkTerms): Pick<TrunkFields, 'sipUri' | 'furtherServers'> {
  const none = { sipUri: '', furtherServers: '' }
  const [first, ...others] = servers ?? []
  if (first === undefined) return none
  const user = identifier === null || identifier === '' ? '' : `${identifier}@`
  const over = transport === null ? '' : `;transport=${transport.toLowerCase()}`
  const typed = { sipUri: `sip:${user}${first}${over}`, furtherServers: others.join(', ') }
  const uri = parseSipUri(typed.sipUri)
  if (!uri.ok) return none
  const by = transportOf(uri.value)
  const meaning = (list: readonly string[]): string => list.map((server) => serverMeaning(server, by)).join()
  const isSame = meaning(serversOf(uri.value, typed.furtherServers)) === meaning([first, ...others])
  return isSame && (transport === null || by === transport.toLowerCase()) ? typed : none
}
