import { Test } from '@servicenow/sdk/core'

export const noOpenAccess = Test(
  {
    $id: Now.ID['atf_no_open_access'],
    name: 'BYOC Trunks: who has no role of the application sees and does nothing',
    description:
      'Inserts a request of an inactive organization, then impersonates a user without any role: no table of the application shows a row, none takes one, and the buttons do nothing.',
    failOnServerError: true,
  },
  (atf) => {
    const organization = atf.server.recordInsert({
      $id: Now.ID['atf_no_open_access_organization'],
      table: 'x_gcx_byoc_organization',
      fieldValues: {
        name: 'BYOC ATF open',
        org_id: 'a7f0a7f0-0008-4000-8000-000000000001',
        region: 'eu-central-1',
        active: false,
      },
      enforceSecurity: false,
    })
    const request = atf.server.recordInsert({
      $id: Now.ID['atf_no_open_access_request'],
      table: 'x_gcx_byoc_trunk_request',
      fieldValues: {
        organization: organization.record_id,
        trunk_name: 'BYOC ATF no open access',
        sip_uri: 'sip:atf@sbc.example.com',
        auth_user: 'atf',
      },
      enforceSecurity: false,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_no_open_access_rows'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  ;['x_gcx_byoc_attempt', 'x_gcx_byoc_token', 'x_gcx_byoc_lane'].forEach(function (table) {
    var row = new GlideRecord(table)
    row.initialize()
    row.setValue('key', 'BYOC ATF open')
    row.insert()
  })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.createUser({
      $id: Now.ID['atf_no_open_access_user'],
      firstName: 'BYOC ATF',
      lastName: 'Stranger',
      impersonate: true,
    })
    atf.server.recordQuery({
      $id: Now.ID['atf_no_open_access_requests'],
      table: 'x_gcx_byoc_trunk_request',
      fieldValues: `sys_id=${request.record_id}`,
      enforceSecurity: true,
      assert: 'no_records_match_query',
    })
    atf.server.recordQuery({
      $id: Now.ID['atf_no_open_access_organizations'],
      table: 'x_gcx_byoc_organization',
      fieldValues: `sys_id=${organization.record_id}`,
      enforceSecurity: true,
      assert: 'no_records_match_query',
    })
    atf.server.recordQuery({
      $id: Now.ID['atf_no_open_access_attempts'],
      table: 'x_gcx_byoc_attempt',
      fieldValues: 'key=BYOC ATF open',
      enforceSecurity: true,
      assert: 'no_records_match_query',
    })
    atf.server.recordQuery({
      $id: Now.ID['atf_no_open_access_tokens'],
      table: 'x_gcx_byoc_token',
      fieldValues: 'key=BYOC ATF open',
      enforceSecurity: true,
      assert: 'no_records_match_query',
    })
    atf.server.recordQuery({
      $id: Now.ID['atf_no_open_access_lanes'],
      table: 'x_gcx_byoc_lane',
      fieldValues: 'key=BYOC ATF open',
      enforceSecurity: true,
      assert: 'no_records_match_query',
    })
    atf.server.recordInsert({
      $id: Now.ID['atf_no_open_access_insert'],
      table: 'x_gcx_byoc_trunk_request',
      fieldValues: { organization: organization.record_id, trunk_name: 'BYOC ATF by a stranger' },
      assert: 'record_not_inserted',
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf_no_open_access_update'],
      table: 'x_gcx_byoc_organization',
      recordId: organization.record_id,
      fieldValues: { active: true },
      assert: 'record_not_updated',
    })
    atf.server.recordDelete({
      $id: Now.ID['atf_no_open_access_delete'],
      table: 'x_gcx_byoc_trunk_request',
      recordId: request.record_id,
      assert: 'record_not_deleted',
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_no_open_access_button'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var request = new GlideRecord('x_gcx_byoc_trunk_request')
  request.get('trunk_name', 'BYOC ATF no open access')
  new RequestActions().register(request.getUniqueValue())
  request.get('trunk_name', 'BYOC ATF no open access')
  assertEqual({ name: 'state', shouldbe: 'draft', value: request.getValue('registration_state') })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)
