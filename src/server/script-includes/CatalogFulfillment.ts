import { text } from '../servicenow'
import { userName } from '../people'
import { columnLimits, columnOf, columnsOf, fieldOf, type TrunkFields } from '../fields'
import { isSameName } from '../contracts'
import { verdict, type Verdict } from '../verdicts'
import { factsOf, targetOf } from '../targets'
import { findOrganization, refusesOrders, type OrganizationRecord } from '../organizations'
import {
  stateColumns,
  closeItem,
  earlierItemsOfOrder,
  findItem,
  findTrunkRequestOfItem,
  insertTrunkRequest,
  isState,
  requesterNoteOf,
  verdictColumns,
  mayAskFor,
  type RequestedItem,
} from '../requests'
import { askRetirement } from '../retirement'
import { onItemClosed } from '../approvals'
import { findRegistrationOf } from '../registrations'
import {
  clearMaskedVariable,
  createItemChange,
  isGuid,
  readVariables,
  refusesSite,
  variableProblems,
  type TypedVariables,
} from '../catalog'
import { TrunkRegistration } from './TrunkRegistration'

/**
 * Connects requested items and trunk requests: creates the trunk request of an item, and closes the item with the
 * request's outcome.
 */
export class CatalogFulfillment {
  /**
   * Creates the trunk request of a requested item, once; a repeated flow step returns the one that exists.
   *
   * The digest password is moved from the masked variable to the table of digest passwords, and the variable is
   * cleared.
   *
   * @param requestedItemSysId sys_id of the requested item
   * @returns sys_id of the trunk request
   * @throws an Error when the requested item is gone or a rule refused the trunk request; its message says why
   */
  createTrunkRequest(requestedItemSysId: PlatformText | string): string {
    const itemSysId = text(requestedItemSysId)
    const created = this.findOrCreate(itemSysId)
    if (created === null) throw new Error(`The trunk request of ${itemSysId} was refused by a business rule.`)
    return created
  }

  /** Returns the item's trunk request, created if necessary; null when a rule refused it. */
  findOrCreate(itemSysId: string): string | null {
    const existing = findTrunkRequestOfItem(itemSysId)
    if (existing !== null) return existing.sysId
    const item = findItem(itemSysId)
    if (item === null) throw new Error(`There is no requested item with sys_id ${itemSysId}.`)
    const variables = readVariables(itemSysId)
    if (variables.trunk !== '') return createItemChange(itemSysId, item, variables)
    const requestedFor = variables.requestedFor === '' ? item.requestedFor : variables.requestedFor
    const forOneself = mayAskFor(requestedFor, item.openedBy)
    const refused = forOneself ? (refusal(variables) ?? takenInOrder(item, variables)) : onlyForOneself(requestedFor)
    const columns: Record<string, string> = {
      requested_item: itemSysId,
      requested_for: forOneself ? requestedFor : item.openedBy,
      opened_by: item.openedBy,
      short_description: `BYOC trunk ${variables.fields.trunkName.slice(0, columnLimits().trunkName)}`,
      organization: findOrganization(variables.organization) === null ? '' : variables.organization,
      // A value that its column would cut is left out and named in the verdict; the variable keeps the typed value.
      ...typedColumns(variables),
      ...(refused === null && variables.site !== '' ? { site: variables.site } : {}),
    }
    const state = refused === null ? 'queued' : 'failed'
    const created = insertTrunkRequest(
      {
        ...columns,
        ...stateColumns(state),
        ...(refused === null ? {} : verdictColumns(refused)),
      },
      variables.authPassword,
    )
    if (created !== null && (variables.authPassword !== '' || variables.passwordLost)) clearMaskedVariable(itemSysId)
    return created
  }

  /**
   * Closes a requested item with the outcome that stands on its trunk request now.
   *
   * @param requestedItemSysId sys_id of the requested item
   * @returns the requested item's state afterwards
   */
  closeRequestedItem(requestedItemSysId: PlatformText | string): string {
    const itemSysId = text(requestedItemSysId)
    const request = findTrunkRequestOfItem(itemSysId)
    const state = request?.state ?? ''
    if (request === null || !isState(state)) throw new Error(`Requested item ${itemSysId} has no trunk request.`)
    return closeItem(itemSysId, CLOSING_STATES[state] ?? '4', requesterNoteOf(request.sysId))
  }

  /** Closes a requested item whose flow is not active, because nothing would fulfill it, and clears its password. */
  closeItemWithoutFlow(requestedItemSysId: PlatformText | string): void {
    const itemSysId = text(requestedItemSysId)
    if (findTrunkRequestOfItem(itemSysId) !== null) return
    clearMaskedVariable(itemSysId)
    closeItem(itemSysId, '4', NO_FLOW)
  }

  /**
   * Handles a requested item that was closed before its trunk was delivered: a queued request is canceled; an operator
   * has to decide about an existing trunk.
   */
  itemCanceled(requestedItemSysId: PlatformText | string): void {
    const request = findTrunkRequestOfItem(text(requestedItemSysId))
    if (request === null || !isState(request.state)) return
    if (request.act === 'change') return void new TrunkRegistration().cancel(request.sysId)
    const trunk = request.genesysId !== '' || (findRegistrationOf(request.sysId)?.genesysId ?? '') !== ''
    switch (onItemClosed(request.state, trunk)) {
      case 'withdraw':
        new TrunkRegistration().cancel(request.sysId)
        break
      case 'ask':
        askRetirement(request)
        break
      case 'nothing':
    }
  }
}

const NO_FLOW =
  'This order can not be fulfilled: the flow of its catalog item is not active on this instance. ' +
  'An administrator activates it (BYOC Trunks > Install check tells which); then please order again.'

/** Requested item states: 3 closed complete, 4 closed incomplete, 7 closed skipped. */
const CLOSING_STATES: Readonly<Record<string, string>> = {
  registered: '3',
  changed: '3',
  retired: '3',
  rejected: '4',
  cancelled: '7',
}

/** The verdict with the reason why no trunk request of these variables can be queued, or null. */
function refusal(variables: TypedVariables): Verdict | null {
  const tooLong = variableProblems(variables)
  if (tooLong.length > 0) return verdict('payload_truncated', { problems: tooLong })
  const organization = isGuid(variables.organization) ? findOrganization(variables.organization) : null
  if (organization === null) {
    const named = variables.organization === '' ? 'none' : `"${variables.organization.slice(0, 100)}"`
    return verdict('organization_unknown', { evidence: [`Organization chosen in the catalog: ${named}`] })
  }
  return refusesSite(organization, variables) ?? refusalOf(organization)
}

/**
 * The verdict for a name that an earlier item of the same order asks for, or null. The flows of the items run side by
 * side: the earlier item has the name even when its trunk request is created after that of the later item.
 */
function takenInOrder(item: RequestedItem, { organization, fields: { trunkName } }: TypedVariables): Verdict | null {
  const earlier = earlierItemsOfOrder(item).find(({ sysId }) => {
    if (findTrunkRequestOfItem(sysId) !== null) return false
    const other = readVariables(sysId)
    return other.organization === organization && isSameName(other.fields.trunkName, trunkName)
  })
  if (earlier === undefined) return null
  const record = findOrganization(organization)
  const facts = record === null ? {} : factsOf(record)
  return verdict('conflict', { ...facts, trunkName, heldBy: earlier.number })
}

/**
 * The verdict on a requester's order for somebody else. It names that person to operators, who may correct the request.
 */
function onlyForOneself(requestedFor: string): Verdict {
  const problem =
    'Requested for: only operators may ask for others; order it for yourself, or have an operator order it.'
  return verdict('payload_invalid', {
    problems: [problem],
    evidence: [`It was ordered for ${userName(requestedFor)}.`],
  })
}

/**
 * The verdict on an organization that takes no orders, or null. The form offers only organizations that take orders,
 * but it may have been open for long, and there are other ways to order.
 */
function refusalOf(organization: OrganizationRecord): Verdict | null {
  if (refusesOrders(organization) === null) return null
  const target = targetOf(organization)
  if (!target.ok) return target.verdict
  return verdict(organization.active ? 'organization_unverified' : 'organization_inactive', factsOf(organization))
}

/** The typed values by column, without those that their column would cut. */
function typedColumns({ fields }: TypedVariables): Record<string, string> {
  const limits = columnLimits()
  const columns = columnsOf(fields)
  // A field that the form does not have keeps its default.
  const asked = (Object.keys(fields) as (keyof TrunkFields)[]).filter((name) => fieldOf(name).asked)
  return Object.fromEntries(
    asked.map((name) => {
      const value = columns[columnOf(name)] ?? ''
      return [columnOf(name), value.length > (limits[name] ?? Infinity) ? '' : value]
    }),
  )
}
