import { text } from '../servicenow'
import { readFields } from '../fields'
import { findOrganization } from '../organizations'
import { findTrunkRequest, inWords, type TrunkRequestRecord } from '../requests'
import { findTrunk } from '../inventory'
import { carrierSheet, type SheetPart } from '../previews'
import { findVisibleRequest, requestView } from '../rest'

/** The sheet of one trunk, for its carrier. */
export interface Sheet {
  number: string
  /** The request's state in words; the sheet counts once it is registered. */
  state: string
  registered: boolean
  /** The reason why the sheet does not count; '' when it does. */
  notice: string
  parts: SheetPart[]
}

/**
 * The sheet with all that a carrier asks for when a trunk is set up: addresses, transport, identifier, digest user, each
 * with its source. It shows what the user may read of the request, and no secret.
 */
export class CarrierSheet {
  /**
   * For the portal's page.
   *
   * @param trunkRequest sys_id or number of the trunk request; one that changes or retires a trunk leads to the request
   *   that registered it
   * @returns null when there is no such request, or the user may not read it
   */
  of(trunkRequest: PlatformText | string): Sheet | null {
    const asked = findVisibleRequest(text(trunkRequest))
    const view = asked === null ? null : requestView(makerOf(asked))
    const request = view === null ? null : findTrunkRequest(view.sys_id)
    if (view === null || request === null) return null
    const organization = findOrganization(request.organization)
    const read: Readonly<Record<string, unknown>> = { ...view }
    const fields = readFields((column) => {
      const value = read[column]
      return typeof value === 'string' ? value : value === true ? '1' : ''
    })
    return {
      number: view.number,
      state: inWords(view.state),
      registered: view.state === 'registered',
      notice: noticeOf(request),
      parts: carrierSheet({
        number: view.number,
        organization: view.organization?.name ?? '',
        region: organization?.region ?? '',
        contract: organization?.contract ?? '',
        inboundAddress: view.inbound_address ?? '',
        fields,
        hasPassword: request.hasPassword,
      }),
    }
  }
}

/** The request that registered the trunk of this one; the same where there is none, as for an adopted trunk. */
function makerOf(sysId: string): string {
  const trunk = findTrunkRequest(sysId)?.trunk ?? ''
  const maker = trunk === '' ? '' : (findTrunk(trunk)?.request ?? '')
  return maker === '' ? sysId : maker
}

function noticeOf({ act, state }: TrunkRequestRecord): string {
  if (state === 'retiring' || state === 'retired')
    return 'The trunk is deleted, or about to be: nothing on this sheet counts any more.'
  if (act !== 'register')
    return 'The trunk was adopted, so that no request tells all of it: this sheet shows what this request is about.'
  return state === 'registered'
    ? ''
    : `The request is ${inWords(state)}: nothing on this sheet works before the trunk is registered.`
}
