import { Test } from '@servicenow/sdk/core'

export const restStrangers = Test(
  {
    $id: Now.ID['atf_rest_strangers'],
    name: 'BYOC Trunks: the REST API answers nobody who has not logged in',
    description: 'Calls every resource of the REST API without credentials: each call is answered with 401.',
    failOnServerError: true,
  },
  (atf) => {
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_rest_strangers_list'],
      method: 'get',
      path: '/api/x_gcx_byoc/v1/trunks/requests',
      auth: '',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf_rest_strangers_list_refused'], statusCode: 401 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_rest_strangers_read'],
      method: 'get',
      path: '/api/x_gcx_byoc/v1/trunks/requests/BTR0000000',
      auth: '',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf_rest_strangers_read_refused'], statusCode: 401 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_rest_strangers_create'],
      method: 'post',
      path: '/api/x_gcx_byoc/v1/trunks/requests',
      auth: '',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: '{}',
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf_rest_strangers_create_refused'], statusCode: 401 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_rest_strangers_retire'],
      method: 'post',
      path: '/api/x_gcx_byoc/v1/trunks/requests/BTR0000000/retire',
      auth: '',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: '{}',
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf_rest_strangers_retire_refused'], statusCode: 401 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_rest_strangers_diagnose'],
      method: 'post',
      path: '/api/x_gcx_byoc/v1/trunks/organizations/BYOC-ATF/diagnosis',
      auth: '',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: '{}',
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf_rest_strangers_diagnose_refused'], statusCode: 401 })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_rest_strangers_diagnosis'],
      method: 'get',
      path: '/api/x_gcx_byoc/v1/trunks/organizations/BYOC-ATF/diagnosis',
      auth: '',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf_rest_strangers_diagnosis_refused'], statusCode: 401 })
  },
)
