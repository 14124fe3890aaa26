import { Test } from '@servicenow/sdk/core'

export const exactlyOnce = Test(
  {
    $id: Now.ID['atf_exactly_once'],
    name: 'BYOC Trunks: at most one trunk for each request',
    description:
      'Queues one request of an inactive organization twice and inserts a second registration and a second claim by hand: there is one registration, and the database refuses the others.',
    failOnServerError: true,
  },
  (atf) => {
    const organization = atf.server.recordInsert({
      $id: Now.ID['atf_exactly_once_organization'],
      table: 'x_gcx_byoc_organization',
      fieldValues: {
        name: 'BYOC ATF once',
        org_id: 'a7f0a7f0-0002-4000-8000-000000000001',
        region: 'eu-central-1',
        active: false,
      },
      enforceSecurity: false,
    })
    atf.server.recordInsert({
      $id: Now.ID['atf_exactly_once_request'],
      table: 'x_gcx_byoc_trunk_request',
      fieldValues: {
        organization: organization.record_id,
        trunk_name: 'BYOC ATF exactly once',
        sip_uri: 'sip:atf@sbc.example.com',
        auth_user: 'atf',
      },
      enforceSecurity: false,
    })
    atf.server.runServerSideScript({
      $id: Now.ID['atf_exactly_once_script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var request = new GlideRecord('x_gcx_byoc_trunk_request')
  request.get('trunk_name', 'BYOC ATF exactly once')
  var id = request.getUniqueValue()
  new TrunkRegistration().queue(id)
  new TrunkRegistration().queue(id)
  function count(table) {
    var rows = new GlideAggregate(table)
    rows.addQuery('request', id)
    rows.addAggregate('COUNT')
    rows.query()
    rows.next()
    return Number(rows.getAggregate('COUNT'))
  }
  function insert(table, values) {
    var row = new GlideRecord(table)
    row.initialize()
    for (var name in values) row.setValue(name, values[name])
    return row.insert()
  }
  assertEqual({ name: 'registrations', shouldbe: 1, value: count('x_gcx_byoc_registration') })
  insert('x_gcx_byoc_registration', { request: id })
  assertEqual({ name: 'registrations after another insert', shouldbe: 1, value: count('x_gcx_byoc_registration') })
  insert('x_gcx_byoc_attempt', { key: 'BYOC ATF claim', request: id })
  insert('x_gcx_byoc_attempt', { key: 'BYOC ATF claim', request: id })
  assertEqual({ name: 'claims under one key', shouldbe: 1, value: count('x_gcx_byoc_attempt') })
})(outputs, steps, params, stepResult, assertEqual)`,
    })
  },
)
