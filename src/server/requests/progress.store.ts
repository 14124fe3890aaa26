import { scope as SCOPE } from '../../../now.config.json'
import { addEntry, logError, refusal, text } from '../servicenow'
import { reasonOf } from '../redaction'
import { evidenceText, verdict, type Verdict } from '../verdicts'
import { GOALS, type Goal } from './lifecycle'
import { STATES, TASK_COLUMNS, isSettled, type State } from './states'
import { actOf, goalIn } from './acts'
import { requesterSummary } from './requester-words'
import { inboundAddressOf } from './termination-ids.store'

const TABLE = `${SCOPE}_trunk_request`

/** The comparison of a trunk with its request, in words: the differences, and the terms that it says nothing of. */
export interface Comparison {
  drift: string
  notCompared: string
}

export const NOTHING_COMPARED: Comparison = { drift: '', notCompared: '' }

/** The texts and states of a trunk request that people read. Absent members stay as they are. */
export interface Progress {
  state: State
  genesysId?: string
  attempts?: number
  /** Null clears the last verdict. */
  verdict?: Verdict | null
  /** Work note; absent when nothing changed for people. */
  note?: string
  comparison?: Comparison
}

/**
 * Writes the summary of a trunk request: its state, the task's state and active, the verdict, a work note. Returns
 * false, without writing, in three cases: the request is gone, it has left the state `from` by which the caller
 * decided, or the platform refuses even the app's own columns, which the log then says.
 */
export function writeProgress(request: string, progress: Progress, from = ''): boolean {
  const record = open(request, from)
  if (record === null) return false
  putOutcome(record, progress)
  putTask(record, progress)
  const refused = refusedUpdate(record)
  return refused === null || writeOutcome(request, progress, from, refused)
}

/** Updates the record, and returns the platform's reason when it refuses. A rule that throws counts as a refusal. */
function refusedUpdate(record: GlideRecord): string | null {
  try {
    return record.update() === null ? refusal('the update was refused', record) : null
  } catch (error) {
    return reasonOf(error)
  }
}

function open(request: string, from: string): GlideRecord | null {
  const record = new GlideRecord(TABLE)
  if (!record.get(request)) return null
  return from !== '' && text(record.getValue('registration_state')) !== from ? null : record
}

/**
 * Writes the outcome without the task's own columns. These belong to the whole instance, where a data policy, a
 * mandatory field or a rule may refuse them. The outcome is written all the same, with a verdict by which operators
 * find a task that could not be closed.
 */
function writeOutcome(request: string, progress: Progress, from: string, why: string): boolean {
  const record = open(request, from)
  if (record === null) return false
  const isKnown = text(record.getValue('verdict')) === 'update_refused'
  const tells = isSettled(progress.state) && (progress.verdict ?? null) === null
  const refused = verdict('update_refused', { evidence: [why] })
  putOutcome(record, tells ? { ...progress, verdict: refused } : progress)
  const written = refusedUpdate(record) === null
  if (!isKnown) {
    const rest = written ? '' : `; its outcome ${progress.state} was refused as well`
    logError({ subject: `request ${request}`, event: `${why}${rest}` })
  }
  if (!written && !isKnown) tellRefused(request, refused)
  return written
}

/** Marks a request whose outcome could not be written, so that it says that there is an outcome it does not show. */
function tellRefused(request: string, refused: Verdict): void {
  const record = open(request, '')
  if (record === null) return
  setVerdict(record, refused)
  refusedUpdate(record)
}

/** Sets the app's own columns. */
function putOutcome(record: GlideRecord, progress: Progress): void {
  if (progress.state === 'registered') {
    noteRegistered(record)
    record.setValue('inbound_address', inboundAddressOf(record))
  }
  record.setValue('registration_state', progress.state)
  // Retiring the trunk answers the question of the closed item.
  if (progress.state === 'retiring') record.setValue('retirement_asked', '0')
  // A trunk that is gone has no status and no comparison to show.
  if (progress.state === 'retired') {
    record.setValue('trunk_status', '')
    record.setValue('inbound_address', '')
  }
  if (progress.genesysId !== undefined) record.setValue('genesys_id', progress.genesysId)
  if (progress.attempts !== undefined) record.setValue('attempts', String(progress.attempts))
  if (progress.verdict !== undefined) setVerdict(record, progress.verdict)
  if (progress.comparison === undefined) return
  record.setValue('drift', progress.comparison.drift)
  record.setValue('not_compared', progress.comparison.notCompared)
}

/** Sets the columns of every task. Many instances refuse to close a task without close notes. */
function putTask(record: GlideRecord, { state, note }: Progress): void {
  const task = TASK_COLUMNS[state]
  record.setValue('state', String(task.state))
  record.setValue('active', task.active ? '1' : '0')
  const kept = text(record.getValue('close_notes'))
  if (!task.active && (kept === '' || CLOSE_NOTES.includes(kept)))
    record.setValue('close_notes', closeNotes(state, goalOfRecord(record, state)))
  if (note !== undefined) addEntry(record, 'work_notes', note)
}

function closeNotes(state: State, goal: Goal): string {
  return requesterSummary(state, { verdict: null, team: null, goal })
}

/** The goal of a request in this state. */
export function goalOfRecord(record: GlideRecord, state: State): Goal {
  return goalIn(state, actOf(text(record.getValue('act'))), text(record.getValue('retired_by')))
}

/** The close notes that the app writes. It replaces only these: a person's words stay. */
const CLOSE_NOTES: readonly string[] = GOALS.flatMap((goal) => STATES.map((state) => closeNotes(state, goal)))

/** Notes the time of the registration. The time that it took is counted once, from the request's creation on. */
function noteRegistered(record: GlideRecord): void {
  if (text(record.getValue('registration_state')) === 'registered') return
  const time = new GlideDateTime()
  record.setValue('registered_on', text(time.getValue()))
  if (text(record.getValue('time_to_register')) !== '') return
  const asked = new GlideDateTime(text(record.getValue('sys_created_on')))
  const taken = new GlideDuration(Math.max(0, time.getNumericValue() - asked.getNumericValue()))
  record.setValue('time_to_register', text(taken.getValue()))
}

/** A verdict as values of the columns that people read; null empties them. */
export function verdictColumns(found: Verdict | null): Record<string, string> {
  return {
    verdict: found === null ? '' : found.code,
    verdict_message: found === null ? '' : found.message,
    verdict_evidence: found === null ? '' : evidenceText(found.evidence),
    next_step: found === null ? '' : found.nextStep,
  }
}

/** Puts a verdict into the columns that people read; null empties them. */
export function setVerdict(record: GlideRecord, found: Verdict | null): void {
  for (const [column, value] of Object.entries(verdictColumns(found))) record.setValue(column, value)
}

/** The verdict in the columns that people read, or null. */
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

/** The stored summary of a request. */
export function readProgress(request: string): { state: string; genesysId: string; verdict: Verdict | null } | null {
  const record = new GlideRecord(TABLE)
  if (!record.get(request)) return null
  return {
    state: text(record.getValue('registration_state')),
    genesysId: text(record.getValue('genesys_id')),
    verdict: readVerdict(record),
  }
}
