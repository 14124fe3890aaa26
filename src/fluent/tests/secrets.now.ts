import { Test } from '@servicenow/sdk/core'
import { administrator } from '../security/roles.now'

export const secrets = Test(
  {
    $id: Now.ID['atf_secrets'],
    name: 'BYOC Trunks: nobody reads a digest password or a token',
    description:
      'Stores a password and a token of an inactive organization, then asks for both as an administrator of the application: neither is shown, and no rule lets that user read the columns.',
    failOnServerError: true,
  },
  (atf) => {
    atf.server.recordInsert({
      $id: Now.ID['atf_secrets_organization'],
      table: 'x_gcx_byoc_organization',
      fieldValues: {
        name: 'BYOC ATF secrets',
        org_id: 'a7f0a7f0-0005-4000-8000-000000000001',
        region: 'eu-central-1',
        active: false,
      },
      enforceSecurity: false,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_secrets_store'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var organization = new GlideRecord('x_gcx_byoc_organization')
  organization.get('name', 'BYOC ATF secrets')
  var request = new GlideRecord('x_gcx_byoc_trunk_request')
  request.initialize()
  request.setValue('organization', organization.getUniqueValue())
  request.setValue('trunk_name', 'BYOC ATF secrets')
  request.getElement('auth_password').setDisplayValue('BYOC ATF password')
  request.insert()
  var token = new GlideRecord('x_gcx_byoc_token')
  token.initialize()
  token.setValue('key', 'BYOC ATF secrets')
  token.setValue('organization', organization.getUniqueValue())
  token.getElement('access_token').setDisplayValue('BYOC ATF token')
  token.insert()
})(outputs, steps, params, stepResult, assertEqual)`,
    })
    atf.server.createUser({
      $id: Now.ID['atf_secrets_user'],
      firstName: 'BYOC ATF',
      lastName: 'Administrator',
      roles: [administrator],
      impersonate: true,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_secrets_ask'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  function shown(table, name, key, column) {
    var row = new GlideRecordSecure(table)
    row.addQuery(name, key)
    row.query()
    if (!row.next()) return 'no such row'
    return String(row.getValue(column) || '') + (row.getElement(column).canRead() ? ' readable' : '')
  }
  var request = new GlideRecord('x_gcx_byoc_trunk_request')
  request.get('trunk_name', 'BYOC ATF secrets')
  assertEqual({
    name: 'the request says that there is a digest password, and holds none',
    shouldbe: 'yes, none',
    value:
      (request.getValue('password_given') == '1' ? 'yes' : 'no') +
      (request.getElement('auth_password').nil() ? ', none' : ', here'),
  })
  assertEqual({
    name: 'digest password',
    shouldbe: '',
    value: shown('x_gcx_byoc_digest_password', 'request', request.getUniqueValue(), 'password'),
  })
  assertEqual({ name: 'token', shouldbe: '', value: shown('x_gcx_byoc_token', 'key', 'BYOC ATF secrets', 'access_token') })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)
