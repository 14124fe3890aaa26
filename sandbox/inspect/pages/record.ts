import { scope as SCOPE } from '../../../now.config.json'
import type { Database } from '../../instance/data/database'
import { postForm } from '../form-token'
import { html, type Html } from '../html'
import { grid } from '../layout'
import type { UiAction } from '../ui-actions'
import { shown } from './tables'

/** One record: every column that holds something. */
export function recordPage(database: Database, table: string, sysId: string): Html | null {
  const row = database.get(table, sysId)
  if (row === null) return null
  const { fields } = database.dictionary(table)
  const filled = [...fields.values()].filter(({ name }) => (row[name] ?? '') !== '')
  return grid(
    ['Column', 'Value'],
    filled.map(({ name, label }) => [
      html`${label} <small>${name}</small>`,
      shown(database, table, name, row[name] ?? ''),
    ]),
  )
}

/** The buttons that the package puts on the record's form, as far as they are offered now. */
export function actionBar(table: string, sysId: string, actions: readonly UiAction[]): Html | null {
  if (actions.length === 0) return null
  return html`<div class="actions">
    ${actions.map(({ id, name }) => postForm(`/press/${table}/${sysId}/${id}`, null, html`<button>${name}</button>`))}
  </div>`
}

/** The facts that a person needs about a trunk request: state, verdict, next step, attempts, notes. */
export function requestSummary(database: Database, sysId: string): Html | null {
  const row = database.get(`${SCOPE}_trunk_request`, sysId)
  if (row === null) return null
  const state = row['registration_state'] ?? ''
  const look = state === 'registered' ? 'done' : row['verdict'] ? 'refused' : 'waits'
  return html`<div class="outcome ${look}" id="outcome">
    <strong>${state.replaceAll('_', ' ')}</strong> ${row['genesys_id'] ?? ''}
    <div>${row['verdict_message'] ?? ''}</div>
    ${row['next_step'] ? html`<div class="next">Next step: ${row['next_step']}</div>` : null}
  </div>`
}

/** The history of a trunk request: the outbound calls and the work notes. */
export function requestHistory(database: Database, sysId: string): Html {
  const attempts = database.select(`${SCOPE}_attempt`, `request=${sysId}^ORDERBYstarted`)
  const notes = database.select('sys_journal_field', `element_id=${sysId}^ORDERBYsys_created_on`)
  return html`<h2>Attempts</h2>
    ${grid(
      ['Operation', 'HTTP status', 'Duration (ms)', 'Verdict', 'Correlation ID'],
      attempts.map((each) =>
        ['operation', 'status', 'duration_ms', 'verdict', 'correlation_id'].map((column) => each[column] ?? ''),
      ),
    )}
    <h2>Comments and work notes</h2>
    ${grid(
      ['When', 'By', 'Kind', 'Text'],
      notes.map((each) => [
        each['sys_created_on'] ?? '',
        each['sys_created_by'] ?? '',
        each['element'] === 'comments' ? 'comment' : 'work note',
        each['value'] ?? '',
      ]),
    )}`
}

/** Adds a comment, which who asked for the trunk reads. */
export function commentForm(sysId: string): Html {
  return postForm(
    `/comment/${sysId}`,
    html`class="card"`,
    html`<div class="question">
        <label for="comment">Comment</label>
        <textarea id="comment" name="comment" rows="2" required></textarea>
      </div>
      <button>Post</button>`,
  )
}

/** Columns of a request that a person may correct after it failed. */
export const CORRECTABLE = ['trunk_name', 'sip_uri', 'auth_user', 'allow_list'] as const

/** The form that corrects a failed request and tries again; null while there is nothing to correct. */
export function correctionForm(database: Database, sysId: string): Html | null {
  const row = database.get(`${SCOPE}_trunk_request`, sysId)
  if (row?.['registration_state'] !== 'failed') return null
  const { fields } = database.dictionary(`${SCOPE}_trunk_request`)
  return html`<h2>Correct and retry</h2>
    ${postForm(
      `/correct/${sysId}`,
      html`class="card"`,
      html`${CORRECTABLE.map(
          (name) =>
            html`<div class="question">
              <label for="${name}">${fields.get(name)?.label ?? name}</label>
              <input id="${name}" name="${name}" value="${row[name] ?? ''}" />
            </div>`,
        )} <button>Save and retry</button>`,
    )}`
}
