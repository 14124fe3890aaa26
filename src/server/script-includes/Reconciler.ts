import { parseRegistrationPage } from '../genesys/byoc-registration'
import { listCall } from '../genesys/calls'
import { expectedTrunk } from '../genesys/expected-trunk'
import { parseTrunkBasePage } from '../genesys/platform-trunk'
import { hasNextPage, type TrunkPage } from '../genesys/trunk'
import { now } from '../glide/clock'
import { queueReconciliation } from '../glide/events'
import { openSession } from '../glide/open-session'
import { writeProgress } from '../glide/progress'
import { settings } from '../glide/properties'
import {
  activeOrganizations,
  findOrganization,
  updateOrganization,
  type OrganizationRecord,
} from '../glide/records/organizations'
import {
  registrationsOfTrunks,
  unseenRegistrations,
  updateRegistration,
  type RegistrationRecord,
} from '../glide/records/registrations'
import { findTrunkRequests, updateTrunkRequest, type TrunkRequestRecord } from '../glide/records/trunk-requests'
import { requestOf } from '../glide/request-payload'
import type { GenesysSession } from '../glide/session'
import { text } from '../glide/text'
import { compareTrunk, describeDrift, foreignTrunks } from '../registration/drift'
import { GenesysTokens } from './GenesysTokens'

const PAGE_SIZE = 100
/** Pages read in one go, and the pause after them: a reconciliation leaves the rate limit to registrations. */
const PAGES_AT_ONCE = 5
const PAUSE_MS = 20000
/** Missing trunks written in one go. */
const MISSING_AT_ONCE = 200

/** Where a reconciliation stands. It travels in the event; nothing else remembers it. */
interface Cursor {
  /** Epoch milliseconds. */
  startedAt: number
  page: number
  changed: number
  foreign: number
}

/**
 * Compares registered requests with Genesys: missing, changed, foreign. Reports drift on the request and the
 * organization; registers what is missing anew only when told to.
 */
export class Reconciler {
  /** Starts a reconciliation of every active organization. @returns how many */
  start(): number {
    const organizations = activeOrganizations()
    for (const organization of organizations) queueReconciliation(organization, '', now())
    return organizations.length
  }

  /** Starts a reconciliation of one organization. */
  startOne(organizationSysId: string): void {
    queueReconciliation(text(organizationSysId), '', now())
  }

  /** Goes on with a reconciliation: some pages, then a pause. */
  reconcile(organizationSysId: PlatformText | string, cursorText: PlatformText | string): void {
    const organization = findOrganization(text(organizationSysId))
    if (organization === null) return
    const cursor = readCursor(text(cursorText))
    const tokens = new GenesysTokens()
    const opened = openSession(organization, {
      lane: `${organization.sysId}:reconcile`,
      share: { lane: 0, lanes: 1 },
      allowed: organization.requestsPerMinute,
      tokens: (wanted, rejected) => tokens.obtain(wanted, rejected),
    })
    if (opened.kind === 'paused') return queueReconciliation(organization.sysId, writeCursor(cursor), opened.until)
    const ready =
      opened.kind === 'open' ? opened.session.ready() : { ok: false as const, verdict: opened.verdict, retryAt: null }
    if (opened.kind === 'refused' || !ready.ok) {
      if (!ready.ok && ready.retryAt !== null)
        return queueReconciliation(organization.sysId, writeCursor(cursor), ready.retryAt)
      return report(organization, `Not reconciled: ${ready.ok ? '' : ready.verdict.message}`)
    }
    for (let read = 0; read < PAGES_AT_ONCE; read++) {
      const page = readPage(opened.session, cursor.page)
      if (typeof page === 'string') return report(organization, `Not reconciled: ${page}`)
      compare(organization, page, cursor, opened.session)
      if (!hasNextPage(page, PAGE_SIZE)) return finish(organization, cursor)
      cursor.page += 1
    }
    queueReconciliation(organization.sysId, writeCursor(cursor), now() + PAUSE_MS)
  }
}

function readPage(session: GenesysSession, pageNumber: number): TrunkPage | string {
  const outcome = session.ask(listCall(session.target, { pageNumber, pageSize: PAGE_SIZE }), '')
  if (outcome.kind === 'thrown') return `Genesys Cloud did not answer (${outcome.thrown}).`
  const { status, body } = outcome.answer
  if (status === 404 || status === 405) return 'the organization answers no listing of trunks.'
  if (status !== 200) return `the listing of trunks was answered with HTTP ${String(status)}.`
  const page = session.target.contract === 'platform' ? parseTrunkBasePage(body) : parseRegistrationPage(body)
  return page ?? 'the answer is no listing of trunks.'
}

function compare(organization: OrganizationRecord, page: TrunkPage, cursor: Cursor, session: GenesysSession): void {
  const ids = page.trunks.map((trunk) => trunk.id)
  const known = registrationsOfTrunks(organization.sysId, ids)
  const requests = findTrunkRequests(known.map((registration) => registration.request))
  cursor.foreign += foreignTrunks(
    page.trunks,
    known.map((registration) => registration.genesysId),
  ).length
  for (const registration of known) {
    const request = requests.get(registration.request)
    const trunk = page.trunks.find(({ id }) => id === registration.genesysId)
    if (request === undefined || trunk === undefined) continue
    updateRegistration(registration.sysId, { seen_in_genesys: String(cursor.startedAt) })
    const drift = compareTrunk(expectedTrunk(requestOf(request), session.target.contract), trunk)
    if (drift.kind === 'changed') cursor.changed += 1
    tell(request, drift.kind === 'same' ? '' : describeDrift(drift))
  }
}

/** What no page had is missing. */
function finish(organization: OrganizationRecord, cursor: Cursor): void {
  let missing = 0
  const repair = settings.repairDrift()
  for (;;) {
    const batch = unseenRegistrations(organization.sysId, cursor.startedAt, MISSING_AT_ONCE)
    if (batch.length === 0) break
    const requests = findTrunkRequests(batch.map((registration) => registration.request))
    for (const registration of batch) {
      missing += 1
      updateRegistration(registration.sysId, { seen_in_genesys: String(cursor.startedAt) })
      const request = requests.get(registration.request)
      if (request === undefined) continue
      tell(request, describeDrift({ kind: 'missing' }))
      if (repair) recreate(registration)
    }
  }
  const { changed, foreign } = cursor
  report(organization, `${String(missing)} missing, ${String(changed)} changed, ${String(foreign)} not from here.`)
}

/** Registers a missing trunk anew. The new attempt has a key of its own, so it can't be taken for the old one. */
function recreate(registration: RegistrationRecord): void {
  const note = 'Its trunk was missing in Genesys Cloud: it is registered anew.'
  updateRegistration(registration.sysId, {
    state: 'queued',
    genesys_id: '',
    write_sent: '',
    first_attempt: '0',
    next_attempt: String(now()),
  })
  // Becoming queued wakes the lane through the business rule.
  writeProgress(registration.request, { state: 'queued', genesysId: '', note })
}

/** Writes a request's drift where it is news. */
function tell(request: TrunkRequestRecord, drift: string): void {
  if (request.drift === drift) return
  updateTrunkRequest(request.sysId, {
    drift,
    work_notes: drift === '' ? 'The trunk in Genesys Cloud is as registered again.' : drift,
  })
}

function report(organization: OrganizationRecord, drift: string): void {
  updateOrganization(organization.sysId, { drift_summary: drift })
}

function readCursor(cursor: string): Cursor {
  const [startedAt, page, changed, foreign] = cursor.split(':').map(Number)
  if (cursor === '' || startedAt === undefined) return { startedAt: now(), page: 1, changed: 0, foreign: 0 }
  return { startedAt, page: page ?? 1, changed: changed ?? 0, foreign: foreign ?? 0 }
}

function writeCursor({ startedAt, page, changed, foreign }: Cursor): string {
  return [startedAt, page, changed, foreign].join(':')
}
