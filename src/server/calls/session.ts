import { FIRST_POLL_MS, now, queueStatusPoll } from '../servicenow'
import { decodeToken, judgeToken, type Answer, type DecodedToken, type TokenFinding } from '../genesys'
import { adapterOf, type GenesysCall, type Target, type TrunkKind, type TrunkModel } from '../contracts'
import type { Failure, Verdict, VerdictCode, VerdictFacts } from '../verdicts'
import { factsOf, updateOrganization, type OrganizationRecord } from '../organizations'
import { execute, recorded, type Outcome } from '../attempts'
import type { obtainToken } from '../tokens'
import { backAt, countsAgainstCircuit } from './circuit'
import { circuitOpenUntil, noteCircuit } from './organization-circuit'
import { callsLeft, learn, mayCall, noteCall, type Pacing, type Share } from './pacing'
import type { KnownTrunks } from './names'
import { pollTogether } from './poll-together'

export type Ready = { ok: true } | { ok: false; verdict: Verdict; retryAt: number | null }

/** Who stands still for longer with a new token has an old one. */
const FRESH_MS = 600000

/**
 * One worker's work for one organization: it is read once, its token is obtained once, and every call of the work goes
 * through here, so that all of them count against the lane's share of the rate limit.
 */
export class GenesysSession {
  readonly facts: VerdictFacts
  /** Until when its worker holds the lane, epoch milliseconds: nothing is written to Genesys later. */
  leasedUntil = Number.POSITIVE_INFINITY
  trunkTemplate = ''
  /** `platform`: what trunks are made from, as far as it was asked for. */
  readonly models = new Map<TrunkKind, TrunkModel>()
  /** `platform`: whether BYOC is among the products, once it was asked; `told` is null when Genesys did not say. */
  byocEnabled: { told: boolean | null } | null = null
  /** Trunks of the organization, where they were listed to see which names are free. */
  knownTrunks: KnownTrunks | null = null
  /** Registrations in the order in which the lane takes them up. */
  upcoming: readonly string[] = []
  /** Registrations that a poll of their status names, and when it is due, epoch milliseconds. */
  private readonly polls = new Map<string, number>()
  /** When a token was obtained because Genesys refused the one before; null: not at all. */
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

  /** Whether the lane's share of the rate limit leaves room for a call now; otherwise the earliest moment. */
  mayCall(): { ok: true } | { ok: false; at: number } {
    return mayCall(this.pacing, this.share, now())
  }

  /** Calls that the lane's share leaves right now. */
  callsLeft(): number {
    return callsLeft(this.pacing, this.share, now())
  }

  /** Obtains the token once; a refusal holds for the rest of this work, so that it costs one token request. */
  ready(): Ready {
    if (this.accessToken !== '') return { ok: true }
    if (this.refusal !== null) return { ok: false, ...this.refusal }
    return this.obtain('')
  }

  /** After a 401: what another worker minted meanwhile, or else a new token, once. */
  renew(): Ready {
    const rejected = this.accessToken
    this.accessToken = ''
    this.renewedAt = now()
    return this.obtain(rejected)
  }

  /** Whether the token in use was obtained just now, because Genesys refused the one before: another heals nothing. */
  get freshToken(): boolean {
    return this.renewedAt !== null && Math.abs(now() - this.renewedAt) < FRESH_MS
  }

  /** What no verdict may repeat, whatever Genesys answers: the token in use. */
  get secrets(): readonly string[] {
    return this.accessToken === '' ? [] : [this.accessToken]
  }

  /** What the token in use says of itself. Null without a token. */
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

  /** Has the trunk's status asked for once it is there; only the public Platform API tells it. */
  followUp(registration: string): void {
    const time = now()
    if (!adapterOf(this.target.contract).tellsStatus || (this.polls.get(registration) ?? 0) > time) return
    const at = time + FIRST_POLL_MS
    const named = pollTogether(registration, this.upcoming)
    for (const each of named) this.polls.set(each, at)
    queueStatusPoll(named, '', at)
  }

  /** Notes how a call ended in the organization's circuit. */
  noteEnd(code: VerdictCode | null): void {
    noteCircuit(this.organization, code)
  }

  /** Until when nothing of this organization can go on after a failure; null when the next registration can. */
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
    // What one lane was told holds for all who use the token, and for whoever works this lane next.
    if (blockedUntil > before.blockedUntil) values['blocked_until'] = String(blockedUntil)
    if (Object.keys(values).length === 0) return
    Object.assign(this.organization, { requestsPerMinute: allowed, blockedUntil })
    updateOrganization(this.organization.sysId, values)
  }

  private obtain(rejected: string): Ready {
    const obtained = this.tokens(this.organization, rejected)
    if (!obtained.ok) {
      // The login host is part of the service: its outage pauses the organization as well. A mint that went well shows
      // nothing of the API host.
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
