import { scope as SCOPE } from '../../../now.config.json'
import { ReferenceVariable, SingleLineTextVariable, VariableSet } from '@servicenow/sdk/core'

/** Options that some carriers ask for. Names of the variables are the columns of the trunk request. */
export const carrierOptions = VariableSet({
  $id: Now.ID['variable_set_carrier_options'],
  title: 'Carrier options',
  description: 'Options that some carriers need besides the SIP URI',
  internalName: 'byoc_carrier_options',
  displayTitle: true,
  layout: '2across',
  order: 700,
  variables: {
    caller_name: SingleLineTextVariable({
      question: 'Outbound caller name',
      helpText: 'The name shown for calls that carry no caller name',
      order: 100,
    }),
    caller_address: SingleLineTextVariable({
      question: 'Outbound caller address',
      helpText: 'Number in E.164 form, for calls that carry no caller number',
      exampleText: '+4969123456',
      order: 200,
    }),
    realm: SingleLineTextVariable({
      question: 'Digest realm',
      helpText: 'The realm that the carrier names; when empty, the realm of its challenge is used',
      order: 300,
    }),
    site: ReferenceVariable({
      question: 'Inbound site',
      helpText:
        'One of the sites of the organization; empty takes its default. For organizations of the Public Platform API',
      referenceTable: `${SCOPE}_site`,
      useReferenceQualifier: 'advanced',
      referenceQual: "javascript:'gone=false^organization=' + current.variables.organization",
      attributes: 'ref_qual_elements=organization',
      order: 350,
    }),
    inbound_site: SingleLineTextVariable({
      question: 'Inbound site ID',
      helpText: 'GUID of a Genesys Cloud site, where it is not in the list above',
      order: 400,
    }),
    outbound_route: SingleLineTextVariable({
      question: 'Outbound route',
      helpText:
        'Name of an outbound route of the site, which the trunk is put on once it is registered; empty leaves the routes alone. For organizations of the Public Platform API',
      exampleText: 'Default Outbound Route',
      order: 500,
    }),
  },
})
