import { CatalogClientScript } from '@servicenow/sdk/core'
import { newByocTrunk } from './new-byoc-trunk.now'

/** What one types is checked at once, by the rules that the server has; built from the same sources. */

CatalogClientScript({
  $id: Now.ID['client_script_trunk_name'],
  name: 'BYOC: check trunk name',
  type: 'onChange',
  catalogItem: newByocTrunk,
  variableName: newByocTrunk.variables.trunk_name,
  uiType: 'all',
  active: true,
  global: false,
  isolateScript: true,
  script: Now.include('../../../dist/client-scripts/on-change-trunk-name.js'),
})

CatalogClientScript({
  $id: Now.ID['client_script_sip_uri'],
  name: 'BYOC: check SIP URI',
  type: 'onChange',
  catalogItem: newByocTrunk,
  variableName: newByocTrunk.variables.sip_uri,
  uiType: 'all',
  active: true,
  global: false,
  isolateScript: true,
  script: Now.include('../../../dist/client-scripts/on-change-sip-uri.js'),
})

CatalogClientScript({
  $id: Now.ID['client_script_auth_user'],
  name: 'BYOC: check auth user',
  type: 'onChange',
  catalogItem: newByocTrunk,
  variableName: newByocTrunk.variables.auth_user,
  uiType: 'all',
  active: true,
  global: false,
  isolateScript: true,
  script: Now.include('../../../dist/client-scripts/on-change-auth-user.js'),
})

CatalogClientScript({
  $id: Now.ID['client_script_allow_list'],
  name: 'BYOC: check allow list',
  type: 'onChange',
  catalogItem: newByocTrunk,
  variableName: newByocTrunk.variables.allow_list,
  uiType: 'all',
  active: true,
  global: false,
  isolateScript: true,
  script: Now.include('../../../dist/client-scripts/on-change-allow-list.js'),
})

CatalogClientScript({
  $id: Now.ID['client_script_submit'],
  name: 'BYOC: check everything before ordering',
  type: 'onSubmit',
  catalogItem: newByocTrunk,
  uiType: 'all',
  active: true,
  global: false,
  isolateScript: true,
  script: Now.include('../../../dist/client-scripts/on-submit.js'),
})
