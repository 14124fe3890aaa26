export {
  activeOrganizations,
  allOrganizations,
  credentialAliasName,
  findOrganization,
  findOrganizationByName,
  findOrganizationByOrgId,
  insertOrganization,
  longVerifying,
  organizationOf,
  organizationsIn,
  updateOrganization,
  type OrganizationRecord,
} from './organizations.store'
export { settleSite } from './settle-site'
export { choiceProblem, siteNamed, siteOfId } from './site-choice'
export { findSite, insertSite, sitesOf, updateSite, type SiteRecord } from './sites.store'
export { refusesDraft, refusesOrders } from './takes-orders'
