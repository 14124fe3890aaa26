import { apiCall, entityPath, TRUNK_BASES_PATH, type GenesysCall, type PageQuery, type Target } from './calls'
import type { TrunkBase } from './platform-trunk'

const EDGES_PATH = '/api/v2/telephony/providers/edges'

/** Products of the organization; `byoc` among them means that BYOC is on. */
export function productsCall(target: Target): GenesysCall {
  return apiCall(target, 'products', 'GET', '/api/v2/authorization/products')
}

/** The kinds of external trunk that the organization knows. */
export function metabasesCall(target: Target, page: PageQuery): GenesysCall {
  return apiCall(target, 'metabases', 'GET', `${TRUNK_BASES_PATH}/availablemetabases`, {
    query: [
      ['type', 'EXTERNAL'],
      ['pageNumber', String(page.pageNumber)],
      ['pageSize', String(page.pageSize)],
    ],
  })
}

export function templateCall(target: Target, metabaseId: string): GenesysCall {
  return apiCall(target, 'template', 'GET', `${TRUNK_BASES_PATH}/template`, {
    query: [['trunkMetabaseId', metabaseId]],
  })
}

/** Creates the trunk. Answers 200. */
export function createTrunkCall(target: Target, trunk: TrunkBase): GenesysCall {
  return apiCall(target, 'register', 'POST', TRUNK_BASES_PATH, { body: trunk })
}

/** Replaces the trunk; `trunk.version` must be the current one, otherwise 409. */
export function updateTrunkCall(target: Target, id: string, trunk: TrunkBase): GenesysCall {
  return apiCall(target, 'update', 'PUT', entityPath('platform', id), { body: trunk })
}

/** The live trunks made from a trunk base: whether it is in service. Lags creation by seconds. */
export function statusCall(target: Target, trunkBaseId: string): GenesysCall {
  return apiCall(target, 'status', 'GET', `${EDGES_PATH}/trunks`, { query: [['trunkBase.id', trunkBaseId]] })
}
