import { adapterOf, listCall, otherContracts, parseTrunkPage, type Contract, type Target } from '../contracts'
import { verdict, type Verdict } from '../verdicts'
import { factsOf, type OrganizationRecord } from '../organizations'
import { callAndRecord } from '../attempts'
import { mintToken } from '../tokens'
import type { AccessCalls } from './access-calls'
import type { AccessConclusion } from './access-checks'

/** What an organization answers of a contract that is not the one it is set to. `answers` null: it can't be told. */
interface OtherContract {
  contract: Contract
  answers: boolean | null
  evidence: string[]
}

/** Calls that finding out costs at most: a token, whose it is, a page of trunks. */
const DETECTION_CALLS = 3

/**
 * Adds to a verdict that another contract may be behind whether the organization answers it: endpoints that are absent,
 * and a token of another organization where tokens name none: an account of many organizations gets one of its home.
 */
export function withOtherContract(
  concluded: AccessConclusion,
  organization: OrganizationRecord,
  calls: AccessCalls,
): AccessConclusion & { proposedContract: Contract | null } {
  const unchanged = { ...concluded, proposedContract: null }
  const { checks, verdict: found } = concluded
  const absent = found?.code === 'endpoint_absent' && calls.proved
  const { scope } = adapterOf(calls.target.contract)
  const ofHome = found?.code === 'token_for_other_organization' && scope === null
  if (found === null || !(absent || ofHome) || calls.left < DETECTION_CALLS) return unchanged
  const other = detectOtherContract(organization, calls.target)
  if (ofHome && other.answers !== true) return unchanged
  const evidence = [...found.evidence, ...other.evidence]
  const nextStep = nextStepOf(other, organization, found)
  const proposedContract = other.answers === true ? other.contract : null
  return { checks, verdict: { ...found, evidence, nextStep }, proposedContract }
}

function nextStepOf({ answers }: OtherContract, organization: OrganizationRecord, found: Verdict): string {
  if (answers === null) return found.nextStep
  return answers ? verdict('endpoint_absent', factsOf(organization)).nextStep : NO_CONTRACT
}

const NO_CONTRACT =
  'No contract is answered: check the fields Organization ID and Region of the organization, and ask Genesys whether BYOC is part of its subscription.'

/** Finds out which other contract an organization answers; where none surely does, what the first undecided one said. */
function detectOtherContract(organization: OrganizationRecord, target: Target): OtherContract {
  const found = otherContracts(target.contract).map((contract) => tryContract(contract, organization, target))
  const told =
    found.find(({ answers }) => answers === true) ?? found.find(({ answers }) => answers === null) ?? found[0]
  if (told === undefined) throw new Error(`There is no contract beside ${target.contract}`)
  return { ...told, evidence: found.flatMap(({ evidence }) => evidence) }
}

/**
 * Asks by one page of trunks whether an organization answers a contract. The token for it is made for this question alone
 * and kept in memory only.
 */
function tryContract(contract: Contract, organization: OrganizationRecord, target: Target): OtherContract {
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
  const page = status === 200 ? parseTrunkPage(contract, body) : null
  if (page !== null) return told(contract, true, summary)
  // An organization may register trunks and list none, unless the contract is always listed.
  const absent = (status === 404 || status === 405) && adapterOf(contract).alwaysLists
  return told(contract, absent ? false : null, summary)
}

function told(contract: Contract, answers: boolean | null, seen: string): OtherContract {
  return { contract, answers, evidence: [`Contract ${contract}, a page of trunks: ${seen}`] }
}
