import { Test } from '@servicenow/sdk/core'

export const callers = Test(
  {
    $id: Now.ID['atf_callers'],
    name: 'BYOC Trunks: what flows and scripts call answers a refusal with its reason, and throws none',
    description:
      'Calls what is behind the flow actions, the diagnosis and the registration for an inactive organization and for what is not there: each answers with the code of its refusal, no trunk request is created and there is no outbound call.',
    failOnServerError: true,
  },
  (atf) => {
    const organization = atf.server.recordInsert({
      $id: Now.ID['atf_callers_organization'],
      table: 'x_gcx_byoc_organization',
      fieldValues: {
        name: 'BYOC ATF callers',
        org_id: 'a7f0a7f0-000a-4000-8000-000000000001',
        region: 'eu-central-1',
        active: false,
      },
      enforceSecurity: false,
    })
    const request = atf.server.recordInsert({
      $id: Now.ID['atf_callers_request'],
      table: 'x_gcx_byoc_trunk_request',
      fieldValues: {
        organization: organization.record_id,
        trunk_name: 'BYOC ATF callers',
        sip_uri: 'sip:atf@sbc.example.com',
        auth_user: 'atf',
      },
      enforceSecurity: false,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_callers_flow'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var organization = new GlideRecord('x_gcx_byoc_organization')
  organization.get('name', 'BYOC ATF callers')
  var actions = new FlowActions()
  var trunk = {
    organization: organization.getUniqueValue(),
    trunk_name: 'BYOC ATF callers by a flow',
    sip_uri: 'sip:atf@sbc.example.com',
    auth_user: 'atf',
  }
  assertEqual({ name: 'nothing given', shouldbe: 'input_missing', value: actions.register({}).error_code })
  assertEqual({ name: 'inactive', shouldbe: 'organization_inactive', value: actions.register(trunk).error_code })
  assertEqual({ name: 'status', shouldbe: 'request_unknown', value: actions.status('none').error_code })
  assertEqual({ name: 'retirement', shouldbe: 'request_unknown', value: actions.retire('none').error_code })
  assertEqual({ name: 'diagnosis', shouldbe: 'organization_unknown', value: actions.readDiagnosis('none').error_code })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_callers_diagnosis'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var verdict = new AccessDoctor().diagnose('a7f0a7f0-000a-4000-8000-000000000001').verdict
  assertEqual({ name: 'verdict', shouldbe: 'organization_inactive', value: verdict.code })
  assertEqual({ name: 'next step', shouldbe: true, value: verdict.nextStep !== '' })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_callers_register'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var request = new GlideRecord('x_gcx_byoc_trunk_request')
  request.get('trunk_name', 'BYOC ATF callers')
  var answer = new TrunkRegistration().register(request.getUniqueValue())
  assertEqual({ name: 'request', shouldbe: request.getUniqueValue(), value: answer.request })
  assertEqual({ name: 'refused', shouldbe: '', value: answer.refused })
  var unknown = new TrunkRegistration().register('none')
  assertEqual({ name: 'unknown is refused', shouldbe: true, value: unknown.refused !== '' })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.recordValidation({
      $id: Now.ID['atf_callers_verdict'],
      timeout: { minutes: 2 },
      table: 'x_gcx_byoc_trunk_request',
      recordId: request.record_id,
      fieldValues: 'registration_state=failed^verdictISNOTEMPTY^next_stepISNOTEMPTY',
      enforceSecurity: false,
    })
    atf.server.recordQuery({
      $id: Now.ID['atf_callers_no_request'],
      table: 'x_gcx_byoc_trunk_request',
      fieldValues: 'trunk_name=BYOC ATF callers by a flow',
      enforceSecurity: false,
      assert: 'no_records_match_query',
    })
    atf.server.recordQuery({
      $id: Now.ID['atf_callers_no_call'],
      table: 'x_gcx_byoc_attempt',
      fieldValues: `organization=${organization.record_id}`,
      enforceSecurity: false,
      assert: 'no_records_match_query',
    })
  },
)
