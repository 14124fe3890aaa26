import { scope as SCOPE } from '../../../now.config.json'
import type { Database } from '../../instance/data/database'
import { displayValue } from '../../instance/data/display'
import { postForm } from '../form-token'
import { html, type Html } from '../html'
import type { UiAction } from '../ui-actions'
import { activity } from './activity'
import { ACTIVITY, DEFAULT_VIEW, formSections, type Section } from './form-sections'
import { labelOf, shown } from './values'

/** Columns that the stream of comments and work notes shows. */
const JOURNALS = ['comments', 'work_notes']

/** One record as its form shows it: the sections of the package, or all that is filled where a table has no form. */
export function recordPage(database: Database, table: string, sysId: string, view: string): Html | null {
  const row = database.get(table, sysId)
  if (row === null) return null
  const sections = formSections(database, table, view) ?? [everything(database, table, row)]
  return html`${sections.map(({ caption, columns }) => {
    const fields = columns.map((names) => names.filter((name) => name !== ACTIVITY && !JOURNALS.includes(name)))
    const streams = columns.flat().includes(ACTIVITY)
    if (fields.flat().length === 0 && !streams) return null
    return html`<section class="card">
      <h2>${caption}</h2>
      <div class="fields">
        ${fields.map((names) => (names.length === 0 ? null : definitions(database, table, names, row)))}
      </div>
      ${streams ? activity(database, sysId, view === DEFAULT_VIEW) : null}
    </section>`
  })}`
}

function definitions(
  database: Database,
  table: string,
  names: readonly string[],
  row: Readonly<Record<string, string>>,
): Html {
  // No space stands between the tags of an empty value: the style shows a dash there.
  return html`<dl>
    ${names.map(
      (name) =>
        html`<dt>${labelOf(database, table, name)}</dt>
          <dd>${shown(database, table, name, row[name] ?? '')}</dd>`,
    )}
  </dl>`
}

function everything(database: Database, table: string, row: Readonly<Record<string, string>>): Section {
  const names = [...database.dictionary(table).fields.keys()].filter((name) => (row[name] ?? '') !== '')
  const half = Math.ceil(names.length / 2)
  return { caption: 'Record', columns: [names.slice(0, half), names.slice(half)] }
}

/** A record's name, for titles: its number or its display value. */
export function titleOf(database: Database, table: string, sysId: string): string {
  const label = database.dictionary(table).label
  const number = database.get(table, sysId)?.['number'] ?? ''
  return number === '' ? `${label} ${displayValue(database, table, sysId) ?? ''}` : number
}

/** The buttons that the package puts on the record's form, as far as they are offered now. */
export function actionBar(table: string, sysId: string, actions: readonly UiAction[]): Html | null {
  if (actions.length === 0) return null
  return html`<div class="actions">
    ${actions.map(({ id, name }) => postForm(`/press/${table}/${sysId}/${id}`, null, html`<button>${name}</button>`))}
  </div>`
}

/** The facts that a person needs about a trunk request: for requesters in short, for others what happened and what to do. */
export function requestSummary(database: Database, sysId: string, view: string): Html | null {
  const table = `${SCOPE}_trunk_request`
  const row = database.get(table, sysId)
  if (row === null) return null
  const state = row['registration_state'] ?? ''
  const look = state === 'registered' ? 'done' : row['verdict'] ? 'refused' : 'waits'
  return html`<div class="outcome ${look}" id="outcome" role="status">
    <strong>${displayOf(database, table, state)}</strong> ${row['genesys_id'] ?? ''}
    ${
      view === DEFAULT_VIEW
        ? html`<div>${row['verdict_message'] ?? ''}</div>
            ${row['next_step'] ? html`<div class="next">Next step: ${row['next_step']}</div>` : null}`
        : html`<div class="lines">${row['requester_note'] ?? ''}</div>`
    }
  </div>`
}

function displayOf(database: Database, table: string, state: string): string {
  const choices = database.dictionary(table).fields.get('registration_state')?.choices ?? []
  return choices.find(({ value }) => value === state)?.label ?? state.replaceAll('_', ' ')
}

/** Adds a comment, which the requester reads. */
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
