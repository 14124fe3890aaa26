import { clockSkew } from '../genesys'
import { checkToken, readTokenAnswer, type TokenFinding } from '../claims'
import { CARRIER_METABASE, adapterOf, templateCall, tokenCall, type Target } from '../contracts'
import { redact, tellsSecret } from '../redaction'
import { verdict, type Verdict } from '../verdicts'
import { diagnoseClaims, diagnoseToken, failureOf, type CallContext, type Failure } from '../answers'
import { credentialAliasName, updateOrganization, type OrganizationRecord } from '../organizations'
import { factsOf } from '../targets'
import { callAndRecord, thrownReason } from '../attempts'
import { basicAuthorization, madeWith, readClientCredentials, type FoundCredentials } from './credentials.store'
import { tokenExpiry } from './token-life'
import { proveOwnership } from './token-proof'
import type { CachedToken } from './tokens.store'

/** The step at which a mint was refused. */
export type MintStage = 'credential' | 'token' | 'claims'

/** A mint that gave no usable token. */
export interface RefusedMint {
  ok: false
  stage: MintStage
  failure: Failure
  /** At the stage `claims`: the objection to the token. */
  finding: TokenFinding | null
  /**
   * At the stage `claims`: the token itself, for a single read that shows whether Genesys accepts it; never for a
   * write. Otherwise ''.
   */
  accessToken: string
  /** The number of outbound calls that were made. */
  calls: number
}

/** A token that is proved good for its organization, or the reason why there is none. */
export type Minted = { ok: true; token: CachedToken; calls: number } | RefusedMint

export interface MintOptions {
  /** Fetch the trunk template with the token (`platform`). Default true. */
  template?: boolean
  /**
   * The number of tokens to try while Genesys refuses each new one. Default 2: after a revocation one retry is enough.
   */
  tries?: number
}

/** Smallest change of the clock difference that is stored. */
const NOTABLE_SKEW_MS = 2000

/** Asks the login host for a token and proves that it is good for the organization, before anybody may use it. */
export function mintToken(organization: OrganizationRecord, target: Target, options: MintOptions = {}): Minted {
  const client = clientOf(organization)
  if (!client.ok) return { ...refusal('credential', failureOf(client.verdict)), calls: 0 }
  let calls = 0
  for (let tries = options.tries ?? 2; ; tries--) {
    const minted = mintOnce(organization, target, client.credentials, options)
    calls += minted.calls
    const again =
      tries > 1 && !minted.ok && minted.stage === 'claims' && minted.failure.verdict.code === 'token_rejected'
    if (!again) return { ...minted, calls }
  }
}

/** The client id and secret of an organization, or a verdict with the reason why there are none. */
export function clientOf(
  organization: OrganizationRecord,
): { ok: true; credentials: FoundCredentials } | { ok: false; verdict: Verdict } {
  const credentials = readClientCredentials(organization.credentialAlias)
  if (credentials.found) return { ok: true, credentials }
  if (credentials.reason === 'denied') {
    const denied = { ...factsOf(organization), privilege: credentials.privilege }
    return { ok: false, verdict: verdict('privilege_denied', denied) }
  }
  const credentialUnreadable = credentials.reason === 'not_readable'
  const evidence = [CREDENTIAL_EVIDENCE[credentials.reason]]
  const credential = credentialAliasName(organization.sysId)
  const facts = { ...factsOf(organization), credential, user: credentials.user, credentialUnreadable, evidence }
  return { ok: false, verdict: verdict('credential_missing', facts) }
}

function mintOnce(
  organization: OrganizationRecord,
  target: Target,
  credentials: FoundCredentials,
  { template = true }: MintOptions,
): Minted {
  const { scope, madeFromTemplate } = adapterOf(target.contract)
  const secrets = [credentials.clientSecret]
  const facts = { ...factsOf(organization), secrets, ...(scope === null ? {} : { scope }) }
  const context: CallContext = { operation: 'token', contract: target.contract, token: null, freshToken: true, facts }
  const basic = basicAuthorization(credentials.clientId, credentials.clientSecret)
  const outcome = callAndRecord(organization, tokenCall(target), basic, secrets)
  // The credential's name is read only when the mint is refused, because only then a verdict names it.
  const named = (): CallContext => ({
    ...context,
    facts: { ...facts, credential: credentialAliasName(organization.sysId) },
  })
  if (outcome.kind === 'thrown') {
    const failure = diagnoseToken(thrownReason(outcome), context)
    return { ...refusal('token', failure), calls: 1 }
  }
  const { answer, sentAt, durationMs } = outcome
  const receivedAt = sentAt + durationMs
  const skewMs = answer.dateMs === null ? 0 : clockSkew(answer.dateMs, sentAt, receivedAt)
  rememberSkew(organization, skewMs)
  const read = readTokenAnswer(answer)
  if (read.kind === 'refused') return { ...refusal('token', diagnoseToken({ read }, named())), calls: 1 }
  const { accessToken } = read
  const finding = checkToken({
    token: accessToken,
    targetOrgId: target.orgId,
    scope,
    grantedScope: read.scope,
    now: receivedAt,
    skewMs,
  })
  const bad = finding.kind === 'bad' ? diagnoseClaims(finding, named()) : null
  if (bad !== null) return { ...refusal('claims', bad, finding, accessToken), calls: 1 }
  const authorization = 'Bearer ' + accessToken
  const proves = finding.kind === 'opaque'
  if (proves) {
    const told = named()
    const minting = { ...told, facts: { ...told.facts, secrets: [...secrets, accessToken] } }
    const proved = proveOwnership(organization, target, authorization, finding, minting)
    if (!proved.ok) return { ...refusal('claims', proved.failure, proved.finding, accessToken), calls: 2 }
  }
  const withTemplate = template && madeFromTemplate
  return {
    ok: true,
    calls: 1 + Number(proves) + Number(withTemplate),
    token: {
      accessToken,
      mintedAt: receivedAt,
      expiresAt: tokenExpiry({
        receivedAt,
        expiresInSeconds: read.expiresInSeconds,
        claimedExpiry: finding.kind === 'bad' ? null : finding.expiresAt,
        skewMs,
      }),
      grantedScope: redact(read.scope ?? '', [...secrets, accessToken]),
      goodFor: target.orgId,
      madeWith: madeWith(credentials),
      trunkTemplate: withTemplate ? fetchTemplate(organization, target, authorization, [...secrets, accessToken]) : '',
    },
  }
}

const CREDENTIAL_EVIDENCE = {
  no_alias: 'The organization names no credential alias.',
  no_credential: 'The credential alias has no credential.',
  not_readable:
    'The platform gave no credential; to this user it says so both when there is none and when it may not be read.',
  incomplete: 'The credential has no user name or no password.',
  broken:
    'The platform failed to give the credential: it may have been cut by its column, or encrypted on another instance.',
} as const

/**
 * The template's body, or '' when Genesys gives none now or one that is too long for its column. The registration then
 * asks again and reports the reason.
 */
function fetchTemplate(
  organization: OrganizationRecord,
  target: Target,
  authorization: string,
  secrets: readonly string[],
): string {
  const outcome = callAndRecord(organization, templateCall(target, CARRIER_METABASE), authorization)
  if (outcome.kind !== 'answered' || outcome.answer.status !== 200) return ''
  const { body } = outcome.answer
  return body.length > LONGEST_TEMPLATE || tellsSecret(body, secrets) ? '' : body
}

/** Longest template, in characters, as long as its column. */
const LONGEST_TEMPLATE = 65000

function rememberSkew(organization: OrganizationRecord, skewMs: number): void {
  if (Math.abs(skewMs - organization.clockSkewMs) < NOTABLE_SKEW_MS) return
  organization.clockSkewMs = skewMs
  updateOrganization(organization.sysId, { clock_skew_ms: String(skewMs) })
}

function refusal(
  stage: MintStage,
  failure: Failure | null,
  finding: TokenFinding | null = null,
  accessToken = '',
): Omit<RefusedMint, 'calls'> {
  if (failure === null) throw new Error(`A mint was refused at "${stage}" without a failure`)
  return { ok: false, stage, failure, finding, accessToken }
}
