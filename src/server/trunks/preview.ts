import {
  planRegistration,
  planRetirement,
  withoutPassword,
  type Plan,
  type PlannedCall,
  type PlannedField,
  type Target,
} from '../contracts'
import { verdict } from '../verdicts'
import { factsOf, findOrganization, forbidsCalls, targetOf, type OrganizationRecord } from '../organizations'
import { inWords, requiresApproval, type TrunkRequestRecord } from '../requests'
import { decideTransition, elsewhere, findRegistrationOf, requestOf, type RegistrationRecord } from '../registrations'
import { checkedRequest, siteOf } from './request-payload'
import { takenName } from './taken-name'

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
  act: 'register' | 'retire' | 'nothing'
  approval: 'not needed' | 'needed' | 'given'
  /** the reasons why it would be refused now; none when nothing is known against it */
  refusals: PreviewRefusal[]
  /** the calls, in their order */
  calls: PlannedCall[]
  /** the values of the write, field by field; all of them are new */
  writes: PlannedField[]
  /** what is known only after a call */
  unknown: string[]
}

/** Tells what the work on a request would do now. Makes no call and writes nothing. */
export function previewRequest(record: TrunkRequestRecord): Preview {
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
    return { ...preview, refusals: [verdict('organization_unknown', { evidence })].map(refusalOf) }
  }
  const retires = record.state === 'retiring' || registration?.operation === 'retire'
  if (!retires) {
    const decided = decideTransition(record, registration, organization, 'queue')
    if (!decided.ok) preview.refusals.push(ofState(decided.reason))
    else if (decided.state === 'registered') {
      preview.refusals.push(ofState(`A request that is ${inWords(record.state)} has its trunk: nothing is sent.`))
    }
  } else if (record.state === 'retired') preview.refusals.push(ofState('The trunk is retired: nothing is sent.'))
  if (preview.refusals.length > 0) return preview
  const pointed = targetOf(organization)
  const against = forbidsCalls(organization)
  if (against !== null) preview.refusals.push(refusalOf(against))
  const away = registration === null ? null : elsewhere(registration, organization)
  if (away !== null) preview.refusals.push(refusalOf(away))
  if (!pointed.ok) return preview
  const { target } = pointed
  if (!retires) return register(preview, record, registration, { target, organization })
  const genesysId = registration?.genesysId ?? record.genesysId
  const plan = genesysId === '' ? NOTHING_LEFT : planRetirement(target, genesysId)
  return { ...preview, act: 'retire', ...plan }
}

const NOTHING_LEFT: Plan = {
  calls: [],
  writes: [],
  unknown: ['The id of the trunk: it is looked up by its name first.'],
}

function register(
  preview: Preview,
  record: TrunkRequestRecord,
  registration: RegistrationRecord | null,
  { target, organization }: { target: Target; organization: OrganizationRecord },
): Preview {
  const grounds = { target, organization, facts: factsOf(organization) }
  const checked = checkedRequest(record, grounds)
  const refusals = [...preview.refusals]
  if (!checked.ok) refusals.push(refusalOf(checked.verdict))
  const taken = takenName(registration ?? { organization: organization.sysId, sysId: '' }, record, grounds)
  if (taken !== null) refusals.push(refusalOf(taken))
  const planned = planRegistration(
    target,
    withoutPassword(requestOf(record), record.hasPassword),
    siteOf(record, grounds),
  )
  const plan: Plan = planned.ok ? planned.plan : { calls: [], writes: [], unknown: [] }
  const unknown = [
    ...((registration?.writeSent ?? 0) > 0 ? [UNANSWERED] : []),
    ...plan.unknown,
    ...(record.hasPassword ? [PASSWORD] : []),
  ]
  return { ...preview, act: 'register', refusals, calls: plan.calls, writes: plan.writes, unknown }
}

const UNANSWERED =
  'Whether an earlier write has made the trunk: it is looked up first, and written only where it is not there.'
const PASSWORD = 'Whether the digest password that is kept can be read: it is read right before the write.'

function ofState(message: string): PreviewRefusal {
  return { code: 'state_refuses', message, nextStep: 'Nothing needs to be done, or ask for a new trunk request.' }
}

function refusalOf({ code, message, nextStep }: PreviewRefusal): PreviewRefusal {
  return { code, message, nextStep }
}
