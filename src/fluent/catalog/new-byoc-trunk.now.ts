import {
  CatalogItem,
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

/** What a requester orders. Names of the variables are the columns of the trunk request. */
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
      referenceTable: 'x_gcx_byoc_organization',
      useReferenceQualifier: 'simple',
      // An organization that nobody verified yet is not offered: the first call would find out what is wrong.
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
    auth_user: SingleLineTextVariable({ question: 'Auth user', mandatory: true, order: 400 }),
    auth_password: MaskedVariable({ question: 'Digest password', useEncryption: true, order: 500 }),
    allow_list: MultiLineTextVariable({
      question: 'Allow list',
      helpText: 'IP addresses or CIDR ranges, separated by commas or line breaks',
      order: 600,
    }),
  },
})
