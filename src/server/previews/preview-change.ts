import { KEPT_PASSWORD, identifierTaken, breachInWords, parseContract, type Contract } from '../fields'
import { isSameName } from '../contracts'
import { verdict, type VerdictFacts } from '../verdicts'
import { nothingToChange } from '../refusals'
import { factsOf } from '../targets'
import { type OrganizationRecord } from '../organizations'
import type { TrunkRequestRecord } from '../requests'
import { findTrunk, siteOfTrunk, type TrunkRecord } from '../inventory'
import { changeProblems, newIdentifier, wantedChange, type AskedChange, type WantedChange } from '../proposals'
import { elsewhere, placeOf } from '../registrations'
import { identifierHolder, nameHolder } from '../holders'
import { heldByAdopted } from '../lookups'
import { routeProblems, routeSiteOf } from '../routes'
import { driftVerdict, decideChange, passwordFrom } from '../changes'
import { heldTrunk, planChange } from './plan-change'
import { planRoute } from './plan-route'
import { beginPreview, previewRequest, refusalOf, type Begun, type Preview, type PreviewRefusal } from './preview'

/** Tells what the work on a request would do now, whatever its act. Makes no call and writes nothing. */
export function preview(record: TrunkRequestRecord): Preview {
  return record.act === 'change' ? previewChange(record) : previewRequest(record)
}

function previewChange(record: TrunkRequestRecord): Preview {
  const begun = beginPreview(record)
  if (!begun.goesOn) return begun.preview
  const trunk = findTrunk(record.trunk)
  const { organization } = begun
  if (trunk === null || trunk.state === 'retired' || trunk.state === 'foreign') {
    const named = trunk === null ? {} : { trunkName: trunk.fields.trunkName, genesysId: trunk.genesysId }
    return { ...begun.preview, refusals: [refusalOf(verdict('trunk_gone', { ...factsOf(organization), ...named }))] }
  }
  if (record.changedFields.includes('outboundRoute')) {
    return { ...begun.preview, act: 'change', ...routeOf(record, trunk, begun) }
  }
  return { ...begun.preview, act: 'change', ...changeOf(record, trunk, begun) }
}

/** A change that is previewed, with what every part of its preview rests on. */
interface Asked {
  record: TrunkRequestRecord
  trunk: TrunkRecord
  organization: OrganizationRecord
  contract: Contract
  asked: AskedChange
  change: WantedChange
}

function changeOf(
  record: TrunkRequestRecord,
  trunk: TrunkRecord,
  { preview: { refusals }, organization, target }: Extract<Begun, { goesOn: true }>,
): Pick<Preview, 'refusals' | 'calls' | 'writes' | 'unknown'> {
  const contract = parseContract(trunk.contract) ?? target.contract
  const asked = { changedFields: record.changedFields, fields: record, switchTo: record.switchTo }
  const change = wantedChange(trunk, asked, contract, organization.inboundSite)
  const password = passwordFrom(trunk, record, change.to.authUser)
  const sends = password.kind === 'new' || password.kind === 'kept'
  const lacks = password.kind === 'missing' ? [password.problem] : []
  const found = whyRefused({ record, trunk, organization, contract, asked, change }, sends, lacks)
  const held = heldTrunk(trunk.lastRead, {
    ...{ fields: trunk.fields, site: siteOfTrunk(trunk) },
    enabled: trunk.wanted?.enabled ?? null,
  })
  const sent = { ...change.to, authPassword: sends ? KEPT_PASSWORD : '' }
  const plan = planChange(target, trunk.genesysId, { ...change, to: sent }, held)
  const unknown = [...plan.unknown, trunk.lastRead === null ? NEVER_READ : LAST_READ, ...(sends ? [PASSWORD] : [])]
  return { refusals: [...refusals, ...found.map(refusalOf)], calls: plan.calls, writes: plan.writes, unknown }
}

/** The move of a trunk to an outbound route. */
function routeOf(
  record: TrunkRequestRecord,
  trunk: TrunkRecord,
  { preview: { refusals }, organization, target }: Extract<Begun, { goesOn: true }>,
): Pick<Preview, 'refusals' | 'calls' | 'writes' | 'unknown'> {
  const problems = routeProblems(record, trunk, parseContract(trunk.contract) ?? target.contract)
  const found = [
    elsewhere(trunk, organization, { operation: 'update', madeWhat: 'trunk' }),
    problems.length === 0
      ? null
      : verdict('payload_invalid', { ...factsOf(organization), operation: 'update', problems }),
  ].filter((each) => each !== null)
  const plan = planRoute(target, {
    genesysId: trunk.genesysId,
    ...{ from: trunk.fields.outboundRoute, to: record.outboundRoute },
    ...{ site: routeSiteOf(trunk, organization), routeSites: trunk.routeSites },
  })
  return { ...plan, refusals: [...refusals, ...found.map(refusalOf)] }
}

const LAST_READ =
  'What Genesys Cloud holds by now: the old values are those of the last comparison. The trunk is read before the write, and nothing is written where somebody else has changed it.'
const NEVER_READ =
  'What Genesys Cloud holds: this trunk was never compared, so that the old values are those that this app wrote. It is read before the write, and nothing is written where somebody else has changed it.'
const PASSWORD = 'Whether the digest password that is kept can be read: it is read right before the write.'

/**
 * The reasons against a change that are known without a call. `sends`: it sends a digest password; `lacks`: the problem of
 * one that is missing.
 */
function whyRefused(previewed: Asked, sends: boolean, lacks: readonly string[]): PreviewRefusal[] {
  const { record, trunk, organization, contract, asked, change } = previewed
  if (asked.changedFields.length === 0 && asked.switchTo === '' && !record.hasPassword) return [nothingToChange()]
  const problems = [...changeProblems(asked, change, contract, sends).map(({ told }) => told), ...lacks]
  return [
    elsewhere(trunk, organization, { operation: 'update', madeWhat: 'trunk' }),
    problems.length === 0 ? null : verdict('payload_invalid', { ...factsAbout(previewed), problems }),
    holderOf(previewed),
    driftOf(previewed),
  ].filter((found) => found !== null)
}

function factsAbout({ organization, change }: Asked): VerdictFacts {
  return { ...factsOf(organization), operation: 'update', trunkName: change.to.trunkName }
}

/** The refusal of a name or an identifier that another trunk request has. */
function holderOf(previewed: Asked): PreviewRefusal | null {
  const { record, trunk, organization, contract, change } = previewed
  if (!isSameName(change.from.trunkName, change.to.trunkName)) {
    const row = { organization: organization.sysId, sysId: '' }
    const holder = nameHolder(row, record, placeOf(organization))
    if (holder !== null && holder.sysId !== trunk.request && holder.sysId !== record.sysId) {
      return verdict('conflict', { ...factsAbout(previewed), heldBy: holder.number })
    }
    const adopted = heldByAdopted(change.to.trunkName, { organization, facts: factsAbout(previewed) })
    if (adopted !== null) return adopted
  }
  const holder = identifierHolder(newIdentifier(change, contract), organization, record)
  if (holder === '') return null
  return verdict('payload_invalid', { ...factsAbout(previewed), problems: [breachInWords(identifierTaken(holder))] })
}

/** The verdict that the last comparison leads to, where it found what this app never wrote. */
function driftOf({ record, trunk, organization, change }: Asked): PreviewRefusal | null {
  if (trunk.lastRead === null) return null
  const decided = decideChange({
    ...{ wanted: trunk.wanted, told: trunk.lastRead, target: change.target },
    ...{ withPassword: record.hasPassword, landed: false, overwrite: record.overwrite },
  })
  return decided.kind === 'drifted' ? driftVerdict(trunk, decided.terms, factsOf(organization)) : null
}
