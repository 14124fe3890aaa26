import { scope as SCOPE } from '../../../now.config.json'
import { ScriptInclude } from '@servicenow/sdk/core'

/** The lower rooms of src/server, one Script Include each, which the other Script Includes call. */

ScriptInclude({
  $id: Now.ID['script_include_room_servicenow'],
  name: 'ByocServicenow',
  apiName: `${SCOPE}.ByocServicenow`,
  description: 'The platform: clock, log, properties, events, journal, the session',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocServicenow.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_people'],
  name: 'ByocPeople',
  apiName: `${SCOPE}.ByocPeople`,
  description: 'Users and groups of the instance',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocPeople.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_sip'],
  name: 'ByocSip',
  apiName: `${SCOPE}.ByocSip`,
  description: 'SIP URIs and IP addresses, each read by itself',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocSip.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_networks'],
  name: 'ByocNetworks',
  apiName: `${SCOPE}.ByocNetworks`,
  description: 'Blocks of addresses and allow lists; when two servers or lists mean the same',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocNetworks.js'),
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
  description: 'A token judged by its own words, its claims or its owner: whose it is',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocClaims.js'),
})

ScriptInclude({
  $id: Now.ID['script_include_room_fields'],
  name: 'ByocFields',
  apiName: `${SCOPE}.ByocFields`,
  description: 'The fields of a request: one table of columns, labels, limits, checks, and where each is sent',
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
  $id: Now.ID['script_include_room_telephony'],
  name: 'ByocTelephony',
  apiName: `${SCOPE}.ByocTelephony`,
  description: 'The public API beside a trunk: sites, outbound routes, metabases, states',
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocTelephony.js'),
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
  description:
    "The diagnosis of one answer: its verdict, with evidence and next step; a 401 by the token's claims first",
  active: true,
  accessibleFrom: 'package_private',
  script: Now.include('../../../dist/scripts/rooms/ByocAnswers.js'),
})
