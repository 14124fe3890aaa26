import { now } from '../servicenow'
import type { TokenFinding } from '../claims'
import { adapterOf, type GenesysCall, type Target } from '../contracts'
import type { Verdict, VerdictFacts } from '../verdicts'
import { diagnoseClaims, failureOf, type CallContext, type Diagnosis, type Failure } from '../answers'
import type { OrganizationRecord } from '../organizations'
import { callAndRecord, diagnoseOutcome, type Outcome } from '../attempts'
import { obtainToken, type RefusedMint } from '../tokens'
import { GenesysSession, newPacing } from '../calls'
import { MAX_CALLS } from './access-checks'

/** The state of a token: the reason why there is none, or the evidence for and against the one in use. */
export type TokenStanding =
  { minted: false; failure: Failure } | { minted: true; finding: TokenFinding; failure: Failure | null }

/** The calls of one diagnosis: each is counted, recorded as an attempt and judged. */
export class AccessCalls {
  /** Number of calls that may still be made. */
  left = MAX_CALLS
  private readonly session: GenesysSession
  private refused: RefusedMint | null = null

  constructor(
    private readonly organization: OrganizationRecord,
    readonly target: Target,
    private readonly facts: VerdictFacts,
    private readonly occasion: { request: string },
  ) {
    const pacing = newPacing(organization.requestsPerMinute, now())
    this.session = new GenesysSession(organization, target, '', this.countTokens, pacing, { lane: 0, lanes: 1 })
  }

  /** True when the token in use is good for the organization. */
  get proved(): boolean {
    return this.session.finding() !== null
  }

  /** Secrets that no verdict and no evidence may repeat. */
  get secrets(): readonly string[] {
    const { refused } = this
    return refused === null ? this.session.secrets : [...this.session.secrets, refused.accessToken]
  }

  /** Takes the kept token or obtains a new one. */
  obtainToken(): TokenStanding {
    const ready = this.session.ready()
    return ready.ok ? this.standing() : this.unusable(ready)
  }

  /**
   * Sends a call with the token; a refused token is healed once, as a registration heals it. `lost`: the state of the
   * token when it could not be replaced.
   */
  ask(call: GenesysCall): { told: Diagnosis; lost: TokenStanding | null } {
    const told = this.send(call)
    const heals = told.kind === 'failure' && told.retry === 'heal_token' && !this.session.freshToken
    if (!heals || this.left < adapterOf(this.target.contract).healingCalls) return { told, lost: null }
    const renewed = this.session.renew()
    return renewed.ok ? { told: this.send(call), lost: null } : { told, lost: this.unusable(renewed) }
  }

  /** Sends a call with the token, once. */
  send(call: GenesysCall): Diagnosis {
    return this.judge(this.session.ask(call, this.occasion.request), call, this.session.finding())
  }

  /** Reads with a token that is not good for this organization, only to show that it is alive. */
  readWithRefused(call: GenesysCall): Diagnosis {
    if (this.refused === null) throw new Error('No token was refused')
    const outcome = callAndRecord(this.organization, call, 'Bearer ' + this.refused.accessToken)
    return this.judge(outcome, call, this.refused.finding)
  }

  private readonly countTokens: typeof obtainToken = (organization, rejected) => {
    const obtained = obtainToken(organization, rejected)
    this.left -= obtained.calls
    this.refused = obtained.ok ? null : obtained.refused
    return obtained
  }

  private unusable(ready: { verdict: Verdict; retryAt: number | null }): TokenStanding {
    const { refused } = this
    if (refused?.finding != null) return { minted: true, finding: refused.finding, failure: refused.failure }
    const retryAfterMs = ready.retryAt === null ? null : Math.max(0, ready.retryAt - now())
    return { minted: false, failure: refused?.failure ?? failureOf(ready.verdict, retryAfterMs) }
  }

  /**
   * The state of a token that was handed out, which is proved: Genesys was asked about an opaque token when it was
   * minted.
   */
  private standing(): TokenStanding {
    const finding = this.session.finding()
    if (finding === null) throw new Error('The claims of a token were asked for before there was one')
    if (finding.kind !== 'opaque') {
      return { minted: true, finding, failure: diagnoseClaims(finding, this.context('verify', null)) }
    }
    const said = `Genesys Cloud said (tokens/me) that the token is of organization ${this.target.orgId}`
    const evidence = finding.meantFor
      ? [...finding.evidence, `${said}, or answers no tokens/me: then its audience alone says so.`]
      : [`${said}.`]
    return { minted: true, finding: { kind: 'good', evidence, expiresAt: finding.expiresAt }, failure: null }
  }

  private judge(outcome: Outcome, call: GenesysCall, token: TokenFinding | null): Diagnosis {
    this.left -= 1
    const judged = diagnoseOutcome(outcome, this.context(call.operation, token))
    this.session.noteEnd(judged.kind === 'failure' ? judged.verdict.code : null)
    return judged
  }

  private context(operation: GenesysCall['operation'], token: TokenFinding | null): CallContext {
    const { freshToken } = this.session
    const facts = { ...this.facts, secrets: this.secrets }
    return { operation, contract: this.target.contract, token, freshToken, facts }
  }
}
