import { scope as SCOPE } from '../../../now.config.json'
import { ScriptInclude } from '@servicenow/sdk/core'

/** The rooms of src/server, one Script Include each, which the other Script Includes call. */

ScriptInclude({
  $id: Now.ID['script_include_room_servicenow'],
  name: 'ByocServicenow',
  apiName: `${SCOPE}.ByocServicenow`,
  description: 'The platform: clock, log, properties, person, events, journal',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocServicenow.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_sip'],
  name: 'ByocSip',
  apiName: `${SCOPE}.ByocSip`,
  description: 'SIP URIs, addresses and allow lists, as typed',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocSip.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_genesys'],
  name: 'ByocGenesys',
  apiName: `${SCOPE}.ByocGenesys`,
  description: "Data of Genesys Cloud: answers, errors, regions, ids, tokens' claims",
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocGenesys.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_contracts'],
  name: 'ByocContracts',
  apiName: `${SCOPE}.ByocContracts`,
  description: 'The two contracts: one adapter each, trunks, calls, checks of a request',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocContracts.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_verdicts'],
  name: 'ByocVerdicts',
  apiName: `${SCOPE}.ByocVerdicts`,
  description: 'The meaning of an answer, in words: one verdict per cause, with evidence and next step',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocVerdicts.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_organizations'],
  name: 'ByocOrganizations',
  apiName: `${SCOPE}.ByocOrganizations`,
  description: "The organization's record, its guards, and the orders it accepts",
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocOrganizations.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_attempts'],
  name: 'ByocAttempts',
  apiName: `${SCOPE}.ByocAttempts`,
  description: 'One outbound call, and the row that records it',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocAttempts.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_tokens'],
  name: 'ByocTokens',
  apiName: `${SCOPE}.ByocTokens`,
  description: 'Credentials, minting, proof, cache',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocTokens.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_calls'],
  name: 'ByocCalls',
  apiName: `${SCOPE}.ByocCalls`,
  description: 'A session for one organization: pacing, circuit, listing',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocCalls.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_requests'],
  name: 'ByocRequests',
  apiName: `${SCOPE}.ByocRequests`,
  description: 'The trunk request: lifecycle, progress for people, approvals, passwords',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocRequests.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_inventory'],
  name: 'ByocInventory',
  apiName: `${SCOPE}.ByocInventory`,
  description: 'The trunk: its wanted terms, the terms last read, its standing',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocInventory.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_registrations'],
  name: 'ByocRegistrations',
  apiName: `${SCOPE}.ByocRegistrations`,
  description: "The machine's side of a request: its row, next step, retry, outcome",
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocRegistrations.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_lanes'],
  name: 'ByocLanes',
  apiName: `${SCOPE}.ByocLanes`,
  description: 'The turns of workers: lane, lease, share of the rate limit',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocLanes.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_trunks'],
  name: 'ByocTrunks',
  apiName: `${SCOPE}.ByocTrunks`,
  description: 'Work on trunks: register, retire, look up, adopt',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocTrunks.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_changes'],
  name: 'ByocChanges',
  apiName: `${SCOPE}.ByocChanges`,
  description: 'The change of a registered trunk: what is written, and what is drift',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocChanges.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_reconciliation'],
  name: 'ByocReconciliation',
  apiName: `${SCOPE}.ByocReconciliation`,
  description: 'Comparison with Genesys Cloud: missing, changed, foreign',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocReconciliation.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_access'],
  name: 'ByocAccess',
  apiName: `${SCOPE}.ByocAccess`,
  description: 'Reasons of refusals by Genesys Cloud: diagnosis, audit log',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocAccess.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_orders'],
  name: 'ByocOrders',
  apiName: `${SCOPE}.ByocOrders`,
  description: 'Catalog, REST and bulk: from orders to requests',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocOrders.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_install'],
  name: 'ByocInstall',
  apiName: `${SCOPE}.ByocInstall`,
  description: 'The steps that are left after an installation',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocInstall.js'),
})
