import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { ReferenceColumn, StringColumn } from '@servicenow/sdk/core'

/**
 * Finds out for flows of any scope why Genesys Cloud refuses an organization. The calls leave from the event queue, as
 * all calls of the app do; the action waits for their result.
 */
export const diagnoseAccess = Action(
  {
    $id: Now.ID['action_diagnose_access'],
    name: 'Diagnose access',
    description:
      'Walks credential, token, claims, read and write of a Genesys organization with at most 8 calls and names the one thing to fix first. Changes nothing in Genesys Cloud.',
    category: 'BYOC Trunks',
    access: 'public',
    inputs: {
      organization: ReferenceColumn({
        label: 'Organization',
        referenceTable: 'x_gcx_byoc_organization',
        mandatory: true,
        hint: 'The organization to diagnose',
      }),
    },
    outputs: {
      verdict: StringColumn({
        label: 'Verdict',
        maxLength: 40,
        hint: 'Code of the verdict; empty when nothing stands in the way',
      }),
      message: StringColumn({ label: 'What it means', maxLength: 1000, hint: 'The verdict in one sentence' }),
      next_step: StringColumn({ label: 'Next step', maxLength: 1000, hint: 'What to do about it' }),
      checks: StringColumn({ label: 'Checks', maxLength: 8000, hint: 'The checks in their order, one a line' }),
      error_code: StringColumn({
        label: 'Error code',
        maxLength: 40,
        hint: 'Code of the reason why the action was refused; empty when it was not',
      }),
      error_message: StringColumn({ label: 'Error message', maxLength: 1000, hint: 'The same in one sentence' }),
      error_next_step: StringColumn({ label: 'Error: next step', maxLength: 1000, hint: 'What to do about the error' }),
    },
  },
  (params) => {
    wfa.actionStep(
      actionStep.script,
      { $id: Now.ID['action_diagnose_access_request'], label: 'Queue the diagnosis' },
      {
        required_run_time: 'instance',
        script: Now.include('../../../dist/scripts/triggers/flow-steps/request-diagnosis.js'),
        inputVariables: {
          organization: { label: 'Organization', value: wfa.dataPill(params.inputs.organization, 'reference') },
        },
        outputVariables: {},
      },
    )
    wfa.actionStep(
      actionStep.waitForCondition,
      { $id: Now.ID['action_diagnose_access_wait'], label: 'Wait for the diagnosis' },
      {
        table_name: 'x_gcx_byoc_organization',
        record: wfa.dataPill(params.inputs.organization, 'reference'),
        conditions: 'access_status!=verifying',
        timeout_flag: true,
        timeout_duration: Duration({ minutes: 30 }),
        // The last step returns the organization's state, whether the wait ended by a result, a timeout or an error.
        errorHandlingType: 'dont_stop_the_action',
      },
    )
    const step = wfa.actionStep(
      actionStep.script,
      { $id: Now.ID['action_diagnose_access_step'], label: 'Read what was found' },
      {
        required_run_time: 'instance',
        script: Now.include('../../../dist/scripts/triggers/flow-steps/read-diagnosis.js'),
        inputVariables: {
          organization: { label: 'Organization', value: wfa.dataPill(params.inputs.organization, 'reference') },
        },
        outputVariables: {
          verdict: StringColumn({ label: 'Verdict', maxLength: 40 }),
          message: StringColumn({ label: 'What it means', maxLength: 1000 }),
          next_step: StringColumn({ label: 'Next step', maxLength: 1000 }),
          checks: StringColumn({ label: 'Checks', maxLength: 8000 }),
          error_code: StringColumn({ label: 'Error code', maxLength: 40 }),
          error_message: StringColumn({ label: 'Error message', maxLength: 1000 }),
          error_next_step: StringColumn({ label: 'Error: next step', maxLength: 1000 }),
        },
      },
    )
    wfa.assignActionOutputs(params.outputs, {
      verdict: wfa.dataPill(step.verdict, 'string'),
      message: wfa.dataPill(step.message, 'string'),
      next_step: wfa.dataPill(step.next_step, 'string'),
      checks: wfa.dataPill(step.checks, 'string'),
      error_code: wfa.dataPill(step.error_code, 'string'),
      error_message: wfa.dataPill(step.error_message, 'string'),
      error_next_step: wfa.dataPill(step.error_next_step, 'string'),
    })
  },
)
