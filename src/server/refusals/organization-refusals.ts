import { scope as SCOPE } from '../../../now.config.json'
import { quoted, type Refusal } from './refusal'

export function noSuchOrganization(asked: string): Refusal {
  return {
    code: 'organization_unknown',
    message: `There is no organization ${quoted(asked)}.`,
    nextStep: `Give the sys_id of a record of the table Genesys Organization [${SCOPE}_organization].`,
  }
}

export function inactiveOrganization(name: string): Refusal {
  return {
    code: 'organization_inactive',
    message: `The organization "${name}" is not active: no trunk is registered in it.`,
    nextStep: 'Choose another organization, or have an administrator activate this one in BYOC Trunks > Organizations.',
  }
}

export function unverifiedOrganization(name: string): Refusal {
  return {
    code: 'organization_unverified',
    message: `The organization "${name}" is not verified: nobody knows whether a trunk can be registered in it.`,
    nextStep: 'Choose another organization, or have Verify access chosen on this one in BYOC Trunks > Organizations.',
  }
}

export function noInboundSite(name: string): Refusal {
  return {
    code: 'inbound_site_missing',
    message: `A trunk in the organization "${name}" needs an inbound site, and neither the request nor the organization names one.`,
    nextStep: 'Give the id of a site (Genesys Cloud Admin > Telephony > Sites) as inbound site.',
  }
}
