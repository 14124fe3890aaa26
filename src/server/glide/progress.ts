import { evidenceText } from '../registration/evidence-text'
import { TASK_COLUMNS, type State } from '../registration/states'
import type { Verdict } from '../registration/verdicts'
import { addEntry } from './journal'
import { text } from './text'

const TABLE = 'x_gcx_byoc_trunk_request'

/** What a person is to read on a trunk request. Absent parts stay as they are. */
export interface Progress {
  state: State
  genesysId?: string
  attempts?: number
  /** Null clears the last verdict. */
  verdict?: Verdict | null
  /** Work note; none when nothing changed for people. */
  note?: string
}

/**
 * Writes the summary of a trunk request: its state, the task's state and active, the verdict, a work note. False, and
 * nothing is written, when it is gone, or no longer in the state `from` that the caller decided by.
 */
export function writeProgress(request: string, progress: Progress, from = ''): boolean {
  const record = new GlideRecord(TABLE)
  if (!record.get(request)) return false
  if (from !== '' && text(record.getValue('registration_state')) !== from) return false
  const task = TASK_COLUMNS[progress.state]
  if (progress.state === 'registered') noteRegistered(record)
  record.setValue('registration_state', progress.state)
  record.setValue('state', String(task.state))
  record.setValue('active', task.active ? '1' : '0')
  // Whether its trunk goes is decided by that.
  if (progress.state === 'retiring') record.setValue('retirement_asked', '0')
  // Of a trunk that is gone there is no state to show.
  if (progress.state === 'retired') record.setValue('trunk_status', '')
  if (progress.genesysId !== undefined) record.setValue('genesys_id', progress.genesysId)
  if (progress.attempts !== undefined) record.setValue('attempts', String(progress.attempts))
  if (progress.verdict !== undefined) setVerdict(record, progress.verdict)
  if (progress.note !== undefined) addEntry(record, 'work_notes', progress.note)
  return record.update() !== null
}

/** When it became registered; how long that took counts once, from the request's creation on. */
function noteRegistered(record: GlideRecord): void {
  if (text(record.getValue('registration_state')) === 'registered') return
  const time = new GlideDateTime()
  record.setValue('registered_on', text(time.getValue()))
  if (text(record.getValue('time_to_register')) !== '') return
  const asked = new GlideDateTime(text(record.getValue('sys_created_on')))
  const taken = new GlideDuration(Math.max(0, time.getNumericValue() - asked.getNumericValue()))
  record.setValue('time_to_register', text(taken.getValue()))
}

/** Puts a verdict into the columns people read; null empties them. */
export function setVerdict(record: GlideRecord, found: Verdict | null): void {
  record.setValue('verdict', found === null ? '' : found.code)
  record.setValue('verdict_message', found === null ? '' : found.message)
  record.setValue('verdict_evidence', found === null ? '' : evidenceText(found.evidence))
  record.setValue('next_step', found === null ? '' : found.nextStep)
}

/** The verdict that stands in the columns people read, or null. */
export function readVerdict(record: GlideRecord): Verdict | null {
  const code = text(record.getValue('verdict'))
  if (code === '') return null
  const evidence = text(record.getValue('verdict_evidence'))
  return {
    code: code as Verdict['code'],
    message: text(record.getValue('verdict_message')),
    evidence: evidence === '' ? [] : evidence.split('\n'),
    nextStep: text(record.getValue('next_step')),
  }
}

/** The summary as it stands. */
export function readProgress(request: string): { state: string; genesysId: string; verdict: Verdict | null } | null {
  const record = new GlideRecord(TABLE)
  if (!record.get(request)) return null
  return {
    state: text(record.getValue('registration_state')),
    genesysId: text(record.getValue('genesys_id')),
    verdict: readVerdict(record),
  }
}
