export { readAlias } from './credential-aliases.store'
export { importOrganization } from './import-organization'
export { lastVerdict, setLastVerdict } from './last-verdict'
export {
  readOrganizationFile,
  writeOrganizationFile,
  type ImportRefusal,
  type Named,
  type TransferredOrganization,
} from './organization-file'
export {
  activeOrganizations,
  allOrganizations,
  credentialAliasName,
  findOrganization,
  findOrganizationByOrgId,
  longVerifying,
  organizationOf,
  organizationsIn,
  updateOrganization,
  type OrganizationRecord,
} from './organizations.store'
export { describePlace, mayBeThere, NOWHERE, samePlace, type Place } from './place'
export { settleSite } from './settle-site'
export { choiceProblem, siteNamed, siteOfId } from './site-choice'
export { findSite, insertSite, sitesOf, updateSite, type SiteRecord } from './sites.store'
export { refusesDraft, refusesOrders } from './takes-orders'
export { factsOf, forbidsCalls, guardVerdict, targetOf } from './target'
