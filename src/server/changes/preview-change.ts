import {
  KEPT_PASSWORD,
  heldTrunk,
  identifierTaken,
  inWords,
  parseContract,
  planChange,
  type Contract,
} from '../contracts'
import { nothingToChange, verdict } from '../verdicts'
import { factsOf, type OrganizationRecord } from '../organizations'
import type { TrunkRequestRecord } from '../requests'
import { findTrunk, type TrunkRecord } from '../inventory'
import { elsewhere, identifierHolder, nameHolder, placeOf } from '../registrations'
import { beginPreview, previewRequest, refusalOf, type Begun, type Preview, type PreviewRefusal } from '../trunks'
import { driftVerdict } from './change-words'
import { changeProblems, newIdentifier } from './check-change'
import { decideChange } from './decide-change'
import { passwordFrom } from './known-password'
import { wantedChange, type WantedChange } from './wanted-change'

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
  return { ...begun.preview, act: 'change', ...changeOf(record, trunk, begun) }
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
  const found = [...refusals, ...whyRefused(record, trunk, organization, change, contract, password)]
  const held = heldTrunk(trunk.lastRead, {
    ...{ fields: trunk.fields, site: trunk.wanted?.inboundSite ?? trunk.fields.inboundSite },
    enabled: trunk.wanted?.enabled ?? null,
  })
  const sent = { ...change.to, authPassword: sends ? KEPT_PASSWORD : '' }
  const plan = planChange(target, trunk.genesysId, { ...change, to: sent }, held)
  const unknown = [...plan.unknown, trunk.lastRead === null ? NEVER_READ : LAST_READ, ...(sends ? [PASSWORD] : [])]
  return { refusals: found, calls: plan.calls, writes: plan.writes, unknown }
}

const LAST_READ =
  'What Genesys Cloud holds by now: the old values are those of the last comparison. The trunk is read before the write, and nothing is written where somebody else has changed it.'
const NEVER_READ =
  'What Genesys Cloud holds: this trunk was never compared, so that the old values are those that this app wrote. It is read before the write, and nothing is written where somebody else has changed it.'
const PASSWORD = 'Whether the digest password that is kept can be read: it is read right before the write.'

/** The reasons against a change that are known without a call. */
function whyRefused(
  record: TrunkRequestRecord,
  trunk: TrunkRecord,
  organization: OrganizationRecord,
  change: WantedChange,
  contract: Contract,
  password: ReturnType<typeof passwordFrom>,
): PreviewRefusal[] {
  const facts = { ...factsOf(organization), operation: 'update', trunkName: change.to.trunkName } as const
  const away = elsewhere(trunk, organization, { operation: 'update', madeWhat: 'trunk' })
  if (record.changedFields.length === 0 && record.switchTo === '' && !record.hasPassword)
    return [nothingToChange()].map(refusalOf)
  const found: PreviewRefusal[] = away === null ? [] : [away]
  const withPassword = password.kind === 'new' || password.kind === 'kept'
  const asked = { changedFields: record.changedFields, fields: record, switchTo: record.switchTo }
  const problems = changeProblems(asked, change, contract, withPassword)
  const told = [...problems.map((problem) => problem.told), ...(password.kind === 'missing' ? [password.problem] : [])]
  if (told.length > 0) found.push(verdict('payload_invalid', { ...facts, problems: told }))
  const heldBy = holderOf(record, trunk, organization, change, contract)
  if (heldBy !== null) found.push(heldBy)
  const drifted = driftOf(record, trunk, organization, change)
  if (drifted !== null) found.push(drifted)
  return found.map(refusalOf)
}

/** The refusal of a name or an identifier that another trunk request has. */
function holderOf(
  record: TrunkRequestRecord,
  trunk: TrunkRecord,
  organization: OrganizationRecord,
  change: WantedChange,
  contract: Contract,
): PreviewRefusal | null {
  const facts = { ...factsOf(organization), operation: 'update', trunkName: change.to.trunkName } as const
  if (change.from.trunkName.toLowerCase() !== change.to.trunkName.toLowerCase()) {
    const row = { organization: organization.sysId, sysId: '' }
    const holder = nameHolder(row, record, placeOf(organization))
    if (holder !== null && holder.sysId !== trunk.request && holder.sysId !== record.sysId) {
      return verdict('conflict', { ...facts, heldBy: holder.number })
    }
  }
  const holder = identifierHolder(newIdentifier(change, contract), organization, record)
  return holder === '' ? null : verdict('payload_invalid', { ...facts, problems: [inWords(identifierTaken(holder))] })
}

/** The verdict that the last comparison leads to, where it found what this app never wrote. */
function driftOf(
  record: TrunkRequestRecord,
  trunk: TrunkRecord,
  organization: OrganizationRecord,
  { target }: WantedChange,
): PreviewRefusal | null {
  if (trunk.lastRead === null) return null
  const decided = decideChange({
    ...{ wanted: trunk.wanted, told: trunk.lastRead, target },
    ...{ withPassword: record.hasPassword, landed: false, overwrite: record.overwrite },
  })
  return decided.kind === 'drifted' ? driftVerdict(trunk, decided.terms, factsOf(organization)) : null
}
