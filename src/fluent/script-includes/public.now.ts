import { scope as SCOPE } from '../../../now.config.json'
import { ScriptInclude } from '@servicenow/sdk/core'

/**
 * The four Script Includes that other scopes may call, each scope after an administrator has allowed it (caller access
 * restriction).
 */

ScriptInclude({
  $id: Now.ID['script_include_genesys_headers'],
  name: 'GenesysHeaders',
  apiName: `${SCOPE}.GenesysHeaders`,
  description: 'Headers of a Genesys Cloud call for exactly one organization',
  active: true,
  accessibleFrom: 'public',
  callerAccess: 'restriction',
  script: Now.include('../../../dist/scripts/script-includes/GenesysHeaders.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_genesys_tokens'],
  name: 'GenesysTokens',
  apiName: `${SCOPE}.GenesysTokens`,
  description: 'OAuth access tokens, each minted for exactly one organization',
  active: true,
  accessibleFrom: 'public',
  callerAccess: 'restriction',
  script: Now.include('../../../dist/scripts/script-includes/GenesysTokens.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_trunk_registration'],
  name: 'TrunkRegistration',
  apiName: `${SCOPE}.TrunkRegistration`,
  description: 'Queues, registers, retries, stops and retires trunk requests',
  active: true,
  accessibleFrom: 'public',
  callerAccess: 'restriction',
  script: Now.include('../../../dist/scripts/script-includes/TrunkRegistration.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_access_doctor'],
  name: 'AccessDoctor',
  apiName: `${SCOPE}.AccessDoctor`,
  description: 'Finds out why Genesys Cloud refuses an organization',
  active: true,
  accessibleFrom: 'public',
  callerAccess: 'restriction',
  script: Now.include('../../../dist/scripts/script-includes/AccessDoctor.js'),
})
