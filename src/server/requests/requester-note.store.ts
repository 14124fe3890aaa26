import { scope as SCOPE } from '../../../now.config.json'
import { groupName, userName } from '../people'
import { text, userId, withoutMarkup } from '../servicenow'
import { transportIn } from '../fields'
import { actOf, goalIn } from './acts'
import { changeParts } from './change-parts'
import { goalOfRecord, readVerdict } from './progress.store'
import { needsPerson, requesterSummary } from './requester-words'
import { isState, type State } from './states'

const TABLE = `${SCOPE}_trunk_request`

/** Columns whose change means news for the person who asked for the trunk. */
const TELLING = ['registration_state', 'verdict', 'verdict_message', 'assignment_group']

/** Longest note: the column's length. */
const LONGEST = 1500

/**
 * Keeps the request's standing in the requester's words, in the before-rule, whoever writes. The requested item's
 * comment, the emails, the form and the REST API show this column, so they all say the same.
 */
export function noteForRequester(current: GlideRecord, previous: GlideRecord | null): void {
  if (previous !== null && !TELLING.some((column) => current.getElement(column).changes())) return
  const state = text(current.getValue('registration_state'))
  if (!isState(state)) return
  if (state === 'retiring' && (previous === null || text(previous.getValue('registration_state')) !== state))
    noteRetiring(current, previous)
  // A trunk that stays after all is not being retired by anybody.
  if (state === 'registered' || state === 'queued') current.setValue('retired_by', '')
  const note = requesterSummary(state, {
    verdict: readVerdict(current),
    team: needsPerson(state) ? groupName(text(current.getValue('assignment_group'))) : null,
    decision: decisionOf(current, state),
    goal: goalOfRecord(current, state),
  })
  const clean = withoutMarkup(note)
  current.setValue('requester_note', clean.length <= LONGEST ? clean : `${clean.slice(0, LONGEST - 2)} …`)
}

/** The note of a request. A request of an older version has none; its state and act alone give the text. */
export function requesterNote(state: string, note: string, act: string): string {
  if (note !== '' || !isState(state)) return note
  return requesterSummary(state, { verdict: null, team: null, goal: goalIn(state, actOf(act), '') })
}

/** The note of the request with this sys_id; '' when there is no such request. */
export function requesterNoteOf(sysId: string): string {
  const request = new GlideRecord(TABLE)
  if (!request.get(sysId)) return ''
  const [state, note, act] = ['registration_state', 'requester_note', 'act'].map((name) => text(request.getValue(name)))
  return requesterNote(state ?? '', note ?? '', act ?? '')
}

/**
 * Keeps the name of the person who retires the trunk, and the reason: they are known when retiring is asked for, and
 * told when the trunk is gone.
 */
function noteRetiring(current: GlideRecord, previous: GlideRecord | null): void {
  const isClosed = previous !== null && text(previous.getValue('retirement_asked')) === '1'
  const reason = isClosed ? ', since the requested item had been closed' : ''
  current.setValue('retired_by', `${userName(userId())}${reason}`)
}

function decisionOf(current: GlideRecord, state: State): string {
  if (state === 'registered') return forCarrier(current)
  if (state === 'changed') return `What changed: ${changeParts(current).join(', ')}.`
  if (state === 'rejected') return text(current.getValue('verdict_message'))
  const by = text(current.getValue('retired_by'))
  return by === '' ? '' : `The deletion was asked for by ${by}.`
}

/** Address, transport and identifier of calls to Genesys Cloud; nothing where it has no address for the trunk. */
function inward(current: GlideRecord): string[] {
  const address = text(current.getValue('inbound_address'))
  if (address === '') return []
  const transport = transportIn(text(current.getValue('sip_uri'))).toUpperCase()
  const identifier = text(current.getValue('termination_id'))
  return [`calls go to ${address}`, ...(transport === '' ? [] : [`over ${transport}`]), `identifier ${identifier}`]
}

/** Address of the sheet that a carrier can be given: a page of every portal; `sp` is the portal of the base system. */
const SHEET = `/sp?id=${SCOPE}_carrier_sheet&request=`

/** The data for setting up the other end of the trunk. The digest password is told to nobody. */
function forCarrier(current: GlideRecord): string {
  const told = (column: string, before: string): string[] => {
    const value = text(current.getValue(column))
    return value === '' ? [] : [`${before} ${value}`]
  }
  const password = text(current.getValue('password_given')) === '1' ? ['the digest password that was typed'] : []
  const parts = [
    ...inward(current),
    ...told('sip_uri', 'SIP URI'),
    ...told('auth_user', 'authentication user'),
    ...password,
  ]
  const sheet = `A sheet to print for the carrier: ${SHEET}${text(current.getUniqueValue())}`
  return `For your carrier: ${parts.join(', ')}. ${sheet}`
}
