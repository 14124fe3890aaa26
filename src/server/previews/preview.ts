import { identifierUnder, type RegistrationRequest } from '../fields'
import type { Target } from '../contracts'
import { verdict } from '../verdicts'
import { refusalOfState } from '../refusals'
import { factsOf, forbidsCalls, targetOf } from '../targets'
import { findOrganization, refusesOrders, type OrganizationRecord } from '../organizations'
import type { TrunkRequestRecord } from '../requests'
import { requiresApproval } from '../approvals'
import { findTrunk } from '../inventory'
import { elsewhere, findRegistrationOf, requestOf, type RegistrationRecord } from '../registrations'
import { decideTransition } from '../commands'
import { checkedRequest, siteOf } from '../trunks'
import { takenName } from '../lookups'
import {
  planRegistration,
  planReplacement,
  planRetirement,
  withoutPassword,
  type Plan,
  type PlannedCall,
  type PlannedField,
} from './plan'

/** A reason why the work would be refused now. */
export interface PreviewRefusal {
  /** code of the verdict, or `state_refuses` */
  code: string
  message: string
  nextStep: string
}

/** The work on a trunk request as it would be done now. Nothing was called or changed for it. */
export interface Preview {
  /** number of the trunk request; '' for one that is not ordered yet */
  request: string
  /** name of the organization; '' when there is none */
  organization: string
  act: 'register' | 'change' | 'retire' | 'nothing'
  approval: 'not needed' | 'needed' | 'given'
  /** the reasons why it would be refused now; none when nothing is known against it */
  refusals: PreviewRefusal[]
  /** the calls, in their order */
  calls: PlannedCall[]
  /** the values of the write, field by field; those of a change stand beside the values that are there */
  writes: PlannedField[]
  /** what is known only after a call */
  unknown: string[]
}

/** A preview of work that goes on, as far as it is the same for every act; or the whole of one that does not. */
export type Begun =
  | { goesOn: false; preview: Preview }
  | {
      goesOn: true
      preview: Preview
      registration: RegistrationRecord | null
      organization: OrganizationRecord
      target: Target
      retires: boolean
    }

/** Tells what the work on a request that registers or retires would do now. Makes no call and writes nothing. */
export function previewRequest(record: TrunkRequestRecord): Preview {
  const begun = beginPreview(record)
  if (!begun.goesOn) return begun.preview
  const { preview, registration, organization, target, retires } = begun
  if (!retires) return register(preview, record, registration, { target, organization })
  const genesysId = registration?.genesysId ?? record.genesysId
  const routeSites = findTrunk(registration?.trunk ?? record.trunk)?.routeSites
  const plan = genesysId === '' ? NOTHING_LEFT : planRetirement(target, genesysId, routeSites)
  return { ...preview, act: 'retire', ...plan }
}

/** Tells what is the same for every act: the approval, and what would refuse the work before its content is looked at. */
export function beginPreview(record: TrunkRequestRecord): Begun {
  const organization = findOrganization(record.organization)
  const registration = findRegistrationOf(record.sysId)
  const preview: Preview = {
    request: record.number,
    organization: organization?.name ?? '',
    act: 'nothing',
    approval: !requiresApproval(organization) ? 'not needed' : record.approval === 'approved' ? 'given' : 'needed',
    refusals: [],
    calls: [],
    writes: [],
    unknown: [],
  }
  if (organization === null) {
    const evidence = ['The request names no organization that exists.']
    return ended({ ...preview, refusals: [verdict('organization_unknown', { evidence })].map(refusalOf) })
  }
  const retires = record.act === 'retire' || record.state === 'retiring' || registration?.operation === 'retire'
  const unfit = record.state === 'draft' && organization.active ? refusesOrders(organization) : null
  if (unfit !== null) preview.refusals.push(refusalOf(unfit))
  else {
    const over = whyNothing(record, registration, organization, retires)
    if (over !== null) return ended({ ...preview, refusals: [refusalOf(refusalOfState(over, record.state))] })
  }
  const pointed = targetOf(organization)
  const against = forbidsCalls(organization)
  if (against !== null && against.code !== unfit?.code) preview.refusals.push(refusalOf(against))
  const away = registration === null ? null : elsewhere(registration, organization)
  if (away !== null) preview.refusals.push(refusalOf(away))
  if (!pointed.ok) return ended(preview)
  return { goesOn: true, preview, registration, organization, target: pointed.target, retires }
}

function ended(preview: Preview): Begun {
  return { goesOn: false, preview }
}

const NOTHING_LEFT: Plan = {
  calls: [],
  writes: [],
  unknown: ['The id of the trunk: it is looked up by its name first.'],
}

/** The reason why queuing the request, or going on with it, would do nothing at all; null when it would do something. */
function whyNothing(
  record: TrunkRequestRecord,
  registration: RegistrationRecord | null,
  organization: OrganizationRecord,
  retires: boolean,
): string | null {
  if (retires) return record.state === 'retired' ? 'The trunk is retired: nothing is sent.' : null
  const decided = decideTransition(record, registration, organization, 'queue')
  if (!decided.ok) return decided.reason
  if (decided.state === 'changed') return 'A change that is carried out is not sent again.'
  return decided.state === 'registered' ? 'A request that is registered has its trunk: nothing is sent.' : null
}

function register(
  preview: Preview,
  record: TrunkRequestRecord,
  registration: RegistrationRecord | null,
  { target, organization }: { target: Target; organization: OrganizationRecord },
): Preview {
  const grounds = { target, organization, facts: factsOf(organization) }
  // A draft gets the identifier that its SIP URI gives when it is queued.
  const terminationId = identifierUnder(target.contract, record)
  const checked = checkedRequest(terminationId === '' ? record : { ...record, terminationId }, grounds)
  const refusals = [...preview.refusals]
  if (!checked.ok) refusals.push(refusalOf(checked.verdict))
  const taken = takenName(registration ?? { organization: organization.sysId, sysId: '' }, record, grounds)
  if (taken !== null) refusals.push(refusalOf(taken))
  const plan = planOf(target, withoutPassword(requestOf(record), record.hasPassword), siteOf(record, grounds))
  const unknown = [
    ...((registration?.writeSent ?? 0) > 0 ? [UNANSWERED] : []),
    ...plan.unknown,
    ...(record.hasPassword ? [PASSWORD] : []),
  ]
  const made: Preview = { ...preview, act: 'register', refusals, calls: plan.calls, writes: plan.writes, unknown }
  return record.replaces === '' ? made : withRetirement(made, record.replaces, target)
}

/** The preview of a registration with the second step of a replacement: the retirement of the trunk that is replaced. */
export function withRetirement(preview: Preview, replaces: string, target: Target): Preview {
  const old = findTrunk(replaces)
  if (old === null || old.state === 'retired') return preview
  const named = `the trunk ${old.fields.trunkName} (${old.genesysId})`
  const calls = planReplacement(target, old.genesysId, named)
  return {
    ...preview,
    calls: [...preview.calls, ...calls],
    unknown: [...preview.unknown, BOTH, `Whether ${named} is still there: the answer to its deletion tells.`],
  }
}

const BOTH =
  'Whether Genesys Cloud lets two trunks of one SIP URI and digest user stand at once: no published page says. Where it refuses the new one, the old one stays as it is.'

const UNANSWERED =
  'Whether an earlier write has made the trunk: it is looked up first, and written only where it is not there.'
const PASSWORD = 'Whether the digest password that is kept can be read: it is read right before the write.'

/** The plan of a registration; an empty one of a request that makes no valid write, which a refusal tells. */
export function planOf(target: Target, request: RegistrationRequest, site: string): Plan {
  const planned = planRegistration(target, request, site)
  return planned.ok ? planned.plan : { calls: [], writes: [], unknown: [] }
}

/** The part of a verdict or refusal that a preview tells. */
export function refusalOf({ code, message, nextStep }: PreviewRefusal): PreviewRefusal {
  return { code, message, nextStep }
}
