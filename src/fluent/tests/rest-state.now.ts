import { Test } from '@servicenow/sdk/core'
import { restProfile } from './rest-profile.now'

export const restState = Test(
  {
    $id: Now.ID['atf_rest_state'],
    name: 'BYOC Trunks: REST tells how a request stands and why, and takes none for an inactive organization',
    description:
      'Reads a failed request of an inactive organization: state, verdict, next step and summary are answered, a password is not. An unknown request is answered with 404, a request for the inactive organization with 409 and none is created. Needs the basic auth profile BYOC Trunks ATF.',
    failOnServerError: true,
  },
  (atf) => {
    const organization = atf.server.recordInsert({
      $id: Now.ID['atf_rest_state_organization'],
      table: 'x_gcx_byoc_organization',
      fieldValues: {
        name: 'BYOC ATF REST',
        org_id: 'a7f0a7f0-0009-4000-8000-000000000001',
        region: 'eu-central-1',
        active: false,
      },
      enforceSecurity: false,
    })
    const request = atf.server.recordInsert({
      $id: Now.ID['atf_rest_state_request'],
      table: 'x_gcx_byoc_trunk_request',
      fieldValues: {
        organization: organization.record_id,
        trunk_name: 'BYOC ATF REST',
        sip_uri: 'sip:atf@sbc.example.com',
        auth_user: 'atf',
      },
      enforceSecurity: false,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_rest_state_queue'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var request = new GlideRecord('x_gcx_byoc_trunk_request')
  request.get('trunk_name', 'BYOC ATF REST')
  assertEqual({ name: 'state', shouldbe: 'queued', value: new TrunkRegistration().queue(request.getUniqueValue()).state })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.recordValidation({
      $id: Now.ID['atf_rest_state_failed'],
      timeout: { minutes: 2 },
      table: 'x_gcx_byoc_trunk_request',
      recordId: request.record_id,
      fieldValues: 'registration_state=failed',
      enforceSecurity: false,
    })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_rest_state_read'],
      method: 'get',
      path: `/api/x_gcx_byoc/v1/trunks/requests/${request.record_id}`,
      auth: 'basic',
      basicAuthentication: restProfile,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf_rest_state_read_status'], statusCode: 200 })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_state_read_state'],
      elementName: '/result/state',
      elementValue: 'failed',
      operation: 'equals',
    })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_state_read_trunk'],
      elementName: '/result/trunk_name',
      elementValue: 'BYOC ATF REST',
      operation: 'equals',
    })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_state_read_verdict'],
      elementName: '/result/verdict/code',
      elementValue: 'organization_inactive',
      operation: 'equals',
    })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_state_read_next_step'],
      elementName: '/result/verdict/next_step',
      elementValue: '',
      operation: 'exists',
    })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_state_read_summary'],
      elementName: '/result/summary',
      elementValue: '',
      operation: 'exists',
    })
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf_rest_state_no_password'],
      responseBody: 'auth_password',
      operation: 'does_not_contain',
    })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_rest_state_unknown'],
      method: 'get',
      path: '/api/x_gcx_byoc/v1/trunks/requests/BYOC-ATF-none',
      auth: 'basic',
      basicAuthentication: restProfile,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf_rest_state_unknown_status'], statusCode: 404 })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_state_unknown_code'],
      elementName: '/error/detail',
      elementValue: 'request_unknown: ',
      operation: 'contains',
    })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_rest_state_inactive'],
      method: 'post',
      path: '/api/x_gcx_byoc/v1/trunks/requests',
      auth: 'basic',
      basicAuthentication: restProfile,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: '{"organization":"BYOC ATF REST","trunk_name":"BYOC ATF REST inactive","sip_uri":"sip:atf@sbc.example.com","auth_user":"atf"}',
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf_rest_state_inactive_status'], statusCode: 409 })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_state_inactive_code'],
      elementName: '/error/detail',
      elementValue: 'organization_inactive: ',
      operation: 'contains',
    })
    atf.server.recordQuery({
      $id: Now.ID['atf_rest_state_nothing'],
      table: 'x_gcx_byoc_trunk_request',
      fieldValues: 'trunk_name=BYOC ATF REST inactive',
      enforceSecurity: false,
      assert: 'no_records_match_query',
    })
  },
)
