import type { Instance } from '../../instance/instance'
import { html, type Html } from '../html'
import { grid } from '../layout'
import { readable } from '../reading'
import { DEFAULT_VIEW, relatedLists } from './form-sections'
import { columnsOf, rowsOf } from './list'
import { addressOf } from './list-query'
import { labelOf } from './values'

/** Rows that a list below a form shows; the whole list is a page of its own. */
const MOST_ROWS = 10

/** The lists below a record's form, as far as the user may read them. Requesters' view has none. */
export async function relatedRecords(
  instance: Instance,
  table: string,
  sysId: string,
  view: string,
  user: string,
): Promise<Html | null> {
  if (view !== DEFAULT_VIEW) return null
  const { database } = instance
  const shown: Html[] = []
  for (const { table: related, column } of relatedLists(database, table, view)) {
    const condition = `${column}=${sysId}`
    const rows = database.select(related, `${condition}^ORDERBYDESCsys_created_on`, { limit: MOST_ROWS })
    const ids = rows.map(({ sys_id = '' }) => sys_id)
    const seen = await readable(instance, related, ids, user)
    const columns = columnsOf(database, related, view, table)
    const label = database.dictionary(related).label
    const total = database.count(related, condition)
    shown.push(
      html`<h2>${label}</h2>
        ${grid(
          columns.map((name) => labelOf(database, related, name)),
          rowsOf(
            database,
            related,
            columns,
            rows.filter(({ sys_id = '' }) => seen.has(sys_id)),
          ),
          label,
        )}
        ${
          total > MOST_ROWS
            ? html`<p>
                <a href="${addressOf(related, { of: `${column}:${sysId}` })}">All ${total} in a list: ${label}</a>
              </p>`
            : null
        }`,
    )
  }
  return html`${shown}`
}
