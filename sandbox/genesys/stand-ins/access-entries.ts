import { both, type StandInEntry } from './entry'

/** States that show once a good token is used: the organization's limits on its use. */
export const ACCESS_ENTRIES = {
  permission_missing: {
    cause: "The service account's role lacks the permission in this organization",
    does: '`byoc_registration`: 401 `bad.credentials` on trunks, reading flows works, the audit log names the permission. `platform`: 403 `missing.permissions`',
    verdicts: both('permission_missing'),
  },
  permission_missing_403: {
    cause: "The service account's role lacks the permission in this organization",
    does: '403 `missing.permissions` on trunks',
    verdicts: { byoc_registration: 'permission_missing' },
  },
  refused_without_reason: {
    cause: 'Genesys Cloud refuses, and no audit says why',
    does: '401 `bad.credentials` on trunks, reading flows works, refused calls are not audited',
    verdicts: { byoc_registration: 'token_rejected' },
  },
  endpoint_absent: {
    cause: "The organization doesn't have the contract's endpoints",
    does: "404 on the contract's trunk endpoints",
    verdicts: both('endpoint_absent'),
    faults: [{ on: 'trunks', make: () => ({ kind: 'status', when: 'before', status: 404 }) }],
  },
  endpoint_absent_405: {
    cause: "The organization doesn't have the contract's endpoints",
    does: "405 on the contract's trunk endpoints",
    verdicts: both('endpoint_absent'),
    faults: [{ on: 'trunks', make: () => ({ kind: 'status', when: 'before', status: 405 }) }],
  },
  speaks_other_contract: {
    cause: 'The record names the wrong contract',
    does: 'Answers the other contract only',
    verdicts: both('endpoint_absent'),
  },
  speaks_both: {
    cause: 'The organization has both contracts',
    does: 'Answers both; a token is a JWT when asked for with `aud`, else opaque',
    verdicts: both(null),
  },
  reads_absent: {
    cause: 'The organization can register but neither list nor delete',
    does: '404 on listing, reading and deleting trunks',
    verdicts: both(null),
    faults: [{ on: 'read_back', make: () => ({ kind: 'status', when: 'before', status: 404 }) }],
  },
  reads_absent_405: {
    cause: 'The organization can register but neither list nor delete',
    does: '405 on listing, reading and deleting trunks',
    verdicts: both(null),
    faults: [{ on: 'read_back', make: () => ({ kind: 'status', when: 'before', status: 405 }) }],
  },
  changes_absent: {
    cause: 'The organization can register, list and delete, and has no call that changes a trunk',
    does: '404 on changing trunks',
    verdicts: { byoc_registration: null },
    faults: [{ on: 'change', make: () => ({ kind: 'status', when: 'before', status: 404 }) }],
  },
  changes_absent_405: {
    cause: 'The organization can register, list and delete, and has no call that changes a trunk',
    does: '405 on changing trunks',
    verdicts: { byoc_registration: null },
    faults: [{ on: 'change', make: () => ({ kind: 'status', when: 'before', status: 405 }) }],
  },
  byoc_not_enabled: {
    cause: 'The organization has not bought BYOC',
    does: "`authorization/products` lacks `byoc`; no BYOC metabase, the template's is 404, creating or changing one 400",
    verdicts: { platform: 'byoc_not_enabled' },
  },
  carrier_metabase_renamed: {
    cause: "The BYOC carrier's metabase has another id than the published one",
    does: 'Lists it as `sandbox_external_byoc_carrier.json`; the template of the published id is 404; a trunk that was made before keeps it',
    verdicts: { platform: null },
  },
  inbound_site_missing: {
    cause: "No site takes the trunk's inbound calls",
    does: 'No sites; creating or changing a trunk is 400 `REQUIRED_FIELD_MISSING` for `inboundSiteId`, whatever site it names',
    verdicts: { platform: 'inbound_site_missing' },
  },
  payload_refused: {
    cause: 'Genesys Cloud takes the SIP URI for invalid',
    does: '400 `invalid.value` naming the field',
    verdicts: both('payload_invalid'),
  },
  sip_uri_cut: {
    cause: 'Genesys Cloud stores the SIP URI cut',
    does: 'Keeps and answers the first 16 characters only',
    verdicts: { byoc_registration: 'payload_truncated' },
  },
  name_taken: {
    cause: 'Somebody else made a trunk of this name',
    does: 'Creating or renaming a trunk finds one of the same name with other values: 409 `conflict`',
    verdicts: both('conflict'),
  },
  duplicates_accepted: {
    cause: 'Names and termination identifiers need not be unique',
    does: 'A second trunk of the same name, or of the same identifier, is created',
    verdicts: both(null),
  },
  route_versions_ignored: {
    cause: 'Genesys Cloud does not look at the version of an outbound route',
    does: 'An outbound route is written whatever version the body names',
    verdicts: { platform: null },
  },
  name_search_loose: {
    cause: 'Searching trunks by name finds more than the exact name',
    does: 'The parameter `name` of a listing matches every trunk whose name contains it',
    verdicts: both(null),
  },
  values_normalized: {
    cause: 'Genesys Cloud writes the values of a trunk its own way',
    does: "Lower-cases hosts, leaves out a default port, adds the SIP servers' IP addresses to the allow list",
    verdicts: both(null),
  },
  sip_password_shown: {
    cause: 'Reading a trunk gives its SIP password',
    does: 'Answers show the password that was set',
    verdicts: { platform: null },
  },
  audits_forbidden: {
    cause: 'The service account may not read audits',
    does: '403 `missing.permissions` on audits',
    verdicts: both(null),
  },
  audits_absent: {
    cause: 'The organization has no audit endpoints',
    does: '404 on audits',
    verdicts: both(null),
    faults: [{ on: 'audits', make: () => ({ kind: 'status', when: 'before', status: 404 }) }],
  },
  audits_not_realtime: {
    cause: 'Only the asynchronous audit query is available',
    does: '404 on the realtime query',
    verdicts: both(null),
    faults: [{ on: 'realtime_audits', make: () => ({ kind: 'status', when: 'before', status: 404 }) }],
  },
  audits_fail: {
    cause: 'Audit queries fail',
    does: 'The realtime query is 504, the asynchronous one ends in state `Failed`',
    verdicts: both(null),
    faults: [{ on: 'realtime_audits', make: () => ({ kind: 'status', when: 'before', status: 504 }) }],
  },
  audits_never_finish: {
    cause: 'Audit queries take very long',
    does: 'The realtime query is 504, the asynchronous one stays in state `Running`',
    verdicts: both(null),
    faults: [{ on: 'realtime_audits', make: () => ({ kind: 'status', when: 'before', status: 504 }) }],
  },
  audits_of_others: {
    cause: "A shared service account's audit log holds refusals that are not this organization's",
    does: 'Audits also show, whatever was asked for, refusals of another organization, of another client, of another operation, and older ones',
    verdicts: both(null),
  },
  audits_in_other_words: {
    cause: 'The audit log says the same thing in other words',
    does: 'Audits of refused calls have other texts, in turn',
    verdicts: both(null),
  },
  trunk_never_in_service: {
    cause: "The carrier's SBC doesn't answer",
    does: 'The trunk stays out of service; its OPTIONS and REGISTER fail',
    verdicts: { platform: null },
  },
  trunk_status_absent: {
    cause: "The organization doesn't answer the state of a trunk",
    does: '404 on `edges/trunks`',
    verdicts: { platform: null },
    faults: [{ on: 'status', make: () => ({ kind: 'status', when: 'before', status: 404 }) }],
  },
} as const satisfies Record<string, StandInEntry>
