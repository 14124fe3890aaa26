import { scope as SCOPE } from '../../../now.config.json'
import { GenericColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

/**
 * One row per outbound call. Worker A inserts a write's row, under a unique key, before the write leaves: the row is
 * the claim. Worker B, which comes second, gets no row and sends nothing. The answer completes the row once; nothing
 * else changes it. It has no column that could hold a body, a header or a token.
 */
export const x_gcx_byoc_attempt = Table({
  name: `${SCOPE}_attempt`,
  label: 'Registration Attempt',
  accessibleFrom: 'package_private',
  actions: [],
  schema: {
    key: StringColumn({ label: 'Key', maxLength: 80, mandatory: true, unique: true }),
    request: ReferenceColumn({ label: 'Trunk request', referenceTable: `${SCOPE}_trunk_request` }),
    organization: ReferenceColumn({ label: 'Organization', referenceTable: `${SCOPE}_organization` }),
    lane: StringColumn({ label: 'Lane', maxLength: 40 }),
    operation: StringColumn({ label: 'Operation', maxLength: 40 }),
    status: IntegerColumn({ label: 'HTTP status' }),
    started: GenericColumn({ columnType: 'longint', label: 'Started (epoch ms)' }),
    duration_ms: IntegerColumn({ label: 'Duration (ms)' }),
    correlation_id: StringColumn({ label: 'Correlation ID', maxLength: 100 }),
    verdict: StringColumn({ label: 'Verdict', maxLength: 40 }),
    genesys_id: StringColumn({ label: 'Genesys trunk ID', maxLength: 64 }),
    // The place that a write went to, by the organization's record of that moment.
    org_id: StringColumn({ label: 'Written to organization ID', maxLength: 64 }),
    region: StringColumn({ label: 'Written to region', maxLength: 40 }),
    contract: StringColumn({ label: 'Written by contract', maxLength: 40 }),
  },
  index: [
    { name: 'lane_pace', unique: false, element: ['lane', 'started'] },
    { name: 'request_calls', unique: false, element: ['request', 'started'] },
  ],
})
