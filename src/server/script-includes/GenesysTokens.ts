import { BYOC_SCOPE } from '../genesys/contract'
import type { Target } from '../genesys/calls'
import { parseOrganizationId } from '../genesys/organization-id'
import { now } from '../glide/clock'
import { renewalMargin } from '../genesys/token-life'
import { isMadeWith } from '../glide/credentials'
import { forgetWaits } from '../glide/forget-waits'
import { newHolder } from '../glide/lease'
import { warn } from '../glide/log'
import { hasRole } from '../glide/person'
import { settings } from '../glide/properties'
import { findOrganizationByOrgId, type OrganizationRecord } from '../glide/records/organizations'
import {
  claimMint,
  deleteToken,
  deleteTokensOf,
  findMint,
  findToken,
  mintPostponedUntil,
  postponeMint,
  storeToken,
  type MintedToken,
  type TokenRecord,
} from '../glide/records/tokens'
import { factsOf, guardVerdict, targetOf } from '../glide/target'
import { mintToken, type RefusedMint } from '../glide/token-mint'
import { verdictError } from '../glide/verdict-error'
import { verdict, type Verdict } from '../registration/verdicts'

/**
 * A token good for its organization, or why there is none now. `retryAt`: epoch milliseconds, when it's worth asking
 * again. `calls`: outbound calls made for it. `refused`: how far the mint came; null when none was tried.
 */
export type ObtainedToken =
  | { ok: true; accessToken: string; trunkTemplate: string; expiresAt: number; calls: number }
  | { ok: false; verdict: Verdict; retryAt: number | null; calls: number; refused: RefusedMint | null }

const NOT_TRIED = { ok: false, retryAt: null, calls: 0, refused: null } as const

/** A token with less life than this is not used any more: a call may be on its way for that long. */
const SHORTEST_USE_MS = 30000

/** How soon whoever found a token being minted looks again. */
const MINTING_RETRY_MS = 2000

/** How long the token endpoint is left alone when it says that it is asked too often, but not for how long. */
const RATE_LIMIT_PAUSE_MS = 60000

/**
 * OAuth access tokens, each minted for exactly one organization and proved good for it before its first use.
 *
 * Cached encrypted, one row per organization, credential and scope; minted anew shortly before they expire, and when
 * the organization ID, region or credential they were made with changes.
 */
export class GenesysTokens {
  /**
   * The access token for an organization.
   *
   * @param targetOrgId Genesys organization id (GUID) of the organization the trunk belongs to
   * @returns the token, scoped to that organization
   * @throws an Error whose `name` is the verdict's code and whose message says why and what to do;
   *   `token_being_minted` is worth another try a moment later
   */
  getScopedToken(targetOrgId: string): string {
    const obtained = this.obtain(this.organization(targetOrgId))
    if (!obtained.ok) throw verdictError(obtained.verdict)
    return obtained.accessToken
  }

  /**
   * Forgets the cached tokens of an organization, and until when Genesys wanted no more requests; the next call mints a
   * new one. For administrators (`x_gcx_byoc.admin`).
   *
   * @param targetOrgId Genesys organization id (GUID)
   * @returns how many cached tokens were forgotten
   * @throws an Error when no organization has that id, or the user may not
   */
  revoke(targetOrgId: string): number {
    if (!hasRole('admin')) throw new Error('Forgetting tokens needs the role x_gcx_byoc.admin.')
    const organization = this.organization(targetOrgId)
    forgetWaits(organization)
    return deleteTokensOf(organization.sysId)
  }

  /**
   * For the app itself: the token of an organization record. `rejected`: a token that Genesys has just refused.
   *
   * @internal
   */
  obtain(organization: OrganizationRecord, rejected = ''): ObtainedToken {
    const guarded = guardVerdict(organization)
    if (guarded !== null) return { ...NOT_TRIED, verdict: guarded }
    const found = targetOf(organization)
    if (!found.ok) return { ...NOT_TRIED, verdict: found.verdict }
    const key = tokenKey(organization, found.target)
    const cached = this.kept(key, organization)
    if (cached !== null && fresh(cached, now(), margin(cached), rejected)) return usable(cached)
    return this.limited(organization, found.target) ?? this.mint(organization, found.target, key, cached, rejected)
  }

  /** The token that is kept; one of a credential that was changed since is forgotten. */
  private kept(key: string, organization: OrganizationRecord): TokenRecord | null {
    const cached = findToken(key)
    if (cached === null || cached.accessToken === '') return null
    if (isMadeWith(cached, organization.credentialAlias)) return cached
    deleteToken(cached.sysId)
    return null
  }

  /** The login host counts the requests of a client, whichever organizations they are for. */
  private limited(organization: OrganizationRecord, { region }: Target): ObtainedToken | null {
    const time = now()
    const retryAt = mintPostponedUntil(organization.credentialAlias, region.id, {
      time,
      latest: time + settings.retryMs(),
    })
    if (retryAt === 0) return null
    const facts = { ...factsOf(organization), retryAfterMs: retryAt - time }
    return { ...NOT_TRIED, verdict: verdict('token_rate_limited', facts), retryAt }
  }

  private mint(
    organization: OrganizationRecord,
    target: Target,
    key: string,
    cached: TokenRecord | null,
    rejected: string,
  ): ObtainedToken {
    const mint = takeMint(key, organization.sysId)
    if (mint === null) {
      // Somebody else mints: what is left of the old token will do meanwhile.
      if (cached !== null && fresh(cached, now(), SHORTEST_USE_MS, rejected)) return usable(cached)
      const retryAt = now() + MINTING_RETRY_MS
      const facts = { ...factsOf(organization), retryAfterMs: MINTING_RETRY_MS }
      return { ...NOT_TRIED, verdict: verdict('token_being_minted', facts), retryAt }
    }
    try {
      const latest = findToken(key)
      if (latest !== null && fresh(latest, now(), margin(latest), rejected)) return usable(latest)
      const minted = mintToken(organization, target)
      const { calls } = minted
      if (!minted.ok) {
        const { failure } = minted
        const refusal = { ok: false, verdict: failure.verdict, calls, refused: minted } as const
        const { retryAfterMs } = failure
        if (failure.verdict.code !== 'token_rate_limited') {
          return { ...refusal, retryAt: retryAfterMs === null ? null : now() + retryAfterMs }
        }
        const retryAt = now() + (retryAfterMs ?? RATE_LIMIT_PAUSE_MS)
        postponeMint(key, organization.sysId, organization.credentialAlias, retryAt)
        return { ...refusal, retryAt }
      }
      const { token } = minted
      if (!storeToken(key, organization.sysId, organization.credentialAlias, token)) {
        warn({ subject: organization.name, event: 'the token was not kept whole and is used from memory only' })
        deleteTokensOf(organization.sysId)
      }
      return { ...usable(token), calls }
    } finally {
      deleteToken(mint)
    }
  }

  private organization(targetOrgId: string): OrganizationRecord {
    const orgId = parseOrganizationId(String(targetOrgId))
    if (!orgId.ok) {
      throw verdictError(verdict('organization_id_malformed', { orgId: String(targetOrgId), evidence: [orgId.rule] }))
    }
    const organization = findOrganizationByOrgId(orgId.value)
    if (organization === null) throw verdictError(verdict('organization_unknown', { orgId: orgId.value }))
    return organization
  }
}

/** Everything that a token was minted for: a change of any of it is another key, and the old token is never used. */
function tokenKey(organization: OrganizationRecord, target: Target): string {
  const scope = target.contract === 'byoc_registration' ? BYOC_SCOPE : ''
  return [organization.sysId, organization.credentialAlias, target.orgId, target.region.id, scope].join(':')
}

function fresh(token: TokenRecord, time: number, marginMs: number, rejected: string): boolean {
  return token.accessToken !== '' && token.accessToken !== rejected && token.expiresAt - marginMs > time
}

function margin(token: TokenRecord): number {
  return renewalMargin(token, settings.tokenMarginMs())
}

function usable(token: MintedToken): Extract<ObtainedToken, { ok: true }> {
  const { accessToken, trunkTemplate, expiresAt } = token
  return { ok: true, accessToken, trunkTemplate, expiresAt, calls: 0 }
}

/** The sys_id of the row that gives the right to mint; null while somebody living has it. */
function takeMint(key: string, organization: string): string | null {
  // Long enough for the token, tokens/me and the template, each at its timeout.
  const longestMs = settings.httpTimeoutMs() * 4
  const claim = (): string | null => claimMint({ key, organization, minter: newHolder(), lease: now() + longestMs })
  const taken = claim()
  if (taken !== null) return taken
  const holder = findMint(key)
  if (holder === null) return null
  // A lease that runs much longer than one is given was given before the clock was set back.
  const leftMs = holder.mintLease - now()
  if (leftMs > 0 && leftMs <= 2 * longestMs) return null
  deleteToken(holder.sysId)
  return claim()
}
