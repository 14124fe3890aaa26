import { scope as SCOPE } from '../../../now.config.json'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
  $id: Now.ID['rule_check_organization'],
  name: 'BYOC: check organization',
  description: 'Normalizes the organization ID, stamps the instance, and resets values that a change has made untrue',
  table: `${SCOPE}_organization`,
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: Now.include('../../../dist/scripts/triggers/business-rules/check-organization.js'),
})

BusinessRule({
  $id: Now.ID['rule_forget_tokens'],
  name: 'BYOC: forget tokens',
  description: 'Forgets the tokens that were minted for another organization ID, region, contract or credential',
  table: `${SCOPE}_organization`,
  when: 'after',
  action: ['update'],
  order: 200,
  filterCondition: 'org_idVALCHANGES^ORregionVALCHANGES^ORcontractVALCHANGES^ORcredential_aliasVALCHANGES',
  script: Now.include('../../../dist/scripts/triggers/business-rules/forget-tokens.js'),
})
