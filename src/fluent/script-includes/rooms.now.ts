import { scope as SCOPE } from '../../../now.config.json'
import { ScriptInclude } from '@servicenow/sdk/core'

/** The lower rooms of src/server, one Script Include each, which the other Script Includes call. */

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
  description: 'Data of Genesys Cloud: answers, errors, regions, ids, limits',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocGenesys.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_claims'],
  name: 'ByocClaims',
  apiName: `${SCOPE}.ByocClaims`,
  description: 'A token by its own words: its claims, its owner, the answer that brought it',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocClaims.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_fields'],
  name: 'ByocFields',
  apiName: `${SCOPE}.ByocFields`,
  description: 'The fields of a request: one table of columns, labels, limits, checks',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocFields.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_contracts'],
  name: 'ByocContracts',
  apiName: `${SCOPE}.ByocContracts`,
  description: 'The two contracts: one adapter each, trunks, calls, answers',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocContracts.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_redaction'],
  name: 'ByocRedaction',
  apiName: `${SCOPE}.ByocRedaction`,
  description: 'Secrets taken out of every text, in each form in which they are written',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocRedaction.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_verdicts'],
  name: 'ByocVerdicts',
  apiName: `${SCOPE}.ByocVerdicts`,
  description: 'One verdict per cause, in words; the table of what each answer means',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocVerdicts.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_answers'],
  name: 'ByocAnswers',
  apiName: `${SCOPE}.ByocAnswers`,
  description: 'The diagnosis of one answer: its verdict, with evidence and next step',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocAnswers.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_refusals'],
  name: 'ByocRefusals',
  apiName: `${SCOPE}.ByocRefusals`,
  description: 'What the app does not do for a caller, and why; nothing has changed then',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocRefusals.js'),
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
  $id: Now.ID['script_include_room_passwords'],
  name: 'ByocPasswords',
  apiName: `${SCOPE}.ByocPasswords`,
  description: 'Digest passwords in their encrypted columns',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocPasswords.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_requests'],
  name: 'ByocRequests',
  apiName: `${SCOPE}.ByocRequests`,
  description: 'The trunk request: its record, lifecycle, and progress for people',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocRequests.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_approvals'],
  name: 'ByocApprovals',
  apiName: `${SCOPE}.ByocApprovals`,
  description: 'Approvers and their decisions; who may ask for whom',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocApprovals.js'),
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
