import { Test } from '@servicenow/sdk/core'
import { operator } from '../security/roles.now'

export const approval = Test(
  {
    $id: Now.ID['atf_approval'],
    name: 'BYOC Trunks: what needs approval waits for it, and nobody approves it by hand',
    description:
      'Queues a request of an inactive organization that wants approval: it awaits approval and is not registered; an operator writes neither its approval nor its state.',
    failOnServerError: true,
  },
  (atf) => {
    const organization = atf.server.recordInsert({
      $id: Now.ID['atf_approval_organization'],
      table: 'x_gcx_byoc_organization',
      fieldValues: {
        name: 'BYOC ATF approval',
        org_id: 'a7f0a7f0-0007-4000-8000-000000000001',
        region: 'eu-central-1',
        approval_required: true,
        active: false,
      },
      enforceSecurity: false,
    })
    const request = atf.server.recordInsert({
      $id: Now.ID['atf_approval_request'],
      table: 'x_gcx_byoc_trunk_request',
      fieldValues: {
        organization: organization.record_id,
        trunk_name: 'BYOC ATF approval',
        sip_uri: 'sip:atf@sbc.example.com',
        auth_user: 'atf',
      },
      enforceSecurity: false,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_approval_queue'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var request = new GlideRecord('x_gcx_byoc_trunk_request')
  request.get('trunk_name', 'BYOC ATF approval')
  var state = new TrunkRegistration().queue(request.getUniqueValue()).state
  assertEqual({ name: 'state', shouldbe: 'awaiting_approval', value: state })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.createUser({
      $id: Now.ID['atf_approval_operator'],
      firstName: 'BYOC ATF',
      lastName: 'Operator',
      roles: [operator],
      impersonate: true,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_approval_by_hand'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var request = new GlideRecord('x_gcx_byoc_trunk_request')
  request.get('trunk_name', 'BYOC ATF approval')
  ;['approval', 'state', 'registration_state'].forEach(function (column) {
    assertEqual({ name: column + ' is written by hand', shouldbe: false, value: request.getElement(column).canWrite() })
  })
  assertEqual({ name: 'the rest is', shouldbe: true, value: request.getElement('short_description').canWrite() })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.recordValidation({
      $id: Now.ID['atf_approval_waits'],
      table: 'x_gcx_byoc_trunk_request',
      recordId: request.record_id,
      fieldValues: 'registration_state=awaiting_approval^approval!=approved',
      enforceSecurity: false,
    })
    atf.server.recordQuery({
      $id: Now.ID['atf_approval_not_registered'],
      table: 'x_gcx_byoc_registration',
      fieldValues: `request=${request.record_id}`,
      assert: 'no_records_match_query',
    })
  },
)
