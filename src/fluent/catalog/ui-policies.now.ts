import { CatalogUiPolicy } from '@servicenow/sdk/core'
import { carrierOptions } from './carrier-options.now'
import { newByocTrunk } from './new-byoc-trunk.now'

/** The realm is only asked for with a digest password, since it means nothing alone. */
export const realmWithPassword = CatalogUiPolicy({
  $id: Now.ID['ui_policy_realm'],
  shortDescription: 'BYOC: the digest realm is asked for together with a digest password',
  catalogItem: newByocTrunk,
  catalogCondition: `${newByocTrunk.variables.auth_password}ISNOTEMPTY^EQ`,
  active: true,
  onLoad: true,
  reverseIfFalse: true,
  global: true,
  actions: [{ variableName: carrierOptions.variables.realm, visible: true }],
})
