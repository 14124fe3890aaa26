import { scope as SCOPE } from '../../../now.config.json'
import { CLOCKS_DIFFER_MS, dateTime, now } from './clock'
import { packWake } from './wake'

const LANE_READY = `${SCOPE}.lane.ready`
const VERIFY_ACCESS = `${SCOPE}.access.verify`
const DIAGNOSE_ACCESS = `${SCOPE}.access.diagnose`
const DIAGNOSE_REQUEST = `${SCOPE}.request.diagnose`
const TRUNK_STATUS = `${SCOPE}.trunk.status`
const RECONCILE = `${SCOPE}.reconcile`
const SITES = `${SCOPE}.sites.read`
const BULK = `${SCOPE}.requests.queue`
export const HEARTBEAT = `${SCOPE}.heartbeat`
export const QUEUE = `${SCOPE}.lanes`

/** Every event of the app; each has a script action. */
export const EVENTS = [
  LANE_READY,
  VERIFY_ACCESS,
  DIAGNOSE_ACCESS,
  DIAGNOSE_REQUEST,
  TRUNK_STATUS,
  RECONCILE,
  SITES,
  BULK,
  HEARTBEAT,
] as const

/**
 * Wakes a lane now. The event carries the time of waking, because the clock of the node that works it may be behind
 * this one's.
 */
export function wakeLane(lane: string, organization: string): void {
  const time = now()
  gs.eventQueue(LANE_READY, null, lane, packWake({ organizationSysId: organization, at: time, due: time }), QUEUE)
}

/**
 * Wakes a lane later. The platform's call takes no queue: the event goes to the one that it is registered with.
 * `since`: the time from which on there is work, where that is not the time of waking.
 */
export function wakeLaneAt(lane: string, organization: string, epochMs: number, since = epochMs): void {
  const due = dateTime(epochMs)
  const wake = { organizationSysId: organization, at: since, due: due.getNumericValue() }
  gs.eventQueueScheduled(LANE_READY, null, lane, packWake(wake), due)
}

/**
 * Queues an event for later, at least as much later as nodes' clocks may differ. Were this node's clock behind and the
 * time nearer, the event would be due on the other nodes at once, come back to this node too early, and be put off
 * again and again until this clock has caught up.
 */
function putOff(event: string, parm1: string, parm2: string, epochMs: number): void {
  gs.eventQueueScheduled(event, null, parm1, parm2, dateTime(Math.max(epochMs, now() + CLOCKS_DIFFER_MS)))
}

/** Has access to an organization verified in the background; `user` is the sys_id of the person who asked. */
export function queueAccessVerification(organization: string, user: string): void {
  gs.eventQueue(VERIFY_ACCESS, null, organization, user, QUEUE)
}

/** Queues the verification for later, because another worker is minting the token right now. */
export function queueAccessVerificationAt(organization: string, user: string, epochMs: number): void {
  putOff(VERIFY_ACCESS, organization, user, epochMs)
}

/** Has an organization diagnosed in the background; `status` is its access status before the diagnosis. */
export function queueOrganizationDiagnosis(organization: string, status: string): void {
  gs.eventQueue(DIAGNOSE_ACCESS, null, organization, status, QUEUE)
}

/** Queues the diagnosis for later, because another worker is minting the token right now. */
export function queueOrganizationDiagnosisAt(organization: string, status: string, epochMs: number): void {
  putOff(DIAGNOSE_ACCESS, organization, status, epochMs)
}

/**
 * Has the organization of a trunk request diagnosed in the background; `user` is the sys_id of the person who asked.
 */
export function queueRequestDiagnosis(request: string, user: string): void {
  gs.eventQueue(DIAGNOSE_REQUEST, null, request, user, QUEUE)
}

/** The delay of the first status poll: the status of a trunk lags its creation by seconds. */
export const FIRST_POLL_MS = 10000

/** Has the status of trunks asked for later, by their registrations; `cursor` is the poller's own. */
export function queueStatusPollAt(registrations: readonly string[], cursor: string, epochMs: number): void {
  putOff(TRUNK_STATUS, registrations.join(','), cursor, epochMs)
}

/** Has an organization compared with Genesys; `cursor` is the reconciliation's own. */
export function queueReconciliation(organization: string, cursor: string): void {
  gs.eventQueue(RECONCILE, null, organization, cursor, QUEUE)
}

/** Queues the rest of the comparison for later. */
export function queueReconciliationAt(organization: string, cursor: string, epochMs: number): void {
  putOff(RECONCILE, organization, cursor, epochMs)
}

/** Has the sites of an organization read in the background. */
export function queueSites(organization: string): void {
  gs.eventQueue(SITES, null, organization, '', QUEUE)
}

/** Queues the reading of the sites for later; `tries` tells how often it was put off. */
export function queueSitesAt(organization: string, tries: string, epochMs: number): void {
  putOff(SITES, organization, tries, epochMs)
}

/** Longest parameter of an event, in characters; the platform cuts a longer one silently. */
export const LONGEST_PARAMETER = 255

/** Has the trunk requests queued that an encoded query matches; `cursor` tells how far the bulk run has come. */
export function queueBulk(encodedQuery: string, cursor: string): void {
  gs.eventQueue(BULK, null, encodedQuery, cursor, QUEUE)
}

/** Queues the bulk run for later, as a safeguard against a lost event or a node that dies in the middle. */
export function queueBulkAt(encodedQuery: string, cursor: string, epochMs: number): void {
  putOff(BULK, encodedQuery, cursor, epochMs)
}

/** Has one request compared with Genesys now, and registered anew if its trunk is missing. */
export function queueComparison(organization: string, request: string): void {
  queueReconciliation(organization, `request:${request}`)
}

/** Queues an event by which the queue shows that it is drained. */
export function queueHeartbeat(): void {
  gs.eventQueue(HEARTBEAT, null, '', '', QUEUE)
}
