import type { FastifyInstance } from 'fastify'
import { authenticate, organizationOf } from '../oauth/authorization'
import type { Cloud } from '../pipeline/call'
import { page, type Query } from '../answers/listing'

const PRODUCTS_PATH = '/api/v2/authorization/products'

/** The reads that any live token may make: whose it is, its organization, and what the organization has bought. */
export function registerWhoAmI(app: FastifyInstance, cloud: Cloud): void {
  app.get('/api/v2/tokens/me', { config: { operation: 'tokens_me' } }, (request, reply) => {
    const token = authenticate(cloud, request, reply)
    const organization = organizationOf(cloud, token)
    const home = token.client.home ?? organization
    return {
      organization: { id: organization.orgId, name: organization.name },
      homeOrganization: { id: home.orgId, name: home.name },
      authorizedScope: token.scopes,
      OAuthClient: {
        id: token.client.clientId,
        name: token.client.name,
        authorizedGrantType: 'CLIENT_CREDENTIALS',
        scope: token.scopes,
        state: token.client.disabled ? 'inactive' : 'active',
        organization: { id: home.orgId, name: home.name },
      },
    }
  })

  app.get('/api/v2/organizations/me', { config: { operation: 'organizations_me' } }, (request, reply) => {
    const organization = organizationOf(cloud, authenticate(cloud, request, reply))
    return {
      id: organization.orgId,
      name: organization.name,
      state: 'active',
      version: 1,
      features: {},
      selfUri: `/api/v2/organizations/${organization.orgId}`,
    }
  })

  app.get<{ Querystring: Query }>(PRODUCTS_PATH, { config: { operation: 'products' } }, (request, reply) => {
    const { standIn } = organizationOf(cloud, authenticate(cloud, request, reply))
    const products = standIn.is('byoc_not_enabled') ? [] : [{ id: 'byoc' }]
    return page(PRODUCTS_PATH, request.query, products, (product) => product)
  })
}
