import type { Answer } from '../genesys/answer'
import { tokenCall, verifyCall, type GenesysCall, type Target } from '../genesys/calls'
import { BYOC_SCOPE } from '../genesys/contract'
import { clockSkew } from '../genesys/http-date'
import { sameOrganization } from '../genesys/organization-id'
import { CARRIER_METABASE } from '../genesys/platform-trunk'
import { templateCall } from '../genesys/platform-calls'
import { readTokenAnswer } from '../genesys/token-answer'
import { checkToken } from '../genesys/token-claims'
import { parseTokenOwner } from '../genesys/token-owner'
import { verdict, type Verdict } from '../registration/verdicts'
import { basicAuthorization, readClientCredentials } from './credentials'
import { newHolder } from './lease'
import { execute, type Outcome } from './outbound'
import { recordCall } from './records/attempts'
import { updateOrganization, type OrganizationRecord } from './records/organizations'
import type { MintedToken } from './records/tokens'
import { factsOf } from './target'

/** A token that is proved good for its organization, or why there is none. `retryAfterMs`: what Genesys asked for. */
export type Minted = { ok: true; token: MintedToken } | { ok: false; verdict: Verdict; retryAfterMs: number | null }

/** Lifetime assumed when the answer names none; Genesys' shortest. Source: OAuth client's token duration, 300 s. */
const SHORTEST_LIFE_S = 300

/** Clock differences below this are noise and not worth a write. */
const NOTABLE_SKEW_MS = 2000

/** Asks the login host for a token and proves that it is good for the organization, before anybody may use it. */
export function mintToken(organization: OrganizationRecord, target: Target): Minted {
  const facts = factsOf(organization)
  const credentials = readClientCredentials(organization.credentialAlias)
  if (!credentials.found) {
    const credentialUnreadable = credentials.reason === 'not_readable'
    const evidence = [CREDENTIAL_EVIDENCE[credentials.reason]]
    return refused(verdict('credential_missing', { ...facts, user: credentials.user, credentialUnreadable, evidence }))
  }
  const outcome = callAndRecord(
    organization,
    tokenCall(target),
    basicAuthorization(credentials.clientId, credentials.clientSecret)
  )
  if (outcome.kind === 'thrown') {
    const code = outcome.thrown === 'timeout' || outcome.thrown === 'reset' ? 'timeout' : 'unreachable'
    return refused(verdict(code, { ...facts, operation: 'token', evidence: [`Token endpoint: ${outcome.thrown}`] }))
  }
  const { answer, sentAt, durationMs } = outcome
  const receivedAt = sentAt + durationMs
  const skewMs = answer.dateMs === null ? 0 : clockSkew(answer.dateMs, sentAt, receivedAt)
  rememberSkew(organization, skewMs)
  const read = readTokenAnswer(answer)
  if (read.kind === 'refused') {
    const known = { ...facts, scope: BYOC_SCOPE, evidence: read.evidence, secrets: [credentials.clientSecret] }
    return refused(verdict(read.code, { ...known, ...retryFact(read.retryAfterMs) }), read.retryAfterMs)
  }
  const scoped = target.contract === 'byoc_registration'
  const finding = checkToken({
    token: read.accessToken,
    targetOrgId: target.orgId,
    scope: scoped ? BYOC_SCOPE : null,
    grantedScope: read.scope,
    now: receivedAt,
    skewMs,
  })
  if (finding.kind === 'bad') {
    const { code, evidence, otherOrgId, clockDifferenceMs } = finding
    return refused(
      verdict(code, {
        ...facts,
        scope: BYOC_SCOPE,
        evidence,
        ...(otherOrgId === null ? {} : { otherOrgId }),
        ...(clockDifferenceMs === null ? {} : { clockDifferenceMs }),
      })
    )
  }
  const authorization = 'Bearer ' + read.accessToken
  if (finding.kind === 'opaque' || !scoped) {
    const stranger = proveOwner(organization, target, authorization)
    if (stranger !== null) return refused(stranger)
  }
  return {
    ok: true,
    token: {
      accessToken: read.accessToken,
      mintedAt: receivedAt,
      expiresAt: receivedAt + (read.expiresInSeconds ?? SHORTEST_LIFE_S) * 1000,
      grantedScope: read.scope ?? '',
      goodFor: target.orgId,
      trunkTemplate: scoped ? '' : fetchTemplate(organization, target, authorization),
    },
  }
}

const CREDENTIAL_EVIDENCE = {
  no_alias: 'The organization names no credential alias.',
  no_credential: 'The credential alias has no credential.',
  not_readable: 'The platform gave no credential; to this user it says so both when there is none and when it may not be read.',
  incomplete: 'The credential has no user name or no password.',
} as const

/** Null when the token is the organization's own by `tokens/me`; otherwise the verdict that stops every use of it. */
function proveOwner(organization: OrganizationRecord, target: Target, authorization: string): Verdict | null {
  const facts = { ...factsOf(organization), operation: 'verify' as const }
  const outcome = callAndRecord(organization, verifyCall(target), authorization)
  if (outcome.kind === 'thrown') {
    return verdict(outcome.thrown === 'timeout' ? 'timeout' : 'unreachable', { ...facts, evidence: [`tokens/me: ${outcome.thrown}`] })
  }
  const { answer } = outcome
  const owner = answer.status === 200 ? parseTokenOwner(answer.body) : null
  if (owner?.organizationId == null) {
    return verdict(notProvedCode(answer), { ...facts, evidence: [`tokens/me: HTTP ${String(answer.status)}`] })
  }
  if (sameOrganization(owner.organizationId, target.orgId)) return null
  const evidence = [`tokens/me: organization ${owner.organizationId}`]
  return verdict('token_for_other_organization', { ...facts, otherOrgId: owner.organizationId, evidence })
}

function notProvedCode(answer: Answer): 'token_rejected' | 'rate_limited' | 'service_unavailable' | 'unexpected_response' {
  if (answer.status === 401) return 'token_rejected'
  if (answer.status === 429) return 'rate_limited'
  return answer.status >= 500 ? 'service_unavailable' : 'unexpected_response'
}

/** The template's body, or '' when Genesys gives none now: the registration then asks again and tells why. */
function fetchTemplate(organization: OrganizationRecord, target: Target, authorization: string): string {
  const outcome = callAndRecord(organization, templateCall(target, CARRIER_METABASE), authorization)
  return outcome.kind === 'answered' && outcome.answer.status === 200 ? outcome.answer.body : ''
}

/** Makes a call that changes nothing in Genesys and records it. */
function callAndRecord(organization: OrganizationRecord, call: GenesysCall, authorization: string): Outcome {
  const outcome = execute(call, authorization)
  recordCall(
    {
      key: newHolder(),
      request: '',
      organization: organization.sysId,
      lane: '',
      operation: call.operation,
      started: outcome.sentAt,
    },
    {
      status: outcome.kind === 'answered' ? outcome.answer.status : null,
      durationMs: outcome.durationMs,
      correlationId: (outcome.kind === 'answered' ? outcome.answer.correlationId : null) ?? '',
      verdict: outcome.kind === 'answered' ? '' : outcome.thrown,
      genesysId: '',
    }
  )
  return outcome
}

function rememberSkew(organization: OrganizationRecord, skewMs: number): void {
  if (Math.abs(skewMs - organization.clockSkewMs) < NOTABLE_SKEW_MS) return
  organization.clockSkewMs = skewMs
  updateOrganization(organization.sysId, { clock_skew_ms: String(skewMs) })
}

function retryFact(retryAfterMs: number | null): { retryAfterMs?: number } {
  return retryAfterMs === null ? {} : { retryAfterMs }
}

function refused(found: Verdict, retryAfterMs: number | null = null): Minted {
  return { ok: false, verdict: found, retryAfterMs }
}
