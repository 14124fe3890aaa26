import { acceptedRegions } from '../genesys'
import type { VerdictFacts, VerdictRecord } from './verdict-record'
import { TRUNKS, VERIFY, form, org, other, quoted } from './wording'

/** Verdicts on an organization's place, contract and products. */
export const ORGANIZATION_VERDICTS = {
  organization_unknown: {
    arises: 'There is no such record, or the login host knows no organization of this id',
    retry: 'person',
    fixedBy: 'administrator',
    explains: true,
    says: (facts) => ({
      message: `There is no ${facts.orgId === undefined && facts.organization === undefined ? 'such organization' : org(facts)} here or at Genesys Cloud.`,
      nextStep: `Check the field Organization of the request, and Organization ID and Region of the organization in BYOC Trunks > Organizations.`,
    }),
  },
  organization_id_malformed: {
    arises: "The organization's id is not a GUID",
    retry: 'person',
    fixedBy: 'administrator',
    explains: true,
    says: (facts) => ({
      message: `The organization id of ${org(facts)} is not a GUID.`,
      nextStep: `Copy it from Genesys Cloud Admin > Account Settings > Organization Settings into the field Organization ID of ${form(facts)}.`,
    }),
  },
  region_unknown: {
    arises: "The organization's region is none of Genesys Cloud",
    retry: 'person',
    fixedBy: 'administrator',
    explains: true,
    says: (facts) => ({
      message: `The region ${quoted(facts.region, 'of the record')} of ${org(facts)} is not one of Genesys Cloud.`,
      nextStep: `Choose the field Region of ${form(facts)} from its list, ${VERIFY}. Accepted are the id, the domain and any address of ${acceptedRegions()}.`,
    }),
  },
  endpoint_absent: {
    arises: "The contract's paths answer 404, 405 or 501",
    retry: 'person',
    fixedBy: 'administrator',
    explains: true,
    says: (facts) =>
      isOfOneTrunk(facts.operation)
        ? {
            message: `Genesys Cloud finds no trunk ${facts.genesysId ?? 'of this id'} in ${org(facts)}, or does not answer for single trunks.`,
            nextStep: `Look for ${quoted(facts.trunkName, 'it')} in ${TRUNKS} of ${org(facts)}; if it is there, choose Verify access on ${form(facts)}.`,
          }
        : {
            message: `${org(facts, true)} does not answer the contract ${facts.contract ?? 'it is set to'}.`,
            nextStep: `Set the field Contract of ${form(facts)} to ${other(facts)}, ${VERIFY}.`,
          },
  },
  byoc_not_enabled: {
    arises: "BYOC is not among the organization's products",
    retry: 'person',
    fixedBy: 'genesys',
    explains: true,
    says: (facts) => ({
      message: `BYOC is not enabled in ${org(facts)}.`,
      nextStep: `Have BYOC Cloud added to the organization's subscription by Genesys, ${VERIFY}.`,
    }),
  },
} satisfies Record<string, VerdictRecord>

/**
 * True when the operation calls the path of one trunk, which answers alike when the trunk is gone and when the contract
 * is absent.
 */
function isOfOneTrunk(operation: VerdictFacts['operation']): boolean {
  return operation === 'get' || operation === 'retire' || operation === 'update'
}
