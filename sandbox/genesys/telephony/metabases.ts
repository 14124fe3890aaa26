/** The kinds of trunk that exist. Only the carrier's id is published; the other ids are this cloud's own. */
export interface Metabase {
  readonly id: string
  readonly name: string
  readonly type: 'EXTERNAL' | 'PHONE' | 'EDGE'
  /** Value of `trunk_type` in trunks made from it. */
  readonly trunkType: string
  readonly byoc: boolean
}

/** The published id of the BYOC carrier's. */
const CARRIER = 'external_sip_pcv_byoc_carrier.json'

export const METABASES: readonly Metabase[] = [
  {
    id: CARRIER,
    name: 'Generic BYOC Carrier',
    type: 'EXTERNAL',
    trunkType: 'external.pcv.byoc.carrier',
    byoc: true,
  },
  {
    id: 'sandbox_external_byoc_pbx.json',
    name: 'Generic BYOC PBX',
    type: 'EXTERNAL',
    trunkType: 'external.pcv.byoc.pbx',
    byoc: true,
  },
  {
    id: 'sandbox_external_sip.json',
    name: 'Generic SIP',
    type: 'EXTERNAL',
    trunkType: 'external.sip',
    byoc: false,
  },
  {
    id: 'sandbox_phone_webrtc.json',
    name: 'WebRTC Phone Connections',
    type: 'PHONE',
    trunkType: 'phone.webrtc',
    byoc: false,
  },
]

/** The metabases of an organization whose carrier trunk has another id than the published one. */
export function withOtherCarrier(metabases: readonly Metabase[]): Metabase[] {
  return metabases.map((each) => (each.id === CARRIER ? { ...each, id: 'sandbox_external_byoc_carrier.json' } : each))
}

const SELF = '/api/v2/telephony/providers/edges/trunkbasesettings/template'

/** A metabase in the form of `Metabase` of the platform's models. */
export function viewMetabase({ id, name, type }: Metabase): Record<string, unknown> {
  return { id, name, type, state: 'active', selfUri: `${SELF}?trunkMetabaseId=${encodeURIComponent(id)}` }
}
