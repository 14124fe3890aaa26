import { isOperator } from '../people'
import { verdict } from '../verdicts'
import { insertTrunkRequest, stateColumns, verdictColumns, type RequestedItem } from '../requests'
import { findTrunk, type TrunkRecord } from '../inventory'
import { createChange, filledChange, type AskedTrunkChange } from '../orders'
import { clearMaskedVariable, type TypedVariables } from './catalog-variables.store'
import { variableProblems } from './variable-problems'

/**
 * Creates the request of a requested item that changes a trunk; an empty variable leaves its field as it is. A change
 * that can't be asked for becomes a failed request, which says why. Null when a rule refused even that.
 */
export function createItemChange(itemSysId: string, item: RequestedItem, variables: TypedVariables): string | null {
  const trunk = findTrunk(variables.trunk)
  if (trunk === null) throw new Error(`There is no trunk with sys_id ${variables.trunk}.`)
  const { authPassword, switchTo, emptied } = variables
  const asked = {
    ...filledChange(variables.fields, { authPassword, to: switchTo, emptied }),
    trunk: trunk.sysId,
    requestedFor: variables.requestedFor === '' ? item.requestedFor : variables.requestedFor,
    openedBy: item.openedBy,
    requestedItem: itemSysId,
  }
  const problems = mayChange(trunk, item.openedBy) ? variableProblems(variables) : [NOT_OWN]
  const made = problems.length > 0 ? null : createChange(asked)
  const told = made === null ? problems : made.ok ? [] : [made.refusal.message]
  const sysId = made?.ok === true ? made.sysId : insertFailed(asked, trunk, told)
  if (sysId !== null && (authPassword !== '' || variables.passwordLost)) clearMaskedVariable(itemSysId)
  return sysId
}

const NOT_OWN = 'Trunk: only operators may change trunks of others; choose one of your own.'

/** Everybody changes trunks that one asked for or that are for oneself; operators change all. */
function mayChange({ openedBy, requestedFor }: TrunkRecord, user: string): boolean {
  return openedBy === user || requestedFor === user || isOperator(user)
}

function insertFailed(asked: AskedTrunkChange, trunk: TrunkRecord, problems: readonly string[]): string | null {
  return insertTrunkRequest(
    {
      act: 'change',
      trunk: trunk.sysId,
      trunk_name: trunk.fields.trunkName,
      organization: trunk.organization,
      requested_item: asked.requestedItem ?? '',
      requested_for: asked.openedBy,
      opened_by: asked.openedBy,
      short_description: `Change of BYOC trunk ${trunk.fields.trunkName}`,
      ...stateColumns('failed'),
      ...verdictColumns(verdict('payload_invalid', { operation: 'update', problems })),
    },
    '',
  )
}
