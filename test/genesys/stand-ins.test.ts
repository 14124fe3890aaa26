import { STAND_IN_NAMES, STAND_INS, type StandInName } from '../../sandbox/genesys/server'
import { BERLIN, OSLO, type Sandbox, startSandbox } from './client'
import {
  READS_BUT_WRITES_DONT,
  REFUSED_PLATFORM,
  UNAUTHORIZED_BYOC,
  walkByoc,
  walkPlatform,
  WELL_BYOC,
  WELL_PLATFORM,
} from './walk'

let genesys: Sandbox

beforeEach(async () => {
  genesys = await startSandbox()
})
afterEach(() => genesys.close())

const everywhere = (seen: string) => [
  `flows ${seen}, register ${seen}, list ${seen}`,
  `me ${seen}, template ${seen}, create ${seen}, list ${seen}`,
]
const atLogin = (seen: string) => [`token ${seen}`, `token ${seen}`]
const unseen = [WELL_BYOC, WELL_PLATFORM]

/**
 * The answers of each state as a caller sees them: under `byoc_registration`, then under `platform`; null: not
 * applicable.
 */
const SEEN: Readonly<Record<StandInName, readonly (string | null | undefined)[]>> = {
  changes_absent: [WELL_BYOC, null],
  changes_absent_405: [WELL_BYOC, null],
  wrong_secret: atLogin('401 invalid_client'),
  client_disabled: atLogin('401 invalid_client'),
  client_unknown: atLogin('400 invalid_client'),
  other_region: atLogin('401 invalid_client'),
  token_rate_limited: atLogin('400 invalid_request'),
  scope_not_granted: [READS_BUT_WRITES_DONT, null],
  scope_refused: ['token 400 invalid_scope', null],
  token_for_other_organization: [READS_BUT_WRITES_DONT, 'me 200, template 200, create 400 invalid.value, list 200'],
  orgs_empty: [READS_BUT_WRITES_DONT, null],
  orgs_lack_target: [READS_BUT_WRITES_DONT, null],
  organization_unknown: ['token 400 invalid_target', null],
  expired_token: [UNAUTHORIZED_BYOC, REFUSED_PLATFORM],
  clock_difference: [UNAUTHORIZED_BYOC, null],
  clock_ahead: unseen,
  clock_behind: unseen,
  short_lived_token: unseen,
  first_token_dead: [UNAUTHORIZED_BYOC, REFUSED_PLATFORM],
  invalid_signature: [UNAUTHORIZED_BYOC, REFUSED_PLATFORM],
  opaque_token: unseen,
  opaque_token_for_other_organization: [
    READS_BUT_WRITES_DONT,
    'me 200, template 200, create 400 invalid.value, list 200',
  ],
  login_html: atLogin('200 html'),
  login_html_502: atLogin('502 html'),
  login_empty: atLogin('200 empty'),
  login_half_json: ['token unreadable', 'token unreadable'],
  login_without_token: atLogin('200'),
  login_broken_jwt: [UNAUTHORIZED_BYOC, null],
  login_redirect: atLogin('302 empty'),
  login_silent: atLogin('silence'),
  login_reset: atLogin('cut'),
  login_unavailable: atLogin('503 temporarily_unavailable'),
  client_address_denied: atLogin('403 access_denied'),
  client_address_unauthorized: atLogin('400 unauthorized_client'),
  client_address_invalid: atLogin('400 invalid_request'),
  client_address_unsaid: atLogin('403 access_denied'),
  client_unauthorized_unsaid: atLogin('400 unauthorized_client'),
  organization_addresses: everywhere('403 not.authorized'),
  wrong_grant_type: atLogin('400 unauthorized_client'),
  grant_unsupported: atLogin('400 unsupported_grant_type'),
  client_not_approved: atLogin('403 access_denied'),
  organization_suspended: atLogin('403 access_denied'),
  token_refused_in_unknown_words: atLogin('400 policy_7_violated'),
  division_missing: [
    'flows 200, register 403 missing.division.permission, list 403 missing.division.permission',
    'me 200, template 403 missing.division.permission, create 403 missing.division.permission, list 403 missing.division.permission',
  ],
  permission_missing: [
    READS_BUT_WRITES_DONT,
    'me 200, template 403 missing.permissions, create 403 missing.permissions, list 403 missing.permissions',
  ],
  permission_missing_403: ['flows 200, register 403 missing.permissions, list 403 missing.permissions', null],
  refused_without_reason: [READS_BUT_WRITES_DONT, null],
  endpoint_absent: [
    'flows 200, register 404 not.found, list 404 not.found',
    'me 200, template 404 not.found, create 404 not.found, list 404 not.found',
  ],
  endpoint_absent_405: [
    'flows 200, register 405 method.not.allowed, list 405 method.not.allowed',
    'me 200, template 405 method.not.allowed, create 405 method.not.allowed, list 405 method.not.allowed',
  ],
  speaks_other_contract: [
    'flows 200, register 404 not.found, list 404 not.found',
    'me 200, template 404 not.found, create 404 not.found, list 404 not.found',
  ],
  speaks_both: unseen,
  reads_absent: ['flows 200, register 200, list 404 not.found', 'me 200, template 200, create 200, list 404 not.found'],
  reads_absent_405: [
    'flows 200, register 200, list 405 method.not.allowed',
    'me 200, template 200, create 200, list 405 method.not.allowed',
  ],
  byoc_not_enabled: [null, 'me 200, template 404 not.found, create 400 invalid.value, list 200'],
  carrier_metabase_renamed: [null, 'me 200, template 404 not.found, create 400 invalid.value, list 200'],
  inbound_site_missing: [null, 'me 200, template 200, create 400 bad.request, list 200'],
  payload_refused: [
    'flows 200, register 400 invalid.value, list 200',
    'me 200, template 200, create 400 invalid.value, list 200',
  ],
  sip_uri_cut: [WELL_BYOC, null],
  name_taken: ['flows 200, register 409 conflict, list 200', 'me 200, template 200, create 409 conflict, list 200'],
  duplicates_accepted: unseen,
  route_versions_ignored: [null, WELL_PLATFORM],
  name_search_loose: unseen,
  values_normalized: unseen,
  sip_password_shown: [null, WELL_PLATFORM],
  audits_forbidden: unseen,
  audits_absent: unseen,
  audits_not_realtime: unseen,
  audits_fail: unseen,
  audits_never_finish: unseen,
  audits_of_others: unseen,
  audits_in_other_words: unseen,
  trunk_never_in_service: [null, WELL_PLATFORM],
  trunk_status_absent: [null, WELL_PLATFORM],
  trunk_in_use: unseen,
  deleted_trunks_listed: unseen,
  version_conflict: [
    'flows 200, register 409 general.conflict, list 200',
    'me 200, template 200, create 409 general.conflict, list 200',
  ],
  other_value_taken: [
    'flows 200, register 409 general.conflict, list 200',
    'me 200, template 200, create 409 general.conflict, list 200',
  ],
  several_permissions_missing: [
    'flows 200, register 403 missing.permissions, list 403 missing.permissions',
    'me 200, template 403 missing.permissions, create 403 missing.permissions, list 403 missing.permissions',
  ],
  any_permission_missing: [
    'flows 200, register 403 missing.any.permissions, list 403 missing.any.permissions',
    'me 200, template 403 missing.any.permissions, create 403 missing.any.permissions, list 403 missing.any.permissions',
  ],
  rate_limited: everywhere('429 too.many.requests.retry.after'),
  rate_limited_silent: everywhere('429 too.many.requests'),
  server_error: everywhere('500 internal.server.error'),
  bad_gateway: everywhere('502 html'),
  unavailable: everywhere('503 service.unavailable'),
  unavailable_retry_after: everywhere('503 service.unavailable'),
  gateway_timeout: everywhere('504 request.timeout'),
  api_silent: everywhere('silence'),
  api_reset: everywhere('cut'),
  api_html: everywhere('200 html'),
  api_empty: everywhere('200 empty'),
  api_redirect: everywhere('302 empty'),
  write_done_then_reset: ['flows 200, register cut, list 200', 'me 200, template 200, create cut, list 200'],
  write_done_then_silence: ['flows 200, register silence, list 200', 'me 200, template 200, create silence, list 200'],
  write_done_then_500: [
    'flows 200, register 500 internal.server.error, list 200',
    'me 200, template 200, create 500 internal.server.error, list 200',
  ],
  write_done_then_lost: [
    'flows 200, register cut, list 404 not.found',
    'me 200, template 200, create cut, list 404 not.found',
  ],
}

describe.each(STAND_IN_NAMES)('%s', (name) => {
  const [byoc, platform] = SEEN[name]

  test('is applicable where the catalogue has a verdict', () => {
    const { verdicts } = STAND_INS[name]
    expect([verdicts.byoc_registration !== undefined, verdicts.platform !== undefined]).toEqual([
      typeof byoc === 'string',
      typeof platform === 'string',
    ])
  })

  if (typeof byoc === 'string') {
    test('byoc_registration', async () => {
      genesys.state.organization(BERLIN)?.standIn.set(name)
      expect(await walkByoc(genesys)).toBe(byoc)
    })
  }
  if (typeof platform === 'string') {
    test('platform', async () => {
      genesys.state.organization(OSLO)?.standIn.set(name)
      expect(await walkPlatform(genesys)).toBe(platform)
    })
  }
})
