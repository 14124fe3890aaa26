import { Test } from '@servicenow/sdk/core'

export const refusalSaysWhy = Test(
  {
    $id: Now.ID['atf_refusal_says_why'],
    name: 'BYOC Trunks: a request that cannot be registered says why and what to do, and an inactive organization is never called',
    description:
      'Queues a request of an inactive organization and waits for the queue: the request fails with the verdict organization_inactive, a message and a next step, and there is no outbound call of it.',
    failOnServerError: true,
  },
  (atf) => {
    const organization = atf.server.recordInsert({
      $id: Now.ID['atf_refusal_says_why_organization'],
      table: 'x_gcx_byoc_organization',
      fieldValues: {
        name: 'BYOC ATF refusal',
        org_id: 'a7f0a7f0-0003-4000-8000-000000000001',
        region: 'eu-central-1',
        active: false,
      },
      enforceSecurity: false,
    })
    const request = atf.server.recordInsert({
      $id: Now.ID['atf_refusal_says_why_request'],
      table: 'x_gcx_byoc_trunk_request',
      fieldValues: {
        organization: organization.record_id,
        trunk_name: 'BYOC ATF refusal says why',
        sip_uri: 'sip:atf@sbc.example.com',
        auth_user: 'atf',
      },
      enforceSecurity: false,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_refusal_says_why_queue'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var request = new GlideRecord('x_gcx_byoc_trunk_request')
  request.get('trunk_name', 'BYOC ATF refusal says why')
  assertEqual({ name: 'state', shouldbe: 'queued', value: new TrunkRegistration().queue(request.getUniqueValue()).state })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.recordValidation({
      $id: Now.ID['atf_refusal_says_why_verdict'],
      timeout: { minutes: 2 },
      table: 'x_gcx_byoc_trunk_request',
      recordId: request.record_id,
      fieldValues:
        'registration_state=failed^verdict=organization_inactive^verdict_messageISNOTEMPTY^next_stepISNOTEMPTY',
      enforceSecurity: false,
    })
    atf.server.recordQuery({
      $id: Now.ID['atf_refusal_says_why_no_call'],
      table: 'x_gcx_byoc_attempt',
      fieldValues: `request=${request.record_id}`,
      assert: 'no_records_match_query',
    })
  },
)
