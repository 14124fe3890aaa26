import { CatalogClientScript } from '@servicenow/sdk/core'
import { carrierOptions } from './carrier-options.now'
import { newByocTrunk } from './new-byoc-trunk.now'

/** Client scripts that check a typed value at once, by the server's rules; both are built from the same sources. */

CatalogClientScript({
  $id: Now.ID['client_script_trunk_name'],
  name: 'BYOC: check trunk name',
  type: 'onChange',
  catalogItem: newByocTrunk,
  variableName: newByocTrunk.variables.trunk_name,
  uiType: 'all',
  active: true,
  global: true,
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
  global: true,
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
  global: true,
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
  global: true,
  isolateScript: true,
  script: Now.include('../../../dist/client-scripts/on-change-allow-list.js'),
})

CatalogClientScript({
  $id: Now.ID['client_script_further_servers'],
  name: 'BYOC: check further SIP servers',
  type: 'onChange',
  catalogItem: newByocTrunk,
  variableName: newByocTrunk.variables.further_servers,
  uiType: 'all',
  active: true,
  global: true,
  isolateScript: true,
  script: Now.include('../../../dist/client-scripts/on-change-further-servers.js'),
})

CatalogClientScript({
  $id: Now.ID['client_script_termination_id'],
  name: 'BYOC: check termination identifier',
  type: 'onChange',
  catalogItem: newByocTrunk,
  variableName: newByocTrunk.variables.termination_id,
  uiType: 'all',
  active: true,
  global: true,
  isolateScript: true,
  script: Now.include('../../../dist/client-scripts/on-change-termination-id.js'),
})

CatalogClientScript({
  $id: Now.ID['client_script_wide_allow_list'],
  name: 'BYOC: check wide allow list',
  type: 'onChange',
  catalogItem: newByocTrunk,
  variableName: newByocTrunk.variables.wide_allow_list,
  uiType: 'all',
  active: true,
  global: true,
  isolateScript: true,
  script: Now.include('../../../dist/client-scripts/on-change-wide-allow-list.js'),
})

CatalogClientScript({
  $id: Now.ID['client_script_caller_address'],
  name: 'BYOC: check outbound caller address',
  type: 'onChange',
  catalogItem: newByocTrunk,
  variableName: carrierOptions.variables.caller_address,
  uiType: 'all',
  active: true,
  global: true,
  isolateScript: true,
  script: Now.include('../../../dist/client-scripts/on-change-caller-address.js'),
})

CatalogClientScript({
  $id: Now.ID['client_script_submit'],
  name: 'BYOC: check everything before ordering',
  type: 'onSubmit',
  catalogItem: newByocTrunk,
  uiType: 'all',
  active: true,
  global: true,
  isolateScript: true,
  script: Now.include('../../../dist/client-scripts/on-submit.js'),
})
