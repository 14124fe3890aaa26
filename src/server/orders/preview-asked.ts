import { registrationRequest } from '../fields'
import { factsOf, forbidsCalls, targetOf } from '../targets'
import { unaskedName } from './unasked-request'
import { requiresApproval } from '../approvals'
import { siteOf } from '../trunks'
import { takenName } from '../lookups'
import { withoutPassword, planOf, refusalOf, type Preview } from '../previews'
import { judgeAsked, type AskedTrunk } from './asked-trunk'

/** Tells what an order would do now, without making it. `authPassword`: only whether it is valid matters. */
export function previewAsked(order: AskedTrunk, authPassword: string): Preview {
  const { asked, refusal } = judgeAsked(order, authPassword)
  const { organization } = asked
  const preview: Preview = {
    request: '',
    organization: organization.name,
    act: 'register',
    approval: requiresApproval(organization) ? 'needed' : 'not needed',
    refusals: refusal === null ? [] : [refusalOf(refusal)],
    calls: [],
    writes: [],
    unknown: [],
  }
  const against = forbidsCalls(organization)
  if (against !== null && against.code !== refusal?.code) preview.refusals.push(refusalOf(against))
  const pointed = targetOf(organization)
  if (!pointed.ok) return preview
  const taken = takenName({ organization: organization.sysId, sysId: '' }, unaskedName(asked.trunkName), {
    organization,
    facts: factsOf(organization),
  })
  if (taken !== null) preview.refusals.push(refusalOf(taken))
  const request = withoutPassword(registrationRequest(NUMBER, asked, ''), authPassword !== '')
  return { ...preview, ...planOf(pointed.target, request, siteOf(asked, asked)) }
}

/** Stands for the number of a request that is not there yet. */
const NUMBER = '(its number)'
