import { text } from '../servicenow'
import { readFields } from '../contracts'
import { findOrganization } from '../organizations'
import { findTrunkRequest, inWords } from '../requests'
import { carrierSheet, findVisibleRequest, requestView, type SheetPart } from '../orders'

/** The sheet of one trunk, for its carrier. */
export interface Sheet {
  number: string
  /** The request's state in words; the sheet counts once it is registered. */
  state: string
  registered: boolean
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
   * @param trunkRequest sys_id or number of the trunk request
   * @returns null when there is no such request, or the user may not read it
   */
  of(trunkRequest: PlatformText | string): Sheet | null {
    const sysId = findVisibleRequest(text(trunkRequest))
    const view = sysId === null ? null : requestView(sysId)
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
