import {
  ApiClientClass,
  AuthorizationApi,
  TelephonyProvidersEdgeApi,
  TokensApi,
  type Models,
} from 'purecloud-platform-client-v2'
import type { Genesys } from '../../../sandbox/genesys/server'

/** The SDK's error, once the SDK is set to give the whole answer. */
export interface Refusal {
  status: number
  headers: Readonly<Record<string, string>>
  body: Models.ErrorBody
}

/**
 * Genesys' own JavaScript SDK in its usual setup, with one client object per organization, pointed at a local Genesys.
 */
export class OfficialSdk {
  readonly telephony: TelephonyProvidersEdgeApi
  readonly tokens: TokensApi
  readonly authorization: AuthorizationApi

  private constructor(readonly client: ApiClientClass) {
    this.telephony = new TelephonyProvidersEdgeApi(client)
    this.tokens = new TokensApi(client)
    this.authorization = new AuthorizationApi(client)
  }

  /** A client that has not logged in. `setGateway` is how the SDK is pointed at another host than a region's. */
  static connect(genesys: Genesys): OfficialSdk {
    const client = new ApiClientClass()
    client.config.live_reload_config = false
    const { hostname: host, port } = new URL(genesys.origin)
    client.setGateway({ host, port: Number(port), protocol: 'http' })
    return new OfficialSdk(client)
  }

  static async login(genesys: Genesys, clientId: string, clientSecret: string): Promise<OfficialSdk> {
    const sdk = OfficialSdk.connect(genesys)
    await sdk.client.loginClientCredentialsGrant(clientId, clientSecret)
    return sdk
  }

  /** The refusal of a call, with its status and headers; throws when it is not refused. */
  async refusal(call: () => Promise<unknown>): Promise<Refusal> {
    this.client.setReturnExtendedResponses(true)
    try {
      await call()
    } catch (error) {
      return error as Refusal
    } finally {
      this.client.setReturnExtendedResponses(false)
    }
    throw new Error('The call was not refused')
  }
}

/** A trunk from its template, with instances filled in. */
export function filled(template: Models.TrunkBase, instances: Readonly<Record<string, unknown>>): object {
  const properties = (template.properties ?? {}) as Record<string, { value?: object }>
  return Object.fromEntries(
    Object.entries(properties).map(([key, property]) => {
      if (!(key in instances)) return [key, property]
      return [key, { ...property, value: { ...property.value, instance: instances[key] } }]
    }),
  )
}
