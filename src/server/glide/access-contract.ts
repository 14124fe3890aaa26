import { listCall, type Target } from '../genesys/calls'
import { otherContract, type Contract } from '../genesys/contract'
import { parseTrunkBasePage } from '../genesys/platform-trunk'
import { parseRegistrationPage } from '../genesys/byoc-registration'
import type { AccessConclusion } from '../registration/access-checks'
import type { AccessCalls } from './access-calls'
import type { OrganizationRecord } from './records/organizations'
import { callAndRecord } from './recorded-call'
import { mintToken } from './token-mint'

/** What an organization answers of a contract that is not the one it is set to. `answers` null: it can't be told. */
interface OtherContract {
  contract: Contract
  answers: boolean | null
  evidence: string[]
}

/** Calls that finding out costs at most: a token, whose it is, a page of trunks. */
const DETECTION_CALLS = 3

/** Adds to a verdict of absent endpoints whether the organization answers the other contract. */
export function withOtherContract(
  concluded: AccessConclusion,
  organization: OrganizationRecord,
  calls: AccessCalls,
): AccessConclusion & { proposedContract: Contract | null } {
  const { checks, verdict } = concluded
  if (verdict === null || calls.left < DETECTION_CALLS) return { ...concluded, proposedContract: null }
  const other = detectOtherContract(organization, calls.target)
  const evidence = [...verdict.evidence, ...other.evidence]
  const { nextStep } = other.answers === false ? { nextStep: NO_CONTRACT } : verdict
  const proposedContract = other.answers === true ? other.contract : null
  return { checks, verdict: { ...verdict, evidence, nextStep }, proposedContract }
}

const NO_CONTRACT =
  'Neither contract is answered: check the fields Organization ID and Region of the organization, and ask Genesys whether BYOC is part of its subscription.'

/**
 * Finds out whether an organization answers the other contract, by one page of its trunks. The token for it is made for
 * this question alone and kept in memory only.
 */
function detectOtherContract(organization: OrganizationRecord, target: Target): OtherContract {
  const contract = otherContract(target.contract)
  const other = { ...target, contract }
  const record = { ...organization, contract }
  const minted = mintToken(record, other, { template: false, tries: 1 })
  if (!minted.ok) {
    const { message, evidence } = minted.failure.verdict
    return { contract, answers: null, evidence: [`Contract ${contract}: ${message}`, ...evidence] }
  }
  const call = listCall(other, { pageNumber: 1, pageSize: 1 }, 'read')
  const outcome = callAndRecord(record, call, 'Bearer ' + minted.token.accessToken)
  if (outcome.kind === 'thrown') return told(contract, null, `no answer (${outcome.thrown})`)
  const { status, body, summary } = outcome.answer
  const page =
    status === 200 ? (contract === 'platform' ? parseTrunkBasePage(body) : parseRegistrationPage(body)) : null
  if (page !== null) return told(contract, true, summary)
  // An organization may register by `byoc_registration` and list nothing: only `platform` is always listed.
  const absent = (status === 404 || status === 405) && contract === 'platform'
  return told(contract, absent ? false : null, summary)
}

function told(contract: Contract, answers: boolean | null, seen: string): OtherContract {
  return { contract, answers, evidence: [`Contract ${contract}, a page of trunks: ${seen}`] }
}
