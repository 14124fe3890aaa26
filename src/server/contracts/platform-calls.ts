import { apiCall, collectionPath, type GenesysCall, type PageQuery, type Target } from './calls'

const EDGES_PATH = '/api/v2/telephony/providers/edges'

/** Products of the organization; `byoc` among them means that BYOC is on. */
export function productsCall(target: Target): GenesysCall {
  return apiCall(target, 'products', 'GET', '/api/v2/authorization/products')
}

/** The kinds of external trunk that the organization knows. */
export function metabasesCall(target: Target, page: PageQuery): GenesysCall {
  return apiCall(target, 'metabases', 'GET', `${collectionPath(target.contract)}/availablemetabases`, {
    query: [
      ['type', 'EXTERNAL'],
      ['pageNumber', String(page.pageNumber)],
      ['pageSize', String(page.pageSize)],
    ],
  })
}

export function templateCall(target: Target, metabaseId: string): GenesysCall {
  return apiCall(target, 'template', 'GET', `${collectionPath(target.contract)}/template`, {
    query: [['trunkMetabaseId', metabaseId]],
  })
}

/**
 * The call that reads the live trunks made from a trunk base, which say whether it is in service. They appear seconds
 * after the trunk base is created.
 */
export function statusCall(target: Target, trunkBaseId: string): GenesysCall {
  return apiCall(target, 'status', 'GET', `${EDGES_PATH}/trunks`, { query: [['trunkBase.id', trunkBaseId]] })
}
