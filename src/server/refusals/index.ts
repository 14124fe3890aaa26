export {
  inactiveOrganization,
  noInboundSite,
  noSuchOrganization,
  unverifiedOrganization,
} from './organization-refusals'
export type { Refusal, RefusalCode } from './refusal'
export {
  correlationTaken,
  invalidFields,
  noSuchItem,
  noSuchRequest,
  notDiagnosed,
  notForOthers,
  nothingGiven,
  orderUnderWay,
  refusalOfState,
  refusedByRule,
  severalGiven,
} from './request-refusals'
export { noSuchTrunk, nothingToChange, notToChange, notToRetire, trunksUnderWay } from './trunk-refusals'
