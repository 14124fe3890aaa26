import { FIRST_POLL_MS, now, queueStatusPollAt } from '../servicenow'
import type { Answer } from '../genesys'
import { decodeToken, judgeToken, type DecodedToken, type TokenFinding } from '../claims'
import type { TrunkKind } from '../fields'
import { adapterOf, type GenesysCall, type Target, type TrunkModel } from '../contracts'
import type { Verdict, VerdictCode, VerdictFacts } from '../verdicts'
import type { Failure } from '../answers'
import { factsOf } from '../targets'
import { updateOrganization, type OrganizationRecord } from '../organizations'
import { execute, recorded, type Outcome } from '../attempts'
import type { obtainToken } from '../tokens'
import { backAt, countsAgainstCircuit } from './circuit'
import { circuitOpenUntil, noteCircuit } from './organization-circuit'
import { callsLeft, learn, mayCall, noteCall, type Pacing, type Share } from './pacing'
import type { KnownTrunks } from './names'
import { pollTogether } from './poll-together'

export type Ready = { ok: true } | { ok: false; verdict: Verdict; retryAt: number | null }

/** A renewed token counts as fresh for this long; after that it may be as old as the token that it replaced. */
const FRESH_MS = 600000

/**
 * The work of one worker for one organization. The session reads the organization once and obtains its token once.
 * Every call of the work goes through the session, so that all of them count against the lane's share of the rate
 * limit.
 */
export class GenesysSession {
  readonly facts: VerdictFacts
  /**
   * The time until which this worker holds the lane, in epoch milliseconds. After it the worker writes nothing to
   * Genesys.
   */
  leasedUntil = Number.POSITIVE_INFINITY
  trunkTemplate = ''
  /** Contract `platform`: the models that trunks are made from, as far as they were read. */
  readonly models = new Map<TrunkKind, TrunkModel>()
  /**
   * Contract `platform`: true when BYOC is among the organization's products; null before the products were read.
   * `told` is null when Genesys did not say.
   */
  byocEnabled: { told: boolean | null } | null = null
  /** Trunks of the organization, where they were listed to see which names are free. */
  knownTrunks: KnownTrunks | null = null
  /** True when the organization has trunks that were adopted; null before anybody asked. */
  hasAdopted: boolean | null = null
  /** The next registrations, in the order in which the lane works them. */
  upcoming: readonly string[] = []
  /**
   * Registrations that a queued status poll names, each with the time at which its poll is due, in epoch milliseconds.
   */
  private readonly polls = new Map<string, number>()
  /** The time at which a token was obtained because Genesys refused the one before; null when that did not happen. */
  private renewedAt: number | null = null
  private accessToken = ''
  private decoded: DecodedToken | null = null
  private refusal: { verdict: Verdict; retryAt: number | null } | null = null

  constructor(
    readonly organization: OrganizationRecord,
    readonly target: Target,
    readonly lane: string,
    private readonly tokens: typeof obtainToken,
    private pacing: Pacing,
    private readonly share: Share,
  ) {
    this.facts = factsOf(organization)
  }

  /** Tells whether the lane's share of the rate limit leaves room for a call now, or else the earliest time. */
  mayCall(): { ok: true } | { ok: false; at: number } {
    return mayCall(this.pacing, this.share, now())
  }

  /** Calls that the lane's share leaves right now. */
  callsLeft(): number {
    return callsLeft(this.pacing, this.share, now())
  }

  /** Obtains the token once; a refusal holds for the rest of the session, so that it costs one token request only. */
  ready(): Ready {
    if (this.accessToken !== '') return { ok: true }
    if (this.refusal !== null) return { ok: false, ...this.refusal }
    return this.obtain('')
  }

  /**
   * Replaces the token after a 401: with the token that another worker has minted since then, or else with a new one.
   */
  renew(): Ready {
    const rejected = this.accessToken
    this.accessToken = ''
    this.renewedAt = now()
    return this.obtain(rejected)
  }

  /**
   * True when the token in use was obtained just now because Genesys refused the one before: yet another token would
   * not help.
   */
  get freshToken(): boolean {
    return this.renewedAt !== null && Math.abs(now() - this.renewedAt) < FRESH_MS
  }

  /** The secrets that no verdict may repeat, even when an answer quotes them: the token in use. */
  get secrets(): readonly string[] {
    return this.accessToken === '' ? [] : [this.accessToken]
  }

  /** The judgment of the token in use by its claims. Null without a token. */
  finding(): TokenFinding | null {
    if (this.accessToken === '') return null
    this.decoded ??= decodeToken(this.accessToken)
    return judgeToken(this.decoded, {
      targetOrgId: this.target.orgId,
      scope: adapterOf(this.target.contract).scope,
      grantedScope: null,
      now: now(),
      skewMs: this.organization.clockSkewMs,
    })
  }

  /** Sends a call with the session's token. */
  send(call: GenesysCall): Outcome {
    const outcome = execute(call, 'Bearer ' + this.accessToken)
    this.pacing = noteCall(this.pacing, outcome.sentAt)
    if (outcome.kind === 'answered') this.learn(outcome.answer)
    return outcome
  }

  /** Sends a call that changes nothing in Genesys, and records it. */
  ask(call: GenesysCall, request: string): Outcome {
    const organization = this.organization.sysId
    return recorded({ request, organization, lane: this.lane, operation: call.operation }, () => this.send(call))
  }

  /** Queues a poll of the new trunk's status; only the public Platform API has one. */
  followUp(registration: string): void {
    const time = now()
    if (!adapterOf(this.target.contract).tellsStatus || (this.polls.get(registration) ?? 0) > time) return
    const at = time + FIRST_POLL_MS
    const named = pollTogether(registration, this.upcoming)
    for (const each of named) this.polls.set(each, at)
    queueStatusPollAt(named, this.lane, at)
  }

  /** Stores the end of a call in the organization's circuit. */
  noteEnd(code: VerdictCode | null): void {
    noteCircuit(this.organization, code)
  }

  /**
   * The time until which no registration of this organization can be worked after a failure; null when the next one
   * can.
   */
  pausedUntil(failure: Failure, retryAt: number): number | null {
    if (failure.verdict.code === 'rate_limited') {
      const next = this.mayCall()
      return next.ok ? retryAt : next.at
    }
    const until = circuitOpenUntil(this.organization)
    return until === null ? null : backAt(until, this.share.lane)
  }

  private learn(answer: Answer): void {
    const before = this.pacing
    this.pacing = learn(before, answer, this.share, now())
    const { allowed, blockedUntil } = this.pacing
    const values: Record<string, string> = {}
    if (allowed !== before.allowed) values['requests_per_minute'] = String(allowed)
    // The pause that one lane was told holds for all users of the token, and for the next worker of this lane. So it is
    // stored.
    if (blockedUntil > before.blockedUntil) values['blocked_until'] = String(blockedUntil)
    if (Object.keys(values).length === 0) return
    Object.assign(this.organization, { requestsPerMinute: allowed, blockedUntil })
    updateOrganization(this.organization.sysId, values)
  }

  private obtain(rejected: string): Ready {
    const obtained = this.tokens(this.organization, rejected)
    if (!obtained.ok) {
      // The login host is part of the service: its outage pauses the organization as well. A successful mint does not
      // close the circuit, because it shows nothing about the API host.
      if (countsAgainstCircuit(obtained.verdict.code)) this.noteEnd(obtained.verdict.code)
      this.refusal = { verdict: obtained.verdict, retryAt: obtained.retryAt }
      return { ok: false, ...this.refusal }
    }
    this.accessToken = obtained.accessToken
    this.decoded = null
    this.trunkTemplate = obtained.trunkTemplate
    return { ok: true }
  }
}
