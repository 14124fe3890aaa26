import { Test } from '@servicenow/sdk/core'

export const scopedToken = Test(
  {
    $id: Now.ID['atf_scoped_token'],
    name: 'BYOC Trunks: a token belongs to one organization and does not outlive what it was minted for',
    description:
      'Keeps a token for an inactive organization: a change of the organization without a reason is refused, one with a reason forgets the token, and no token is given while the organization is inactive.',
    failOnServerError: true,
  },
  (atf) => {
    const organization = atf.server.recordInsert({
      $id: Now.ID['atf_scoped_token_organization'],
      table: 'x_gcx_byoc_organization',
      fieldValues: {
        name: 'BYOC ATF token',
        org_id: 'a7f0a7f0-0004-4000-8000-000000000001',
        region: 'eu-central-1',
        active: false,
      },
      enforceSecurity: false,
    })
    const token = atf.server.runServerSideScript({
      $id: Now.ID['atf_scoped_token_keep'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var organization = new GlideRecord('x_gcx_byoc_organization')
  organization.get('name', 'BYOC ATF token')
  var token = new GlideRecord('x_gcx_byoc_token')
  token.initialize()
  token.setValue('key', 'BYOC ATF token')
  token.setValue('organization', organization.getUniqueValue())
  token.getElement('access_token').setDisplayValue('not a token')
  token.setValue('expires_at', '4102444800000')
  outputs.table = 'x_gcx_byoc_token'
  outputs.record_id = token.insert()
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf_scoped_token_no_reason'],
      table: 'x_gcx_byoc_organization',
      recordId: organization.record_id,
      fieldValues: { region: 'us-east-1' },
      assert: 'record_not_updated',
      enforceSecurity: false,
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf_scoped_token_reason'],
      table: 'x_gcx_byoc_organization',
      recordId: organization.record_id,
      fieldValues: { region: 'us-east-1', change_reason: 'BYOC ATF moves it' },
      enforceSecurity: false,
    })
    atf.server.recordQuery({
      $id: Now.ID['atf_scoped_token_forgotten'],
      table: 'x_gcx_byoc_token',
      fieldValues: `sys_id=${token.record_id}`,
      assert: 'no_records_match_query',
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_scoped_token_inactive'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var refused = 'nothing'
  try { new GenesysTokens().getScopedToken('a7f0a7f0-0004-4000-8000-000000000001') } catch (error) { refused = error.name }
  assertEqual({ name: 'refused', shouldbe: 'organization_inactive', value: refused })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)
