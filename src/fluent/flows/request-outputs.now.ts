import { BooleanColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/**
 * Outputs of the actions on a trunk request, and of the subflow. Outputs of their script steps are written out in each
 * action: Fluent takes no shared object there.
 */
export const requestOutputs = {
  trunk_request: ReferenceColumn({
    label: 'Trunk request',
    referenceTable: 'x_gcx_byoc_trunk_request',
    hint: 'The record; empty when there is none',
  }),
  number: StringColumn({ label: 'Number', maxLength: 40, hint: 'The number of the request, e.g. BTR0001001' }),
  state: StringColumn({
    label: 'State',
    maxLength: 40,
    hint: 'draft, awaiting_approval, queued, registering, retrying, registered, changed, outcome_unknown, failed, rejected, cancelled, retiring or retired',
  }),
  state_in_words: StringColumn({
    label: 'State in words',
    maxLength: 80,
    hint: 'Reads after "is", e.g. waiting for its next attempt',
  }),
  settled: BooleanColumn({ label: 'Settled', hint: 'True when nothing more happens unless a person acts' }),
  genesys_id: StringColumn({
    label: 'Genesys trunk ID',
    maxLength: 64,
    hint: 'Id of the trunk in Genesys Cloud; empty while there is none',
  }),
  inbound_address: StringColumn({
    label: 'Inbound address',
    maxLength: 255,
    hint: 'Where the carrier sends calls to once the trunk is registered; empty where Genesys Cloud names no such address',
  }),
  trunk_status: StringColumn({
    label: 'Trunk status',
    maxLength: 400,
    hint: 'Status of the trunk by the last answer of Genesys Cloud; empty before the first one',
  }),
  verdict: StringColumn({
    label: 'Verdict',
    maxLength: 40,
    hint: 'Code of the reason why the request failed or waits; empty when nothing is wrong',
  }),
  message: StringColumn({ label: 'What happened', maxLength: 1000, hint: 'The verdict in one sentence' }),
  next_step: StringColumn({ label: 'Next step', maxLength: 1000, hint: 'What to do about the verdict' }),
  error_code: StringColumn({
    label: 'Error code',
    maxLength: 40,
    hint: 'Code of the reason why the action was refused; empty when it was not',
  }),
  error_message: StringColumn({ label: 'Error message', maxLength: 1000, hint: 'The same in one sentence' }),
  error_next_step: StringColumn({ label: 'Error: next step', maxLength: 1000, hint: 'What to do about the error' }),
}
