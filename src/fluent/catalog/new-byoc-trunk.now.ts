import { scope as SCOPE } from '../../../now.config.json'
import {
  CatalogItem,
  CheckboxVariable,
  MaskedVariable,
  MultiLineTextVariable,
  ReferenceVariable,
  RequestedForVariable,
  SingleLineTextVariable,
  WideSingleLineTextVariable,
} from '@servicenow/sdk/core'
import { SERVICE_CATALOG } from '../platform-records.now'
import { carrierOptions } from './carrier-options.now'
import { telephony } from './category.now'
import { mayOrder } from './who-may-order.now'

/** The catalog item that a requester orders. Names of the variables are the columns of the trunk request. */
export const newByocTrunk = CatalogItem({
  $id: Now.ID['catalog_item_new_byoc_trunk'],
  name: 'New BYOC trunk',
  shortDescription: 'Register a BYOC telephony trunk in a Genesys Cloud organization',
  description:
    'Registers a bring-your-own-carrier (BYOC) trunk in the Genesys Cloud organization you choose. The request tells you when the trunk is there and, if Genesys refuses it, why and what to do.',
  catalogs: [SERVICE_CATALOG],
  categories: [telephony],
  picture: Now.attach('./new-byoc-trunk.png'),
  icon: Now.attach('./new-byoc-trunk-icon.png'),
  availableFor: [mayOrder],
  flow: Now.ref('sys_hub_flow', 'flow_new_byoc_trunk'),
  requestMethod: 'order',
  hideQuantitySelector: true,
  hideAddToCart: true,
  ignorePrice: true,
  omitPrice: true,
  meta: ['Genesys', 'trunk', 'SIP', 'BYOC', 'telephony'],
  variableSets: [{ variableSet: carrierOptions, order: 700 }],
  variables: {
    requested_for: RequestedForVariable({ question: 'Requested for', order: 50 }),
    organization: ReferenceVariable({
      question: 'Genesys organization',
      referenceTable: `${SCOPE}_organization`,
      useReferenceQualifier: 'simple',
      // Only verified organizations are offered: with another one, the request would fail at its first call.
      referenceQualCondition: 'active=true^access_status=verified^EQ',
      mandatory: true,
      order: 100,
    }),
    trunk_name: SingleLineTextVariable({ question: 'Trunk name', mandatory: true, order: 200 }),
    sip_uri: WideSingleLineTextVariable({
      question: 'SIP URI',
      exampleText: 'sip:trunk@sbc1.example.com:5061;transport=tls',
      mandatory: true,
      order: 300,
    }),
    further_servers: MultiLineTextVariable({
      question: 'Further SIP servers',
      helpText:
        'Host names or public addresses, with a port where it is not the usual one, in the order in which they are tried. For organizations of the Public Platform API',
      exampleText: 'sbc2.example.com:5061',
      order: 320,
    }),
    termination_id: SingleLineTextVariable({
      question: 'Termination identifier',
      helpText:
        'For organizations of the Public Platform API: the carrier sends calls to this name, .byoc. and the host of the region; no other trunk of the region has it. Empty takes the user of the SIP URI. Which characters Genesys Cloud takes is not published: letters, digits and hyphens are safe',
      order: 340,
    }),
    auth_user: SingleLineTextVariable({
      question: 'Auth user',
      helpText:
        'User of the digest authentication. Empty where the trunk is authenticated by address alone, which organizations of the Public Platform API allow',
      order: 400,
    }),
    auth_password: MaskedVariable({ question: 'Digest password', useEncryption: true, order: 500 }),
    allow_list: MultiLineTextVariable({
      question: 'Allow list',
      helpText:
        'Public IP addresses or CIDR ranges, separated by commas or line breaks. Whether Genesys Cloud takes IPv6 is not published',
      order: 600,
    }),
    wide_allow_list: CheckboxVariable({
      question: 'Wide allow list is meant',
      helpText: 'Needed for ranges wider than /16 (IPv6: /32), which let a large part of the internet send calls',
      order: 610,
    }),
  },
})
