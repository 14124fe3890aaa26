import { existing, glideRecord, glideSystem } from '../glide'
import type { Outcome, StepInputs } from '../step-context'
import { recordOf } from '../values'

/** Log: level `info`, `warn` or `error`. */
export function log(inputs: StepInputs): Outcome {
  const level = inputs.text('log_level') || 'info'
  const gs = glideSystem(inputs.realm)
  const write = gs[level]
  if (level !== 'info' && level !== 'warn' && level !== 'error')
    throw new Error(`sandbox: log level ${level} is unknown`)
  write?.call(gs, inputs.text('log_message'))
  return { outputs: {} }
}

/** Fire Event. The event is given by name or by the sys_id of its registration. */
export function fireEvent(inputs: StepInputs): Outcome {
  const { realm } = inputs
  const name = realm.host.call('flow.eventName', { event: inputs.text('event_name') }) as string
  const { record, table } = inputs.record('record', inputs.text('table'))
  const gs = glideSystem(realm)
  gs['eventQueue']?.call(gs, name, existing(realm, table, record), inputs.text('parm1'), inputs.text('parm2'))
  return { outputs: {} }
}

/**
 * Send Email: a row of sys_email that is ready to be sent. Nothing sends it. Output `email`. Recipients that are user
 * or group records are not implemented.
 */
export function sendEmail(inputs: StepInputs): Outcome {
  const { realm } = inputs
  const target = recordOf(inputs.value('record'), inputs.text('table_name'))
  const email = glideRecord(realm, 'sys_email')
  email.initialize()
  const values: Record<string, string> = {
    type: 'send-ready',
    recipients: addresses(inputs.text('ah_to')),
    copied: addresses(inputs.text('ah_cc')),
    blind_copied: addresses(inputs.text('ah_bcc')),
    subject: inputs.text('ah_subject'),
    body: inputs.text('ah_body'),
    target_table: target.table,
    instance: target.record,
  }
  for (const name of Object.keys(values)) if (values[name] !== '') email.setValue(name, values[name])
  const sysId = email.insert()
  return { outputs: { email: { record: String(sysId), table: 'sys_email' } } }
}

function addresses(text: string): string {
  const wrong = text.split(',').filter((each) => each !== '' && each.indexOf('@') < 0)
  if (wrong.length > 0) throw new Error(`sandbox: Send Email to a record is not implemented (${wrong.join(', ')})`)
  return text
}
