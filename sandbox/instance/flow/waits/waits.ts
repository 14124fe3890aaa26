import type { Database } from '../../data/database'
import { decide, type Rule } from './approval-rules'
import { meets } from '../conditions'
import type { Wait } from '../run'
import { rowsOf } from '../tables'

/** Records whose changes can end a wait. */
export function watched(wait: Wait): string[] {
  return wait.kind === 'condition' ? [wait.record] : wait.approvals
}

/**
 * Tells whether a wait is over now.
 *
 * A condition that already holds when the flow gets to it ends the wait at once, unless the instance is to wait for
 * changes alone: the documentation ("only evaluates the wait condition when there are changes") leaves this open. A deleted record ends it too (Wait For Condition action, Record).
 */
export function isOver(database: Database, wait: Wait, now: number): 'met' | 'timeout' | null {
  if (wait.kind === 'condition') {
    if (!database.get(wait.table, wait.record)) return 'met'
    if (meets(database, wait.table, wait.record, wait.conditions)) return 'met'
  }
  if (wait.kind === 'approval' && approvalState(database, wait) !== null) return 'met'
  return wait.dueAt !== null && wait.dueAt <= now ? 'timeout' : null
}

/**
 * True when a record has to change for a wait to end. A record that is not there can't change: "If this record is
 * deleted, the action stops waiting".
 */
export function awaitsChange(database: Database, wait: Wait): boolean {
  return wait.kind === 'condition' && database.get(wait.table, wait.record) !== null
}

/** The result of the answers to an approval; null while it is open. */
export function approvalState(database: Database, wait: Wait & { kind: 'approval' }): string | null {
  const rows = database.select('sysapproval_approver', `sys_idIN${wait.approvals.join(',')}`)
  const answers = rows.map((row) => ({ approver: row['approver'] ?? '', state: row['state'] ?? '' }))
  return decide(wait.rules, answers, (rule) => approversOf(database, rule))
}

/** Users that a rule asks: named ones and members of the groups. */
export function approversOf(database: Database, rule: Rule): string[] {
  const members = rule.groups.flatMap((group) =>
    rowsOf(database, 'sys_user_grmember', { group }).map((row) => row['user'] ?? ''),
  )
  return [...new Set([...rule.users, ...members])].filter((user) => user !== '')
}
