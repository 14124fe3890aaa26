import { scope as SCOPE } from '../../../now.config.json'
import { now, settings } from '../servicenow'
import { contractOf, type Contract } from '../fields'
import {
  CARRIER_METABASE,
  adapterOf,
  parseByocEnabled,
  probeCall,
  productsCall,
  readCall,
  templateCall,
} from '../contracts'
import type { Verdict, VerdictFacts } from '../verdicts'
import type { Diagnosis, Failure } from '../answers'
import { factsOf, guardVerdict, targetOf } from '../targets'
import { type OrganizationRecord } from '../organizations'
import { clientOf } from '../tokens'
import type { AuditFinding, RefusedCall } from '../audit'
import { consultAuditLog } from './access-audit'
import { AccessCalls, type TokenStanding } from './access-calls'
import { MAX_CALLS, concludeAccess, nextCheck, type AccessConclusion } from './access-checks'
import { withOtherContract } from './access-contract'
import type { AccessFindings, CallsByCheck, CheckName, NotMade } from './access-findings'
import type { EarlierRefusal } from './access-request'

/** The occasion of a diagnosis. */
export interface Occasion {
  /** True when a person asked for the diagnosis: only then is a write probed. */
  byPerson: boolean
  /** sys_id of the trunk request that the diagnosis explains, or ''. */
  request: string
  /** The request's refused call, which takes the place of the probe in an automatic diagnosis. */
  earlier: EarlierRefusal | null
}

export interface Walked extends AccessConclusion {
  /** The contract that the organization answers instead of its own setting. */
  proposedContract: Contract | null
}

/** One diagnosis of one organization: cheapest checks first, at most `MAX_CALLS` calls, nothing changed in Genesys. */
export class AccessWalk {
  private readonly found: AccessFindings = {}
  private readonly callsOf: { -readonly [name in CheckName]?: CallsByCheck[name] } = {}
  private readonly contract: Contract
  private readonly facts: VerdictFacts
  private opened: AccessCalls | null = null
  private clientId: string | null = null
  private readonly startedAt = now()

  constructor(
    private readonly organization: OrganizationRecord,
    private readonly occasion: Occasion,
  ) {
    this.contract = contractOf(organization.contract)
    const { scope, permission } = adapterOf(this.contract)
    this.facts = { ...factsOf(organization), ...(scope === null ? {} : { scope }), permission }
  }

  run(): Walked {
    for (let name = this.next(); name !== null; name = this.next()) {
      const before = this.left
      this.check(name)
      this.callsOf[name] = before - this.left
    }
    const facts = { ...this.facts, secrets: this.opened?.secrets }
    const concluded = concludeAccess(this.found, this.contract, facts, this.callsOf)
    if (this.opened === null) return { ...concluded, proposedContract: null }
    return withOtherContract(concluded, this.organization, this.opened)
  }

  private get left(): number {
    return this.opened?.left ?? MAX_CALLS
  }

  private next(): CheckName | null {
    return nextCheck(this.found, this.contract)
  }

  private check(name: CheckName): void {
    const { found } = this
    switch (name) {
      case 'organization':
        found.organization = this.openCalls()
        return
      case 'credential':
        found.credential = this.readCredential()
        return
      case 'token':
      case 'claims':
        this.noteToken(this.calls.obtainToken())
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

  /** The verdict of the app's own guards; null when they allow a call. */
  private openCalls(): Verdict | null {
    const found = targetOf(this.organization)
    if (!found.ok) return found.verdict
    const guarded = guardVerdict(this.organization)
    if (guarded === null) this.opened = new AccessCalls(this.organization, found.target, this.facts, this.occasion)
    return guarded
  }

  private readCredential(): Verdict | null {
    const client = clientOf(this.organization)
    if (!client.ok) return client.verdict
    this.clientId = client.credentials.clientId
    return null
  }

  private noteToken(standing: TokenStanding): void {
    this.found.token = standing.minted ? null : standing.failure
    if (standing.minted) this.found.claims = { finding: standing.finding, failure: standing.failure }
  }

  private read(): Diagnosis {
    const call = readCall(this.calls.target)
    // The token is not good for this organization. A read with it may succeed all the same, and that misleads people.
    if (!this.calls.proved) return this.calls.readWithRefused(call)
    const { told, lost } = this.calls.ask(call)
    if (lost !== null) this.noteToken(lost)
    return this.withMeaning(this.orTemplate(told))
  }

  /**
   * Reads the template when the listing is refused: an organization may register trunks and list none, and the template
   * shows whether trunks can be made at all.
   */
  private orTemplate(read: Diagnosis): Diagnosis {
    const unlisted = read.kind === 'failure' && read.verdict.code === 'endpoint_absent'
    if (!unlisted || !adapterOf(this.contract).madeFromTemplate || this.calls.left < 1) return read
    const template = this.calls.send(templateCall(this.calls.target, CARRIER_METABASE))
    return template.kind === 'success' ? template : read
  }

  /**
   * Adds to the evidence of a refused read that any live token may do: its refusal shows that the token itself is not
   * accepted.
   */
  private withMeaning(read: Diagnosis): Diagnosis {
    const telling =
      read.kind === 'failure' && read.verdict.code === 'token_rejected' && adapterOf(this.contract).anyTokenReads
    if (!telling) return read
    const evidence = [...read.verdict.evidence, TOKEN_NOT_ACCEPTED]
    return { ...read, verdict: { ...read.verdict, evidence } }
  }

  private askProducts(): boolean | null {
    if (this.calls.left < 1) return null
    const told = this.calls.send(productsCall(this.calls.target))
    return told.kind === 'success' ? parseByocEnabled(told.answer.body) : null
  }

  private probe(): Diagnosis | NotMade {
    const { earlier, byPerson } = this.occasion
    if (!byPerson) {
      if (earlier === null) return { notMade: 'no person asked for this diagnosis, so no write is tried' }
      this.found.trunkUnread = earlier.operation === 'read'
      return earlier.failure
    }
    if (!settings.writeProbe()) return { notMade: `the property ${SCOPE}.write_probe is off` }
    if (this.calls.left < 1) return { notMade: OUT_OF_CALLS }
    return this.calls.send(probeCall(this.calls.target))
  }

  private consultAudits(): AuditFinding | Failure | NotMade {
    const { calls } = this
    if (!calls.proved) return { notMade: 'there is no token to ask with' }
    if (calls.left < 1) return { notMade: OUT_OF_CALLS }
    return consultAuditLog(calls, this.refusedCall())
  }

  /** The call that was refused just now, or else the request's refused call. */
  private refusedCall(): RefusedCall {
    const { organization, occasion, contract } = this
    const before = occasion.byPerson ? null : occasion.earlier
    return {
      orgId: this.calls.target.orgId,
      organization: organization.name,
      clientId: this.clientId,
      operation: before?.operation ?? 'register',
      permission: adapterOf(contract).permission,
      refusedAt: before?.at ?? this.startedAt,
      askedAt: now(),
      clockSkewMs: organization.clockSkewMs,
    }
  }

  private get calls(): AccessCalls {
    if (this.opened === null) throw new Error('A call was to be made before the guards were asked')
    return this.opened
  }
}

const OUT_OF_CALLS = `the ${String(MAX_CALLS)} calls of one diagnosis are used up`

const TOKEN_NOT_ACCEPTED =
  'Even what any live token may read is refused: the token itself is not accepted (revoked, or its signature), not the account.'
