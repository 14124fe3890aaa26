import { probeCall, readCall, type GenesysCall } from '../genesys/calls'
import { BYOC_SCOPE, parseContract, TRUNK_PERMISSION, type Contract } from '../genesys/contract'
import { CARRIER_METABASE, parseByocEnabled } from '../genesys/platform-trunk'
import { productsCall, templateCall } from '../genesys/platform-calls'
import type { TokenFinding } from '../genesys/token-claims'
import { concludeAccess, MAX_CALLS, nextCheck, type AccessConclusion } from '../registration/access-checks'
import type { AccessFindings, CheckName, NotMade } from '../registration/access-findings'
import type { AuditFinding } from '../registration/audit-log'
import {
  diagnoseCall,
  diagnoseClaims,
  type CallContext,
  type Diagnosis,
  type Failure,
} from '../registration/diagnose-answer'
import { newPacing } from '../registration/pacing'
import type { Verdict, VerdictFacts } from '../registration/verdicts'
import { auditQuestion, consultAuditLog } from './access-audit'
import { detectOtherContract, DETECTION_CALLS } from './access-contract'
import { now } from './clock'
import { settings } from './properties'
import type { OrganizationRecord } from './records/organizations'
import { GenesysSession } from './session'
import { factsOf, guardVerdict, targetOf } from './target'
import { callAndRecord, clientOf, failureOf, type RefusedMint } from './token-mint'
import type { Outcome } from './outbound'

/** Where tokens come from: `GenesysTokens.obtain`. */
export type CountedTokens = (
  organization: OrganizationRecord,
  rejected: string,
) =>
  | { ok: true; accessToken: string; trunkTemplate: string; expiresAt: number; calls: number }
  | { ok: false; verdict: Verdict; retryAt: number | null; calls: number; refused: RefusedMint | null }

/** What a diagnosis is made for. */
export interface Occasion {
  tokens: CountedTokens
  /** A person asked for it: only then is a write probed. */
  byPerson: boolean
  /** sys_id of the trunk request it is made for, or ''. */
  request: string
  /** The write that was refused before; stands for the probe of an automatic diagnosis. */
  refusedWrite: Failure | null
}

export interface Walked extends AccessConclusion {
  /** The contract that the organization answers instead of the one it is set to. */
  proposedContract: Contract | null
}

/** Calls that healing a refused token may cost: a token, whose it is, both once more, the template, and the call itself. */
const HEALING_CALLS: Readonly<Record<Contract, number>> = { byoc_registration: 5, platform: 6 }

/** One diagnosis of one organization: cheapest checks first, at most `MAX_CALLS` calls, nothing changed in Genesys. */
export class AccessWalk {
  private readonly found: AccessFindings = {}
  private readonly contract: Contract
  private readonly facts: VerdictFacts
  private callsLeft = MAX_CALLS
  private session: GenesysSession | null = null
  private refused: RefusedMint | null = null
  private clientId: string | null = null

  constructor(
    private readonly organization: OrganizationRecord,
    private readonly occasion: Occasion,
  ) {
    this.contract = parseContract(organization.contract) ?? 'byoc_registration'
    const scope = this.contract === 'byoc_registration' ? { scope: BYOC_SCOPE } : {}
    this.facts = { ...factsOf(organization), ...scope, permission: TRUNK_PERMISSION[this.contract] }
  }

  run(): Walked {
    for (let name = this.next(); name !== null; name = this.next()) this.check(name)
    const concluded = concludeAccess(this.found, this.contract, this.facts)
    return this.withContract(concluded)
  }

  private next(): CheckName | null {
    return nextCheck(this.found, this.contract)
  }

  private check(name: CheckName): void {
    const { found } = this
    switch (name) {
      case 'organization':
        found.organization = this.openSession()
        return
      case 'credential':
        found.credential = this.readCredential()
        return
      case 'token':
        found.token = this.obtainToken()
        return
      case 'claims':
        found.claims = this.judgeToken()
        return
      case 'read':
        found.read = this.read()
        return
      case 'byoc':
        found.byoc = this.askProducts()
        return
      case 'write':
        found.write = this.probe()
        return
      case 'audit':
        found.audit = this.consultAudits()
        return
    }
  }

  /** The app's own guards; null when nothing stands against a call. */
  private openSession(): Verdict | null {
    const target = targetOf(this.organization)
    if (!target.ok) return target.verdict
    const guarded = guardVerdict(this.organization)
    if (guarded !== null) return guarded
    const tokens: CountedTokens = (organization, rejected) => {
      const obtained = this.occasion.tokens(organization, rejected)
      this.callsLeft -= obtained.calls
      this.refused = obtained.ok ? null : obtained.refused
      return obtained
    }
    const pacing = newPacing(this.organization.requestsPerMinute, now())
    this.session = new GenesysSession(this.organization, target.target, '', tokens, pacing, { lane: 0, lanes: 1 })
    return null
  }

  private readCredential(): Verdict | null {
    const client = clientOf(this.organization)
    if (!client.ok) return client.verdict
    this.clientId = client.credentials.clientId
    return null
  }

  private obtainToken(): Failure | null {
    const ready = this.open.ready()
    return ready.ok ? null : this.tokenFailure(ready)
  }

  /** Null when there is a token, though not one to be used. */
  private tokenFailure(ready: { verdict: Verdict; retryAt: number | null }): Failure | null {
    if (this.refused?.stage === 'claims') return null
    const retryAfterMs = ready.retryAt === null ? null : Math.max(0, ready.retryAt - now())
    return this.refused?.failure ?? failureOf(ready.verdict, retryAfterMs)
  }

  /** A token that was handed out is proved: where it says nothing of itself, Genesys was asked when it was minted. */
  private judgeToken(): { finding: TokenFinding; failure: Failure | null } {
    const { refused } = this
    if (refused?.finding != null) return { finding: refused.finding, failure: refused.failure }
    const finding = this.open.finding()
    if (finding === null) throw new Error('The claims of a token were asked for before there was one')
    if (finding.kind !== 'opaque') return { finding, failure: diagnoseClaims(finding, this.context('verify')) }
    const evidence = [`Genesys Cloud said (tokens/me) that the token is of organization ${this.open.target.orgId}.`]
    return { finding: { kind: 'good', evidence, expiresAt: finding.expiresAt }, failure: null }
  }

  private read(): Diagnosis {
    const call = readCall(this.open.target)
    if (this.refused === null) return this.withMeaning(this.orTemplate(this.ask(call)))
    // The token is not good for this organization; that it reads all the same is what misleads people.
    const context = { ...this.context(call.operation), token: this.refused.finding }
    return this.judge(callAndRecord(this.organization, call, 'Bearer ' + this.refused.accessToken), context)
  }

  /** An organization may register trunks and list none: then the template shows whether trunks can be made at all. */
  private orTemplate(read: Diagnosis): Diagnosis {
    const unlisted = read.kind === 'failure' && read.verdict.code === 'endpoint_absent'
    if (!unlisted || this.contract !== 'platform' || this.callsLeft < 1) return read
    const template = this.send(templateCall(this.open.target, CARRIER_METABASE))
    return template.kind === 'success' ? template : read
  }

  /** What any live token may read, and this one may not, shows that it is the token that is not accepted. */
  private withMeaning(read: Diagnosis): Diagnosis {
    const telling =
      read.kind === 'failure' && read.verdict.code === 'token_rejected' && this.contract === 'byoc_registration'
    if (!telling) return read
    const evidence = [...read.verdict.evidence, TOKEN_NOT_ACCEPTED]
    return { ...read, verdict: { ...read.verdict, evidence } }
  }

  private askProducts(): boolean | null {
    if (this.callsLeft < 1) return null
    const told = this.ask(productsCall(this.open.target))
    return told.kind === 'success' ? parseByocEnabled(told.answer.body) : null
  }

  private probe(): Diagnosis | NotMade {
    const { refusedWrite, byPerson } = this.occasion
    if (refusedWrite !== null && !byPerson) return refusedWrite
    if (!byPerson) return { notMade: 'no person asked for this diagnosis, so no write is tried' }
    if (!settings.writeProbe()) return { notMade: 'the property x_gcx_byoc.write_probe is off' }
    if (this.callsLeft < 1) return { notMade: OUT_OF_CALLS }
    return this.ask(probeCall(this.open.target))
  }

  private consultAudits(): AuditFinding | Failure | NotMade {
    if (this.refused !== null) return { notMade: 'there is no token to ask with' }
    if (this.callsLeft < 1) return { notMade: OUT_OF_CALLS }
    const question = auditQuestion(this.clientId, now(), this.organization.clockSkewMs)
    return consultAuditLog(
      this.open.target,
      question,
      (call) => this.send(call),
      () => this.callsLeft,
    )
  }

  /** Asks with the session's token; a refused one is healed once, as the registration does it. */
  private ask(call: GenesysCall): Diagnosis {
    const first = this.send(call)
    const session = this.open
    const heals = first.kind === 'failure' && first.retry === 'heal_token' && !session.freshToken
    if (!heals || call.operation === 'probe' || this.callsLeft < HEALING_CALLS[this.contract]) return first
    const renewed = session.renew()
    if (renewed.ok) return this.send(call)
    this.found.token = this.tokenFailure(renewed)
    if (this.found.token === null) this.found.claims = this.judgeToken()
    return first
  }

  private send(call: GenesysCall): Diagnosis {
    const context = { ...this.context(call.operation), token: this.open.finding() }
    return this.judge(this.open.ask(call, this.occasion.request), context)
  }

  private judge(outcome: Outcome, context: CallContext): Diagnosis {
    this.callsLeft -= 1
    const judged =
      outcome.kind === 'answered'
        ? diagnoseCall({ answer: outcome.answer }, { ...context, receivedAt: outcome.sentAt + outcome.durationMs })
        : diagnoseCall({ thrown: outcome.thrown, text: '' }, context)
    this.open.noteEnd(judged.kind === 'failure' ? judged.verdict.code : null)
    return judged
  }

  private context(operation: GenesysCall['operation']): CallContext {
    const freshToken = this.session?.freshToken ?? false
    return { operation, contract: this.contract, token: null, freshToken, facts: this.facts }
  }

  /** Where the endpoints of the contract are absent, looks whether the organization answers the other one. */
  private withContract(concluded: AccessConclusion): Walked {
    const { verdict } = concluded
    const asks = verdict?.code === 'endpoint_absent' && this.found.token === null && this.callsLeft >= DETECTION_CALLS
    if (!asks) return { ...concluded, proposedContract: null }
    const other = detectOtherContract(this.organization, this.open.target)
    const evidence = [...verdict.evidence, ...other.evidence]
    const nextStep = other.answers === true ? verdict.nextStep : NO_CONTRACT
    return {
      checks: concluded.checks,
      verdict: { ...verdict, evidence, ...(other.answers === false ? { nextStep } : {}) },
      proposedContract: other.answers === true ? other.contract : null,
    }
  }

  private get open(): GenesysSession {
    if (this.session === null) throw new Error('A call was to be made before the guards were asked')
    return this.session
  }
}

const OUT_OF_CALLS = `the ${String(MAX_CALLS)} calls of one diagnosis are used up`

const TOKEN_NOT_ACCEPTED =
  'Even what any live token may read is refused: the token itself is not accepted (revoked, or its signature), not the account.'

const NO_CONTRACT =
  'Neither contract is answered: check the fields Organization ID and Region of the organization, and ask Genesys whether BYOC is part of its subscription.'
