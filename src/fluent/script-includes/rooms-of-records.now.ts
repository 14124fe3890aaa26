import { scope as SCOPE } from '../../../now.config.json'
import { ScriptInclude } from '@servicenow/sdk/core'

/** The rooms of the records, one Script Include each: what is stored, and what is allowed. */

ScriptInclude({
  $id: Now.ID['script_include_room_refusals'],
  name: 'ByocRefusals',
  apiName: `${SCOPE}.ByocRefusals`,
  description: "The app's own refusals to a caller, with the reason; nothing has changed then",
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocRefusals.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_organizations'],
  name: 'ByocOrganizations',
  apiName: `${SCOPE}.ByocOrganizations`,
  description: "The organization's record, its sites, and the orders it accepts",
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocOrganizations.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_targets'],
  name: 'ByocTargets',
  apiName: `${SCOPE}.ByocTargets`,
  description: 'The organization as a place to call: its guards, and whether it is the one that it was',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocTargets.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_transfer'],
  name: 'ByocTransfer',
  apiName: `${SCOPE}.ByocTransfer`,
  description: 'Organizations as a file, for another instance',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocTransfer.js'),
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

ScriptInclude({
  $id: Now.ID['script_include_room_proposals'],
  name: 'ByocProposals',
  apiName: `${SCOPE}.ByocProposals`,
  description: 'Changes and replacements as asked, checked before anything is called',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocProposals.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_registrations'],
  name: 'ByocRegistrations',
  apiName: `${SCOPE}.ByocRegistrations`,
  description:
    'The work row of a request: its open writes, and the organization, region and contract that they went to',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocRegistrations.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_holders'],
  name: 'ByocHolders',
  apiName: `${SCOPE}.ByocHolders`,
  description: 'Names, identifiers and trunks that another request has already',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocHolders.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_places'],
  name: 'ByocPlaces',
  apiName: `${SCOPE}.ByocPlaces`,
  description:
    "The places and the instance that registrations and trunks were made at, for when an organization's record moves",
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocPlaces.js'),
})
