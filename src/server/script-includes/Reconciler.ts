import {
  askingOperator,
  now,
  queueReconciliation,
  queueReconciliationAt,
  settings,
  tellUser,
  text,
} from '../servicenow'
import { hasNextPage, listCall, type GenesysTrunk } from '../contracts'
import { activeOrganizations, findOrganization, updateOrganization, type OrganizationRecord } from '../organizations'
import { PAGE_SIZE, ask, parsePage, type GenesysSession } from '../calls'
import { findTrunkRequest, findTrunkRequests, type TrunkRequestRecord } from '../requests'
import { countTrunksElsewhere, findTrunkOf, noteSeen, unseenTrunks, describeDrift } from '../inventory'
import { elsewhere, findRegistrationOf, near, registrationsOfRequests, type RegistrationRecord } from '../registrations'
import { keepMissingTrunks } from '../outcomes'
import { whileFree } from '../lanes'
import {
  AGAIN_MS,
  MOST_PAGES,
  beginReconciliation,
  comparePage,
  compareRoutes,
  endless,
  findMissing,
  forgetGone,
  judgeTrunk,
  openComparison,
  packReconciliation,
  registerAnew,
  reportReconciliation,
  speaksForItself,
  tellDrift,
  tellTrunk,
  unanswered,
  unpackReconciliation,
  type Ended,
  type Reconciliation,
} from '../reconciliation'

/** Missing trunks read in one statement. */
const MISSING_AT_ONCE = 50
/** Registered trunks without a record of their own that are given one before a comparison. */
const MISSING_RECORDS = 1000
/** Cursor of the event that compares one request only: `request:` and its sys_id. */
const ONE_REQUEST = /^request:([0-9a-f]{32})$/

/**
 * Compares registered requests with the trunks in Genesys and finds missing, changed and foreign trunks. Reports drift
 * on the request and the organization. Registers missing trunks again only when told to: by the property `repair_drift`
 * for every comparison, by `repair` for one, or by a person for one request.
 */
export class Reconciler {
  /** Starts a reconciliation of every active organization. @returns the number of organizations */
  start(): number {
    const organizations = activeOrganizations()
    for (const organization of organizations) this.startOne(organization)
    return organizations.length
  }

  /** Starts a reconciliation of one organization. `repair`: registers missing trunks again. */
  startOne(organizationSysId: string, options?: { repair?: boolean }): void {
    const begun = beginReconciliation(now(), options?.repair === true)
    queueReconciliation(text(organizationSysId), packReconciliation(begun))
  }

  /** For the button "Reconcile" on an organization's form. */
  request(organizationSysId: PlatformText): void {
    if (askingOperator('Reconcile') === null) return
    this.startOne(text(organizationSysId))
    tellUser('The organization is compared with Genesys Cloud in the background; Drift says what came of it.')
  }

  /** Goes on with a reconciliation until its share of the rate limit is used. */
  reconcile(organizationSysId: PlatformText | string, cursorText: PlatformText | string): void {
    const organization = findOrganization(text(organizationSysId))
    if (organization === null) return
    const cursor = text(cursorText)
    const one = ONE_REQUEST.exec(cursor)?.[1]
    const begun = unpackReconciliation(cursor) ?? beginReconciliation(now(), false)
    const again = (at: number, where = one === undefined ? packReconciliation(begun) : cursor): void => {
      queueReconciliationAt(organization.sysId, where, at)
    }
    const opened = openComparison(organization, begun)
    if (opened.kind === 'later') return again(opened.at)
    if (opened.kind === 'never') return one === undefined ? report(organization, opened.why) : undefined
    const { session } = opened
    keepMissingTrunks(MISSING_RECORDS, organization.sysId)
    if (one !== undefined) return this.compareOne(one, session, again)
    const ended = begun.page === 0 ? this.lookForMissing(begun, session) : this.readPages(begun, session)
    if (ended.kind === 'later') return again(ended.at, packReconciliation(ended.reconciliation))
    if (ended.kind === 'never') return report(organization, ended.why)
    forgetGone(organization.sysId, begun.startedAt)
    const apart = countTrunksElsewhere(organization.sysId, near(organization))
    report(organization, reportReconciliation(ended.reconciliation, apart))
  }

  private readPages(begun: Reconciliation, session: GenesysSession): Ended {
    let reconciliation = begun
    for (;;) {
      const room = session.mayCall()
      if (!room.ok) return { kind: 'later', at: room.at, reconciliation }
      const pageNumber = reconciliation.page
      const answered = ask(listCall(session.target, { pageNumber, pageSize: PAGE_SIZE }), '', session)
      if (answered.kind === 'failure') return unanswered(answered, reconciliation)
      const page = parsePage(answered.answer.body, session)
      if (page === null) return { kind: 'never', why: 'Not reconciled: the answer is no listing of trunks.' }
      reconciliation = { ...comparePage(page, reconciliation, session), tries: 0 }
      if (!hasNextPage(page, { pageNumber, pageSize: PAGE_SIZE })) {
        return this.lookForMissing({ ...reconciliation, page: 0 }, session)
      }
      if (pageNumber >= MOST_PAGES) return { kind: 'never', why: endless() }
      reconciliation.page += 1
    }
  }

  /** Looks for the trunks that no page listed, each with a call of its own; then the outbound routes are compared. */
  private lookForMissing(begun: Reconciliation, session: GenesysSession): Ended {
    const reconciliation = { ...begun }
    for (;;) {
      const { organization } = session
      const batch = unseenTrunks(organization.sysId, near(organization), begun.startedAt, MISSING_AT_ONCE)
      if (batch.length === 0) return compareRoutes(reconciliation, session)
      const named = batch.map(({ request }) => request).filter((sysId) => sysId !== '')
      const requests = findTrunkRequests(named)
      const registrations = registrationsOfRequests(named)
      for (const trunk of batch) {
        const { genesysId } = trunk
        const request = requests.get(trunk.request) ?? null
        const registration = registrations.find((each) => each.request === trunk.request) ?? null
        if (speaksForItself(registration, genesysId)) {
          noteSeen([trunk.sysId], begun.startedAt)
          continue
        }
        const room = session.mayCall()
        if (!room.ok) return { kind: 'later', at: room.at, reconciliation }
        const name = trunk.wanted?.name ?? trunk.fields.trunkName
        const found = findMissing({ genesysId, name, request: trunk.request }, session)
        if (found.kind === 'failure') return unanswered(found.failure, reconciliation)
        reconciliation.tries = 0
        noteSeen([trunk.sysId], begun.startedAt)
        if (found.kind === 'there') reconciliation.changed += Number(judgeTrunk(found.trunk, trunk, request, session))
        if (found.kind !== 'missing') continue
        reconciliation.missing += 1
        const drift = describeDrift({ kind: 'missing' })
        tellTrunk(trunk, { state: 'missing', drift })
        if (request === null || registration === null) continue
        tellDrift(request, drift)
        if (!settings.repairDrift() && !begun.repair) continue
        reconciliation.repaired += Number(this.repair(registration, request, found.others, session))
      }
    }
  }

  /** Compares one request whose trunk a person wants registered again, which needs a trunk that is surely missing. */
  private compareOne(requestSysId: string, session: GenesysSession, again: (at: number) => void): void {
    const request = findTrunkRequest(requestSysId)
    const registration = findRegistrationOf(requestSysId)
    if (request === null || registration?.state !== 'registered') return
    const apart = elsewhere(registration, session.organization)
    if (apart !== null)
      return tellDrift(request, `It can't be found out whether the trunk is missing: ${apart.message}`)
    const { genesysId } = registration
    const trunk = findTrunkOf(registration.organization, genesysId)
    const name = trunk?.wanted?.name ?? request.trunkName
    const found = findMissing({ genesysId, name, request: request.sysId }, session)
    switch (found.kind) {
      case 'failure': {
        const { retry, verdict, retryAfterMs } = found.failure
        if (retry === 'retry') return again(now() + Math.max(AGAIN_MS, retryAfterMs ?? 0))
        return tellDrift(request, `It can't be found out whether the trunk is missing: ${verdict.message}`)
      }
      case 'unclear':
        return tellDrift(request, `It can't be found out whether the trunk is missing: ${found.reason}.`)
      case 'there':
        if (trunk !== null) judgeTrunk(found.trunk, trunk, request, session)
        return
      case 'missing':
        tellDrift(request, describeDrift({ kind: 'missing' }))
        if (trunk !== null) tellTrunk(trunk, { state: 'missing', drift: describeDrift({ kind: 'missing' }) })
        this.repair(registration, request, found.others, session)
    }
  }

  private repair(
    registration: RegistrationRecord,
    request: TrunkRequestRecord,
    others: readonly GenesysTrunk[],
    session: GenesysSession,
  ): boolean {
    if (others.length > 0) {
      const ids = others.map(({ id }) => id).join(', ')
      const there = `Another trunk of its name is there (${ids}), so it is not registered anew.`
      tellDrift(request, `${describeDrift({ kind: 'missing' })} ${there}`)
      return false
    }
    let done = false
    whileFree(registration, (latest) => {
      done = elsewhere(latest, session.organization) === null && registerAnew(latest, registration.genesysId)
    })
    return done
  }
}

function report(organization: OrganizationRecord, drift: string): void {
  updateOrganization(organization.sysId, { drift_summary: drift })
}
