import type { ApprovalRules } from '../../../flow/waits/approval-rules'
import type { Wait } from '../../../flow/run'
import type { Realm } from '../../realm'
import { existing, glideRecord, type FlowRecord } from '../glide'
import { fillText } from '../pills'
import type { Outcome, StepInputs } from '../step-context'
import { textOfValue, type Values } from '../values'

/**
 * Ask For Approval: one `sysapproval_approver` row for each approver, and a wait for their answers. With nobody to ask
 * the state is `cancelled` ("If you set an approval rule … and the expected approval state is not met, the runtime
 * value will be canceled"). Due dates are not implemented.
 */
export function askForApproval(inputs: StepInputs, step: string, now: number): Outcome {
  const { realm } = inputs
  if (inputs.text('due_date') !== '') throw new Error('sandbox: due dates of Ask For Approval are not implemented')
  if (inputs.text('journal_field') !== '')
    throw new Error('sandbox: journal field of Ask For Approval is not implemented')
  const { record, table } = inputs.record('record', inputs.text('table'))
  const written = fillText(realm, textOfValue(inputs.raw('approval_conditions')), inputs.roots)
  const { rules, approvers } = realm.host.call('flow.approvers', { rules: written }) as unknown as {
    rules: ApprovalRules
    approvers: string[]
  }
  const subject = existing(realm, table, record)
  const approvalField = inputs.text('approval_field') || (subject.isValidField('approval') ? 'approval' : '')
  const approvals = approvers.map((approver) => request(inputs, subject, { approver, record, table }))
  if (approvals.length === 0) return { outputs: { approval_state: 'cancelled' } }
  setState(subject, approvalField, 'requested')
  return {
    wait: {
      kind: 'approval',
      step,
      dueAt: null,
      woken: null,
      startedAt: now,
      table,
      record,
      approvals,
      rules,
      approvalField,
    },
  }
}

/** Ends an approval: the record's field, and `not_required` for who has not answered. */
export function outputsOfApproval(realm: Realm, wait: Wait & { kind: 'approval' }, context: string): Values {
  const state = String(realm.host.call('flow.approvalState', { context }) ?? 'cancelled')
  for (const sysId of wait.approvals) {
    const approval = glideRecord(realm, 'sysapproval_approver')
    if (approval.get(sysId) && String(approval.getValue('state')) === 'requested') {
      approval.setValue('state', 'not_required')
      approval.update()
    }
  }
  setState(existing(realm, wait.table, wait.record), wait.approvalField, state)
  return { approval_state: state }
}

function request(
  inputs: StepInputs,
  subject: FlowRecord,
  of: { approver: string; record: string; table: string },
): string {
  const approval = glideRecord(inputs.realm, 'sysapproval_approver')
  approval.initialize()
  approval.setValue('approver', of.approver)
  approval.setValue('source_table', of.table)
  approval.setValue('document_id', of.record)
  // `sysapproval` refers to tasks; a column that every task has tells them apart.
  if (subject.isValidField('approval')) approval.setValue('sysapproval', of.record)
  approval['comments'] = inputs.text('approval_reason')
  approval.setValue('state', 'requested')
  return String(approval.insert())
}

function setState(record: FlowRecord, field: string, state: string): void {
  if (field === '' || String(record.getValue(field)) === state) return
  record.setValue(field, state)
  record.update()
}
