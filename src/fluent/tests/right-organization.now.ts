import { Test } from '@servicenow/sdk/core'

export const rightOrganization = Test(
  {
    $id: Now.ID['atf_right_organization'],
    name: 'BYOC Trunks: a trunk goes to the organization that the request names, and to no other',
    description:
      'Queues a request of an inactive organization: its registration carries that organization, the request cannot be moved to another one, and headers are given for no organization that is not known.',
    failOnServerError: true,
  },
  (atf) => {
    const named = atf.server.recordInsert({
      $id: Now.ID['atf_right_organization_named'],
      table: 'x_gcx_byoc_organization',
      fieldValues: {
        name: 'BYOC ATF named',
        org_id: 'a7f0a7f0-0001-4000-8000-000000000001',
        region: 'eu-central-1',
        active: false,
      },
      enforceSecurity: false,
    })
    const other = atf.server.recordInsert({
      $id: Now.ID['atf_right_organization_other'],
      table: 'x_gcx_byoc_organization',
      fieldValues: {
        name: 'BYOC ATF other',
        org_id: 'a7f0a7f0-0001-4000-8000-000000000002',
        region: 'eu-central-1',
        active: false,
      },
      enforceSecurity: false,
    })
    const request = atf.server.recordInsert({
      $id: Now.ID['atf_right_organization_request'],
      table: 'x_gcx_byoc_trunk_request',
      fieldValues: {
        organization: named.record_id,
        trunk_name: 'BYOC ATF right organization',
        sip_uri: 'sip:atf@sbc.example.com',
        auth_user: 'atf',
      },
      enforceSecurity: false,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_right_organization_queue'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var request = new GlideRecord('x_gcx_byoc_trunk_request')
  request.get('trunk_name', 'BYOC ATF right organization')
  assertEqual({ name: 'state', shouldbe: 'queued', value: new TrunkRegistration().queue(request.getUniqueValue()).state })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.recordQuery({
      $id: Now.ID['atf_right_organization_registration'],
      table: 'x_gcx_byoc_registration',
      fieldValues: `request=${request.record_id}^organization=${named.record_id}`,
      assert: 'records_match_query',
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf_right_organization_move'],
      table: 'x_gcx_byoc_trunk_request',
      recordId: request.record_id,
      fieldValues: { organization: other.record_id },
      assert: 'record_not_updated',
      enforceSecurity: false,
    })
    atf.server.recordValidation({
      $id: Now.ID['atf_right_organization_stays'],
      table: 'x_gcx_byoc_trunk_request',
      recordId: request.record_id,
      fieldValues: `organization=${named.record_id}`,
      enforceSecurity: false,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_right_organization_unknown'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  function refused(orgId) {
    try { new GenesysHeaders().setGenesysHeaders(orgId) } catch (error) { return error.name }
    return 'nothing'
  }
  assertEqual({ name: 'unknown', shouldbe: 'organization_unknown', value: refused('a7f0a7f0-0001-4000-8000-00000000000f') })
  assertEqual({ name: 'malformed', shouldbe: 'organization_id_malformed', value: refused('the parent account') })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)
