import { Test } from '@servicenow/sdk/core'

export const clone = Test(
  {
    $id: Now.ID['atf_clone'],
    name: 'BYOC Trunks: an organization that was verified on another instance is not called from this one',
    description:
      'Inserts an inactive organization as a clone would carry it, verified on another instance: no token is given, and a request of it fails with the verdict instance_changed.',
    failOnServerError: true,
  },
  (atf) => {
    const organization = atf.server.recordInsert({
      $id: Now.ID['atf_clone_organization'],
      table: 'x_gcx_byoc_organization',
      fieldValues: {
        name: 'BYOC ATF clone',
        org_id: 'a7f0a7f0-0006-4000-8000-000000000001',
        region: 'eu-central-1',
        active: false,
      },
      enforceSecurity: false,
    })
    const request = atf.server.recordInsert({
      $id: Now.ID['atf_clone_request'],
      table: 'x_gcx_byoc_trunk_request',
      fieldValues: {
        organization: organization.record_id,
        trunk_name: 'BYOC ATF clone',
        sip_uri: 'sip:atf@sbc.example.com',
        auth_user: 'atf',
      },
      enforceSecurity: false,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_clone_refused'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var copied = new GlideRecord('x_gcx_byoc_organization')
  copied.get('name', 'BYOC ATF clone')
  copied.setValue('verified_instance', 'the instance that was cloned')
  copied.update()
  var refused = 'nothing'
  try { new GenesysTokens().getScopedToken('a7f0a7f0-0006-4000-8000-000000000001') } catch (error) { refused = error.name }
  assertEqual({ name: 'refused', shouldbe: 'instance_changed', value: refused })
  var request = new GlideRecord('x_gcx_byoc_trunk_request')
  request.get('trunk_name', 'BYOC ATF clone')
  new TrunkRegistration().queue(request.getUniqueValue())
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.recordValidation({
      $id: Now.ID['atf_clone_verdict'],
      timeout: { minutes: 2 },
      table: 'x_gcx_byoc_trunk_request',
      recordId: request.record_id,
      fieldValues: 'registration_state=failed^verdict=instance_changed^next_stepISNOTEMPTY',
      enforceSecurity: false,
    })
  },
)
