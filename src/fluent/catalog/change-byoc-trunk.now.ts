import { scope as SCOPE } from '../../../now.config.json'
import {
  CatalogItem,
  CheckboxVariable,
  MaskedVariable,
  MultiLineTextVariable,
  ReferenceVariable,
  SelectBoxVariable,
  SingleLineTextVariable,
  WideSingleLineTextVariable,
} from '@servicenow/sdk/core'
import { SERVICE_CATALOG } from '../platform-records.now'
import { telephony } from './category.now'
import { mayOrder } from './who-may-order.now'

/**
 * The catalog item that changes a trunk. A question that stays empty leaves the trunk as it is. The access controls of
 * the table show requesters their own trunks, and operators all.
 */
export const changeByocTrunk = CatalogItem({
  $id: Now.ID['catalog_item_change_byoc_trunk'],
  name: 'Change a BYOC trunk',
  shortDescription: 'Change a BYOC telephony trunk that is registered in Genesys Cloud',
  description:
    'Changes a trunk that is in Genesys Cloud: fill in what is to be another; what you leave empty stays as it is. A new digest password is shown to nobody. The request tells you when the change is made and, if it is not, why and what to do.',
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
  meta: ['Genesys', 'trunk', 'SIP', 'BYOC', 'telephony', 'password'],
  variables: {
    trunk: ReferenceVariable({
      question: 'Trunk',
      referenceTable: `${SCOPE}_trunk`,
      useReferenceQualifier: 'simple',
      referenceQualCondition: 'state=present^EQ',
      mandatory: true,
      order: 100,
    }),
    trunk_name: SingleLineTextVariable({ question: 'Trunk name', order: 200 }),
    sip_uri: WideSingleLineTextVariable({
      question: 'SIP URI',
      exampleText: 'sip:trunk@sbc1.example.com:5061;transport=tls',
      order: 300,
    }),
    further_servers: MultiLineTextVariable({
      question: 'Further SIP servers',
      helpText: 'All of them, in the order in which they are tried. For organizations of the Public Platform API',
      exampleText: 'sbc2.example.com:5061',
      order: 320,
    }),
    termination_id: SingleLineTextVariable({
      question: 'Termination identifier',
      helpText: 'The carrier has to be told the new address. For organizations of the Public Platform API',
      order: 340,
    }),
    auth_user: SingleLineTextVariable({ question: 'Auth user', order: 400 }),
    auth_password: MaskedVariable({
      question: 'Digest password',
      helpText: 'Tell it to your carrier apart: nobody is shown it afterwards',
      useEncryption: true,
      order: 500,
    }),
    allow_list: MultiLineTextVariable({
      question: 'Allow list',
      helpText: 'All of it: public IP addresses or CIDR ranges, separated by commas or line breaks',
      order: 600,
    }),
    wide_allow_list: CheckboxVariable({
      question: 'Wide allow list is meant',
      helpText: 'Needed for ranges wider than /16 (IPv6: /32), which let a large part of the internet send calls',
      order: 610,
    }),
    switch_to: SelectBoxVariable({
      question: 'Switch',
      helpText: 'Switches the trunk on or off. For organizations of the Public Platform API',
      includeNone: true,
      choices: { on: { label: 'On', sequence: 0 }, off: { label: 'Off', sequence: 1 } },
      order: 650,
    }),
    caller_name: SingleLineTextVariable({ question: 'Outbound caller name', order: 700 }),
    caller_address: SingleLineTextVariable({
      question: 'Outbound caller address',
      exampleText: '+4969123456',
      order: 710,
    }),
    realm: SingleLineTextVariable({ question: 'Digest realm', order: 720 }),
    inbound_site: SingleLineTextVariable({
      question: 'Inbound site ID',
      helpText: 'GUID of a Genesys Cloud site',
      order: 730,
    }),
    outbound_route: SingleLineTextVariable({
      question: 'Outbound route',
      helpText:
        'Name of the outbound route of its site that the trunk is put on, instead of the one before; nothing else in the same request. For organizations of the Public Platform API',
      order: 735,
    }),
    emptied: MultiLineTextVariable({
      question: 'Fields to empty',
      helpText: 'Names of the fields above whose value is taken away, separated by commas',
      exampleText: 'Digest realm, Outbound caller name',
      order: 740,
    }),
  },
})
