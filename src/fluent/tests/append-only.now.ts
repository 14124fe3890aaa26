import { Test } from '@servicenow/sdk/core'
import { administrator } from '../security/roles.now'

export const appendOnly = Test(
  {
    $id: Now.ID['atf_append_only'],
    name: 'BYOC Trunks: what was sent where stays as it was written, and nothing is cut in silence',
    description:
      'Inserts an attempt and asks to change and to delete it as an administrator of the application: both are refused. A value that is too long for its column is refused with the whole record.',
    failOnServerError: true,
  },
  (atf) => {
    const attempt = atf.server.recordInsert({
      $id: Now.ID['atf_append_only_attempt'],
      table: 'x_gcx_byoc_attempt',
      fieldValues: { key: 'BYOC ATF append only', operation: 'register' },
      enforceSecurity: false,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_append_only_too_long'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var request = new GlideRecord('x_gcx_byoc_trunk_request')
  request.initialize()
  request.setValue('trunk_name', 'BYOC ATF too long')
  request.setValue('sip_uri', 'sip:' + new Array(2001).join('x') + '@sbc.example.com')
  request.insert()
  var kept = new GlideRecord('x_gcx_byoc_trunk_request')
  assertEqual({ name: 'cut and kept', shouldbe: false, value: kept.get('trunk_name', 'BYOC ATF too long') })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.createUser({
      $id: Now.ID['atf_append_only_administrator'],
      firstName: 'BYOC ATF',
      lastName: 'Administrator',
      roles: [administrator],
      impersonate: true,
    })
    atf.server.recordUpdate({
      $id: Now.ID['atf_append_only_update'],
      table: 'x_gcx_byoc_attempt',
      recordId: attempt.record_id,
      fieldValues: { operation: 'retire' },
      assert: 'record_not_updated',
    })
    atf.server.recordDelete({
      $id: Now.ID['atf_append_only_delete'],
      table: 'x_gcx_byoc_attempt',
      recordId: attempt.record_id,
      assert: 'record_not_deleted',
    })
    atf.server.recordValidation({
      $id: Now.ID['atf_append_only_stays'],
      table: 'x_gcx_byoc_attempt',
      recordId: attempt.record_id,
      fieldValues: 'operation=register',
      enforceSecurity: false,
    })
  },
)
