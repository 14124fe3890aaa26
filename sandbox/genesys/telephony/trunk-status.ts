import type { Organization } from '../organization'
import { instanceOf } from './properties'
import { TRUNK_BASES_PATH, type TrunkBase } from './trunk-base'

export const TRUNKS_PATH = '/api/v2/telephony/providers/edges/trunks'

/**
 * The trunk that the edges make of a trunk base, as `Trunk` of the platform's models. It lags: nothing in the first
 * half of `lagMs` after creation, out of service in the second, in service afterwards.
 */
export function trunkStatus(organization: Organization, base: TrunkBase, now: number, lagMs: number): object | null {
  const age = now - base.createdAt
  if (age < lagMs / 2) return null
  const enabled = base.state === 'active' && instanceOf(base.properties, 'trunk_enabled') !== false
  const inService = enabled && age >= lagMs && !organization.standIn.is('trunk_never_in_service')
  const settled = age >= lagMs
  const since = new Date(base.createdAt + lagMs).toISOString()
  const proxies = textsOf(instanceOf(base.properties, 'trunk_transport_serverProxyList'))
  const registers = instanceOf(base.properties, 'trunk_sip_authentication_credentials_username') !== ''
  const failure = inService ? {} : { errorInfo: { code: 'proxy.unreachable', text: 'The proxy does not answer' } }
  return {
    id: base.trunkId,
    name: base.name,
    state: base.state,
    trunkType: 'EXTERNAL',
    trunkBase: { id: base.id, name: base.name, selfUri: `${TRUNK_BASES_PATH}/${base.id}` },
    trunkMetabase: { id: base.metabase.id, name: base.metabase.name },
    enabled,
    inService,
    connectedStatus: { connected: inService, ...(settled ? { connectedStateTime: since } : {}) },
    optionsStatus: settled
      ? proxies.map((proxyAddress) => ({
          proxyAddress,
          optionState: inService,
          optionStateTime: since,
          ...failure,
        }))
      : [],
    registersStatus:
      settled && registers
        ? proxies.map((proxyAddress) => ({
            proxyAddress,
            registerState: inService,
            registerStateTime: since,
            ...failure,
          }))
        : [],
    proxyAddressList: proxies,
    selfUri: `${TRUNKS_PATH}/${base.trunkId}`,
  }
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
