export { readAnswer, type Answer } from './answer'
export type { ApiError } from './error-body'
export { entityIdOf, isEntityId } from './entity-id'
export { heard } from './heard'
export { clockSkew } from './http-date'
export { parseIsoDate } from './iso-date'
export {
  arrayOf,
  countOf,
  isObject,
  objectOf,
  parseJson,
  parseObject,
  stringOf,
  type Json,
  type JsonObject,
} from './json'
export type { Operation } from './operation'
export { hasMore, isFollowed, listingOf, pagingOf, type Paging } from './paging'
export { permissionsIn, type NamedPermissions } from './permissions'
export { parseOrganizationId, sameOrganization } from './organization-id'
export type { RateLimit } from './rate-limit-headers'
export { acceptedRegions, apiHost, findRegion, loginHost, type Region } from './regions'
export { readTokenAnswer, type TokenAnswer, type TokenRefusal } from './token-answer'
export { checkToken, decodeToken, judgeToken, type DecodedToken, type TokenFinding } from './token-claims'
export { parseTokenOwner, proveOwner } from './token-owner'
export { utf8Length } from './utf8'
