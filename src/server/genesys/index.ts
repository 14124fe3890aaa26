export { readAnswer, type Answer } from './answer'
export { entityIdOf, isEntityId } from './entity-id'
export type { ApiError } from './error-body'
export { heard } from './heard'
export { clockSkew } from './http-date'
export { parseIsoDate } from './iso-date'
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
export type { RateLimit } from './rate-limit-headers'
export { acceptedRegions, apiHost, findRegion, loginHost, type Region } from './regions'
export { decodeUtf8, utf8Length } from './utf8'
