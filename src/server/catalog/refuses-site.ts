import { verdict, type Verdict } from '../verdicts'
import { choiceProblem, findSite, type OrganizationRecord } from '../organizations'
import { isGuid, type TypedVariables } from './catalog-variables.store'

/** The verdict on a site that the requester can not have chosen, or that is gone since then; null when it fits. */
export function refusesSite({ sysId }: OrganizationRecord, { site, fields }: TypedVariables): Verdict | null {
  if (site === '') return null
  const problem = choiceProblem(isGuid(site) ? findSite(site) : null, sysId, fields.inboundSite)
  if (problem === null) return null
  return verdict('payload_invalid', { problems: [`Inbound site: ${problem.rule}; ${problem.fix}.`] })
}
