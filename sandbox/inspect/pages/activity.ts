import type { Database } from '../../instance/data/database'
import { html, type Html } from '../html'
import { linesOf } from './checks'
import { instantOf, timeOf } from './times'

/** The comments of a record, the latest first; with its work notes for who works on it. */
export function activity(database: Database, sysId: string, isOperator: boolean): Html {
  const which = isOperator ? '' : '^element=comments'
  const notes = database.select('sys_journal_field', `element_id=${sysId}${which}^ORDERBYDESCsys_created_on`)
  if (notes.length === 0) return html`<p class="none">Nobody has written anything yet.</p>`
  return html`<ol class="notes" id="notes">
    ${notes.map(
      ({ sys_created_on = '', sys_created_by = '', element, value = '' }) =>
        html`<li>
          <div class="by">
            ${nameOf(database, sys_created_by)}, ${element === 'comments' ? 'comment' : 'work note'},
            ${timeOf(instantOf(sys_created_on))}
          </div>
          ${linesOf(value)}
        </li>`,
    )}
  </ol>`
}

function nameOf(database: Database, userName: string): string {
  const name = database.select('sys_user', `user_name=${userName}`)[0]?.['name'] ?? ''
  return name === '' || name === userName ? userName : `${name} (${userName})`
}
