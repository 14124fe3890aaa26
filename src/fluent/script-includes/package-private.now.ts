import { scope as SCOPE } from '../../../now.config.json'
import { ScriptInclude } from '@servicenow/sdk/core'

/** Script Includes that the app's own rules, script actions, jobs and flow steps call. */

ScriptInclude({
  $id: Now.ID['script_include_lanes'],
  name: 'Lanes',
  apiName: `${SCOPE}.Lanes`,
  description: 'Holds a lane and works its registrations one after another',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/Lanes.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_trunk_request_rules'],
  name: 'TrunkRequestRules',
  apiName: `${SCOPE}.TrunkRequestRules`,
  description: 'Decisions of the business rules of the trunk request',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/TrunkRequestRules.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_organization_rules'],
  name: 'OrganizationRules',
  apiName: `${SCOPE}.OrganizationRules`,
  description: 'Decisions of the business rules of the organization',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/OrganizationRules.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_catalog_fulfillment'],
  name: 'CatalogFulfillment',
  apiName: `${SCOPE}.CatalogFulfillment`,
  description:
    'Between the requested item and the trunk request: creates one from the other, closes one with the other',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/CatalogFulfillment.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_sweeper'],
  name: 'Sweeper',
  apiName: `${SCOPE}.Sweeper`,
  description: 'Wakes lanes whose event was lost, whose lease ran out or whose retry time passed',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/Sweeper.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_status_poller'],
  name: 'StatusPoller',
  apiName: `${SCOPE}.StatusPoller`,
  description: 'Asks Genesys whether a new trunk is in service',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/StatusPoller.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_reconciler'],
  name: 'Reconciler',
  apiName: `${SCOPE}.Reconciler`,
  description: 'Compares registered requests with Genesys and reports drift',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/Reconciler.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_approvals'],
  name: 'Approvals',
  apiName: `${SCOPE}.Approvals`,
  description: 'Finds the approvers of a trunk request and applies their answer',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/Approvals.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_request_actions'],
  name: 'RequestActions',
  apiName: `${SCOPE}.RequestActions`,
  description: "Actions of the buttons of the trunk request's form",
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/RequestActions.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_lost_writes'],
  name: 'LostWrites',
  apiName: `${SCOPE}.LostWrites`,
  description: 'Settles by hand the outcome of a write that got no answer',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/LostWrites.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_organization_actions'],
  name: 'OrganizationActions',
  apiName: `${SCOPE}.OrganizationActions`,
  description: "Actions of the buttons of the organization's form",
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/OrganizationActions.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_install_check'],
  name: 'InstallCheck',
  apiName: `${SCOPE}.InstallCheck`,
  description: 'Finds out what is unpublished, unverified, missing or off',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/InstallCheck.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_flow_actions'],
  name: 'FlowActions',
  apiName: `${SCOPE}.FlowActions`,
  description: 'Scripts of the flow actions: register, retire, status and diagnosis, each with its refusals as outputs',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/FlowActions.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_trunk_api'],
  name: 'TrunkApi',
  apiName: `${SCOPE}.TrunkApi`,
  description: 'The resources of the REST API BYOC Trunks',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/TrunkApi.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_organization_diagnosis'],
  name: 'OrganizationDiagnosis',
  apiName: `${SCOPE}.OrganizationDiagnosis`,
  description: 'Diagnoses access to an organization in the background and keeps the result on its record',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/OrganizationDiagnosis.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_heartbeat'],
  name: 'Heartbeat',
  apiName: `${SCOPE}.Heartbeat`,
  description: 'Shows that the queue is processed, and which columns the user of its jobs may decrypt',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/Heartbeat.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_organization_transfer'],
  name: 'OrganizationTransfer',
  apiName: `${SCOPE}.OrganizationTransfer`,
  description: 'Transfers organizations from one instance to another as a text, without data of one instance only',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/OrganizationTransfer.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_digest_passwords'],
  name: 'DigestPasswords',
  apiName: `${SCOPE}.DigestPasswords`,
  description: 'The age of digest passwords, and their rotation for many trunks at once',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/DigestPasswords.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_sites'],
  name: 'Sites',
  apiName: `${SCOPE}.Sites`,
  description: 'Keeps the list of sites that people choose from',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/Sites.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_carrier_sheet'],
  name: 'CarrierSheet',
  apiName: `${SCOPE}.CarrierSheet`,
  description: 'Makes the sheet that a carrier is given',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/CarrierSheet.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_trunk_adoption'],
  name: 'TrunkAdoption',
  apiName: `${SCOPE}.TrunkAdoption`,
  description: 'Makes trunks known here that nobody here asked for',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/TrunkAdoption.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_trunk_actions'],
  name: 'TrunkActions',
  apiName: `${SCOPE}.TrunkActions`,
  description: 'Actions of the buttons about trunks',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/TrunkActions.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_preview_api'],
  name: 'PreviewApi',
  apiName: `${SCOPE}.PreviewApi`,
  description: 'The resources of the REST API BYOC Trunks that tell what would be done',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/PreviewApi.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_replacement_api'],
  name: 'ReplacementApi',
  apiName: `${SCOPE}.ReplacementApi`,
  description: 'The resource of the REST API BYOC Trunks that replaces a trunk',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/ReplacementApi.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_organization_api'],
  name: 'OrganizationApi',
  apiName: `${SCOPE}.OrganizationApi`,
  description: 'The resources of the REST API BYOC Trunks about the trunks of an organization',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/script-includes/OrganizationApi.js'),
})
