import { scope as SCOPE } from '../../../now.config.json'
import { ScriptInclude } from '@servicenow/sdk/core'

/** The upper rooms of src/server, from the registration on: one Script Include each, which the other Script Includes call. */

ScriptInclude({
  $id: Now.ID['script_include_room_outcomes'],
  name: 'ByocOutcomes',
  apiName: `${SCOPE}.ByocOutcomes`,
  description: 'The result of a step: state, trunk, verdict, words for people',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocOutcomes.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_retries'],
  name: 'ByocRetries',
  apiName: `${SCOPE}.ByocRetries`,
  description: 'The time of the next try: retry, reschedule, give up; `verdicts` says whether one may be made',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocRetries.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_lanes'],
  name: 'ByocLanes',
  apiName: `${SCOPE}.ByocLanes`,
  description: 'The turns of workers: lane, lease, share of the rate limit, help for a busy lane',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocLanes.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_queue'],
  name: 'ByocQueue',
  apiName: `${SCOPE}.ByocQueue`,
  description: 'A request put into its lane, as a registration',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocQueue.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_strays'],
  name: 'ByocStrays',
  apiName: `${SCOPE}.ByocStrays`,
  description:
    'What a sweep looks for: requests at work without a registration, or settled with a verdict left over; lanes that nobody woke',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocStrays.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_commands'],
  name: 'ByocCommands',
  apiName: `${SCOPE}.ByocCommands`,
  description: 'Commands on a request that exists: retry, stop, cancel, retire',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocCommands.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_trunks'],
  name: 'ByocTrunks',
  apiName: `${SCOPE}.ByocTrunks`,
  description: 'A trunk registered: look up, write, compare the echo',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocTrunks.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_lookups'],
  name: 'ByocLookups',
  apiName: `${SCOPE}.ByocLookups`,
  description:
    'Looking for a trunk in Genesys Cloud: before a write that may be a second one, and after a write without an answer',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocLookups.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_adoption'],
  name: 'ByocAdoption',
  apiName: `${SCOPE}.ByocAdoption`,
  description: 'Trunks that somebody else made, taken over',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocAdoption.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_routes'],
  name: 'ByocRoutes',
  apiName: `${SCOPE}.ByocRoutes`,
  description: 'Outbound routes: a trunk put on one, and taken off',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocRoutes.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_changes'],
  name: 'ByocChanges',
  apiName: `${SCOPE}.ByocChanges`,
  description: 'The change of a registered trunk carried out: what is read, written and kept',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocChanges.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_previews'],
  name: 'ByocPreviews',
  apiName: `${SCOPE}.ByocPreviews`,
  description: 'The calls and values of a request, told without a call; the carrier sheet',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocPreviews.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_retirement'],
  name: 'ByocRetirement',
  apiName: `${SCOPE}.ByocRetirement`,
  description: 'A trunk deleted, also as the old one of a replacement',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocRetirement.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_steps'],
  name: 'ByocSteps',
  apiName: `${SCOPE}.ByocSteps`,
  description: 'One step of a registration carried out, by the act of its request',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocSteps.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_reconciliation'],
  name: 'ByocReconciliation',
  apiName: `${SCOPE}.ByocReconciliation`,
  description: 'Comparison with Genesys Cloud: trunks missing, changed, foreign; sites',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocReconciliation.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_audit'],
  name: 'ByocAudit',
  apiName: `${SCOPE}.ByocAudit`,
  description: "The reasons that Genesys Cloud's audit log gives",
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocAudit.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_access'],
  name: 'ByocAccess',
  apiName: `${SCOPE}.ByocAccess`,
  description: 'Access verified check by check; diagnosis of a refusal',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocAccess.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_orders'],
  name: 'ByocOrders',
  apiName: `${SCOPE}.ByocOrders`,
  description: 'Requests made from what a caller asks for, also for changes and replacements',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocOrders.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_bulk'],
  name: 'ByocBulk',
  apiName: `${SCOPE}.ByocBulk`,
  description: 'Many requests queued at once',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocBulk.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_catalog'],
  name: 'ByocCatalog',
  apiName: `${SCOPE}.ByocCatalog`,
  description: 'The catalog item: its variables, its requests',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocCatalog.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_rest'],
  name: 'ByocRest',
  apiName: `${SCOPE}.ByocRest`,
  description: 'The REST API: bodies, pages, answers',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocRest.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_facts'],
  name: 'ByocFacts',
  apiName: `${SCOPE}.ByocFacts`,
  description: 'An installation, as it is found on the instance',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocFacts.js'),
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
