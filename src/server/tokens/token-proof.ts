import { parseTokenOwner, proveOwner, type TokenFinding } from '../claims'
import { verifyCall, type Target } from '../contracts'
import { diagnoseClaims, notAsPromised, type CallContext, type Failure } from '../answers'
import type { OrganizationRecord } from '../organizations'
import { callAndRecord, diagnoseOutcome } from '../attempts'

/**
 * Asks `tokens/me` for the owner of a token that is opaque or names several organizations. Unless the token belongs to
 * this organization, it is not used.
 */
export function proveOwnership(
  organization: OrganizationRecord,
  target: Target,
  authorization: string,
  finding: TokenFinding,
  minting: CallContext,
): { ok: true } | { ok: false; failure: Failure; finding: TokenFinding } {
  const context: CallContext = { ...minting, operation: 'verify', token: finding }
  const told = diagnoseOutcome(callAndRecord(organization, verifyCall(target), authorization), context)
  if (told.kind === 'failure') {
    // The contract whose tokens name an audience does not promise that tokens/me exists: where it does not, the
    // audience has to be enough proof.
    const absent = told.absent && finding.kind === 'opaque' && finding.meantFor
    return absent ? { ok: true } : { ok: false, failure: told, finding }
  }
  const proved = proveOwner(parseTokenOwner(told.answer.body), target.orgId, null)
  if (proved.kind === 'good') return { ok: true }
  const failure = diagnoseClaims(proved, context) ?? notAsPromised(told.answer, context, 'it names no organization')
  return { ok: false, failure, finding: proved }
}
