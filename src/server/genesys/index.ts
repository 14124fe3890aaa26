export { readAnswer, type Answer } from './answer'
export { entityIdOf, heard, isEntityId } from './bounds'
export type { ApiError } from './error-body'
export { clockSkew } from './dates'
export {
  arrayOf,
  isObject,
  numberOf,
  objectOf,
  parseJson,
  parseObject,
  stringOf,
  type Json,
  type JsonObject,
} from './json'
export type { Operation } from './operation'
export { parseOrganizationId, sameOrganization } from './organization-id'
export { hasMore, isFollowed, listingOf, pagingOf, type Paging } from './paging'
export { permissionsIn, type NamedPermissions } from './permissions'
export type { RateLimit } from './rate-limit'
export { acceptedRegions, apiHost, findRegion, loginHost, type Region } from './regions'
export { decodeUtf8, utf8Length } from './utf8'
