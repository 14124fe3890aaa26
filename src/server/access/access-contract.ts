import type { Contract } from '../fields'
import { adapterOf, listCall, otherContracts, parseTrunkPage, type Target } from '../contracts'
import { verdict, type Verdict } from '../verdicts'
import { factsOf } from '../targets'
import { type OrganizationRecord } from '../organizations'
import { callAndRecord } from '../attempts'
import { mintToken } from '../tokens'
import type { AccessCalls } from './access-calls'
import type { AccessConclusion } from './access-checks'

/**
 * The answer of an organization under a contract other than its own setting. `answers` null: the answer is undecided.
 */
interface OtherContract {
  contract: Contract
  answers: boolean | null
  evidence: string[]
}

/** The most calls that the detection makes: a token, its owner, a page of trunks. */
const DETECTION_CALLS = 3

/**
 * Adds to a verdict whether the organization answers another contract, when a wrong contract may be the cause. That is
 * so for absent endpoints. It is so for a token of another organization, too, when tokens name none: an account of many
 * organizations gets a token of its home.
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

/** Finds another contract that the organization surely answers; otherwise returns the first undecided answer. */
function detectOtherContract(organization: OrganizationRecord, target: Target): OtherContract {
  const found = otherContracts(target.contract).map((contract) => tryContract(contract, organization, target))
  const told =
    found.find(({ answers }) => answers === true) ?? found.find(({ answers }) => answers === null) ?? found[0]
  if (told === undefined) throw new Error(`There is no contract beside ${target.contract}`)
  return { ...told, evidence: found.flatMap(({ evidence }) => evidence) }
}

/**
 * Asks for one page of trunks to learn whether an organization answers a contract. The token is minted for this
 * question alone and kept in memory only.
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
  // A refused listing proves no absence: an organization may register trunks and list none, unless the contract is
  // always listed.
  const absent = (status === 404 || status === 405) && adapterOf(contract).alwaysLists
  return told(contract, absent ? false : null, summary)
}

function told(contract: Contract, answers: boolean | null, seen: string): OtherContract {
  return { contract, answers, evidence: [`Contract ${contract}, a page of trunks: ${seen}`] }
}
