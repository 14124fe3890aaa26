import type { InputCredential, InputOrganization, InputRequest } from '../../sandbox/cli/input/schema'

export const SCOPE = 'telephony:byoctrunk:edit'
export const REGISTRATIONS = '/api/v2/architect/flows/byoctrunkregistrations'
export const TRUNK_BASES = '/api/v2/telephony/providers/edges/trunkbasesettings'
export const TRUNKS = '/api/v2/telephony/providers/edges/trunks'
export const CARRIER = 'external_sip_pcv_byoc_carrier.json'

/** The first page of the names that an organization has: the app, too, looks before it writes (`platform`). */
export const FIRST_PAGE = { pageNumber: 1, pageSize: 100 } as const

/** A trunk's template, as far as it is filled in here. */
export interface Template {
  properties: Record<string, { value?: object }>
}

/** Form body of a token for one organization; the public platform knows neither scope nor audience. */
export function tokenForm({ contract, orgId }: InputOrganization): string {
  const grant = { grant_type: 'client_credentials' }
  return new URLSearchParams(contract === 'platform' ? grant : { ...grant, scope: SCOPE, aud: orgId }).toString()
}

export function basic({ clientId, clientSecret }: InputCredential): string {
  return `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`
}

/** Body of the call that registers a trunk (`byoc_registration`). */
export function registrationBody({ trunkName, sipUri, authUser }: InputRequest): object {
  return { name: trunkName, sip_uri: sipUri, auth_user: authUser }
}

/** Body of the call that creates a trunk (`platform`): the template with its instances filled in. */
export function trunkBody(template: Template, trunk: InputRequest, organization: InputOrganization): object {
  const instances: Record<string, unknown> = {
    trunk_enabled: true,
    trunk_transport_serverProxyList: [trunk.sipUri.replace(/^sips?:(.*@)?/, '')],
    trunk_sip_authentication_credentials_username: trunk.authUser,
  }
  const properties = Object.fromEntries(
    Object.entries(template.properties).map(([key, property]) =>
      key in instances
        ? [key, { ...property, value: { ...property.value, instance: instances[key] } }]
        : [key, property],
    ),
  )
  return {
    name: trunk.trunkName,
    trunkMetabase: { id: CARRIER },
    trunkType: 'EXTERNAL',
    inboundSite: { id: organization.inboundSiteId },
    properties,
  }
}
