import { userId } from '../servicenow'
import { columnsOf, type TrunkFields } from '../fields'
import { inFull } from '../verdicts'
import { trunksUnderWay } from '../refusals'
import type { OrganizationRecord } from '../organizations'
import { stateColumns, findTrunkRequest, insertTrunkRequest } from '../requests'
import type { TrunkRecord } from '../inventory'
import { elsewhere, registrationsOfTrunks } from '../registrations'
import { makeAnew } from '../queue'
import { inTurn } from './adoption-turn'

/** `request`: sys_id of the trunk request that retires the trunk, made now or earlier. */
export type AdoptedRetirement = { ok: true; request: string } | { ok: false; reason: string }

/**
 * Makes the trunk request that has an adopted trunk deleted: it begins where the retirement of a registered trunk begins,
 * and is worked like it. A trunk has one such request: of two workers that ask at once, one makes it, and both name it.
 */
export function retireAdopted(trunk: TrunkRecord, organization: OrganizationRecord): AdoptedRetirement {
  if (trunk.state === 'retired') return refused('The trunk is retired already.')
  if (trunk.state === 'foreign') return refused('Nobody here asked for this trunk: adopt it first.')
  const against = elsewhere(trunk, organization, { madeWhat: 'trunk' })
  if (against !== null) return refused(inFull(against))
  let retirement = refused(trunksUnderWay().message)
  inTurn(organization.sysId, () => {
    retirement = earlier(trunk) ?? make(trunk)
  })
  return retirement
}

function refused(reason: string): AdoptedRetirement {
  return { ok: false, reason }
}

function earlier({ organization, genesysId }: TrunkRecord): AdoptedRetirement | null {
  const [registration] = registrationsOfTrunks(organization, [genesysId])
  return registration === undefined ? null : { ok: true, request: registration.request }
}

function make(trunk: TrunkRecord): AdoptedRetirement {
  const sysId = insertTrunkRequest(
    {
      act: 'retire',
      trunk: trunk.sysId,
      organization: trunk.organization,
      ...typed(trunk.fields),
      genesys_id: trunk.genesysId,
      opened_by: userId(),
      short_description: `Retire adopted BYOC trunk ${trunk.fields.trunkName}`,
      ...stateColumns('retiring'),
    },
    '',
  )
  const request = sysId === null ? null : findTrunkRequest(sysId)
  if (request === null) return refused('A rule of this instance refused the trunk request that retires the trunk.')
  // Where a node dies before the registration is there, the sweeper makes it.
  makeAnew(request)
  return { ok: true, request: request.sysId }
}

/** The columns that have a value; the other columns of the request keep their defaults. */
function typed(fields: TrunkFields): Record<string, string> {
  return Object.fromEntries(Object.entries(columnsOf(fields)).filter(([, value]) => value !== '' && value !== '0'))
}
