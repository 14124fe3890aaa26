import { newGuid, now, settings, warn } from '../servicenow'
import { adapterOf, type Target } from '../contracts'
import { verdict, type Verdict } from '../verdicts'
import { factsOf, guardVerdict, targetOf } from '../targets'
import { type OrganizationRecord } from '../organizations'
import { isMadeWith } from './credentials.store'
import { isFresh, renewalMargin } from './token-life'
import { mintToken, type RefusedMint } from './token-mint'
import {
  claimMint,
  deleteToken,
  deleteTokensOf,
  findMint,
  findToken,
  mintPostponedUntil,
  postponeMint,
  storeToken,
  type CachedToken,
  type TokenRecord,
} from './tokens.store'

/**
 * A token that is good for its organization, or the reason why there is none now. `retryAt`: the time to ask again, in
 * epoch milliseconds. `calls`: the number of outbound calls that were made for it. `refused`: the failed mint; null
 * when none was tried.
 */
export type ObtainedToken =
  | { ok: true; accessToken: string; trunkTemplate: string; expiresAt: number; calls: number }
  | { ok: false; verdict: Verdict; retryAt: number | null; calls: number; refused: RefusedMint | null }

const NOT_TRIED = { ok: false, retryAt: null, calls: 0, refused: null } as const

/** A token with less time left is not used any more, because a call may take that long. */
const SHORTEST_USE_MS = 30000

/** While worker A mints the token, worker B looks again after this time. */
const MINTING_RETRY_MS = 2000

/**
 * The pause before the next token request when the token endpoint answers "too many requests" without naming a time.
 */
const RATE_LIMIT_PAUSE_MS = 60000

/**
 * The token of an organization record: the cached one, or else a new one. `rejected`: a token that Genesys has just
 * refused.
 */
export function obtainToken(organization: OrganizationRecord, rejected = ''): ObtainedToken {
  const guarded = guardVerdict(organization)
  if (guarded !== null) return { ...NOT_TRIED, verdict: guarded }
  const found = targetOf(organization)
  if (!found.ok) return { ...NOT_TRIED, verdict: found.verdict }
  const key = tokenKey(organization, found.target)
  const cached = kept(key, organization)
  if (cached !== null && isFresh(cached, { time: now(), marginMs: margin(cached), rejected })) return usable(cached)
  return limited(organization, found.target) ?? mint(organization, found.target, key, cached, rejected)
}

/** The cached token. A token of a credential that has changed since then is deleted. */
function kept(key: string, organization: OrganizationRecord): TokenRecord | null {
  const cached = findToken(key)
  if (cached === null || cached.accessToken === '') return null
  if (isMadeWith(cached, organization.credentialAlias)) return cached
  deleteToken(cached.sysId)
  return null
}

/**
 * The refusal while the login host limits the client, or null. The login host counts a client's requests for all
 * organizations together.
 */
function limited(organization: OrganizationRecord, { region }: Target): ObtainedToken | null {
  const time = now()
  const retryAt = mintPostponedUntil(organization.credentialAlias, region.id, {
    time,
    latest: time + settings.retryMs(),
  })
  if (retryAt === 0) return null
  const facts = { ...factsOf(organization), retryAfterMs: retryAt - time }
  return { ...NOT_TRIED, verdict: verdict('token_rate_limited', facts), retryAt }
}

function mint(
  organization: OrganizationRecord,
  target: Target,
  key: string,
  cached: TokenRecord | null,
  rejected: string,
): ObtainedToken {
  const mint = takeMint(key, organization.sysId)
  if (mint === null) {
    // Worker A holds the right to mint: worker B uses the old token for as long as it lives.
    if (cached !== null && isFresh(cached, { time: now(), marginMs: SHORTEST_USE_MS, rejected })) return usable(cached)
    const retryAt = now() + MINTING_RETRY_MS
    const facts = { ...factsOf(organization), retryAfterMs: MINTING_RETRY_MS }
    return { ...NOT_TRIED, verdict: verdict('token_being_minted', facts), retryAt }
  }
  try {
    const latest = findToken(key)
    if (latest !== null && isFresh(latest, { time: now(), marginMs: margin(latest), rejected })) return usable(latest)
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

/**
 * The key of a cached token. It contains everything that the token was minted for: a change of any part gives another
 * key, so that the old token is never used.
 */
function tokenKey(organization: OrganizationRecord, target: Target): string {
  const scope = adapterOf(target.contract).scope ?? ''
  return [organization.sysId, organization.credentialAlias, target.orgId, target.region.id, scope].join(':')
}

function margin(token: TokenRecord): number {
  return renewalMargin(token, settings.tokenMarginMs())
}

function usable(token: CachedToken): Extract<ObtainedToken, { ok: true }> {
  const { accessToken, trunkTemplate, expiresAt } = token
  return { ok: true, accessToken, trunkTemplate, expiresAt, calls: 0 }
}

/**
 * The sys_id of the row that gives this worker the right to mint; null while another worker has that right and its
 * lease runs. Reads before it inserts, because the instance logs the insertion of a duplicate key as an error.
 */
function takeMint(key: string, organization: string): string | null {
  // The lease is long enough for the calls for the token, tokens/me and the template, each up to its timeout.
  const longestMs = settings.httpTimeoutMs() * 4
  const claim = (): string | null => claimMint({ key, organization, minter: newGuid(), lease: now() + longestMs })
  const holder = findMint(key)
  if (holder === null) return claim()
  // A lease with more time left than a new one is given was stored before the clock was set back.
  const leftMs = holder.mintLease - now()
  if (leftMs > 0 && leftMs <= 2 * longestMs) return null
  deleteToken(holder.sysId)
  return claim()
}
