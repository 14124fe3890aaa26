import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'

const TABLE = `${SCOPE}_trunk`

/**
 * Marks the trunks in Genesys Cloud whose digest password was set before a time, and takes the mark from all others.
 * `before` null: no password is ever due.
 */
export function markDuePasswords(before: GlideDateTime | null): void {
  const due =
    before === null ? '' : `state=present^password_set_onISNOTEMPTY^password_set_on<${text(before.getValue())}`
  if (due !== '') mark(`${due}^password_due!=true`, '1')
  const over =
    before === null
      ? 'password_due=true'
      : `password_due=true^password_set_on>=${text(before.getValue())}^ORpassword_set_onISEMPTY^ORstate!=present`
  mark(over, '0')
}

function mark(query: string, value: string): void {
  const record = new GlideRecord(TABLE)
  record.addEncodedQuery(query)
  record.setValue('password_due', value)
  record.setWorkflow(false)
  record.updateMultiple()
}
