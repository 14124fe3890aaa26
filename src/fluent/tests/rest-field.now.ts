import { Test } from '@servicenow/sdk/core'
import { restProfile } from './rest-profile.now'

export const restField = Test(
  {
    $id: Now.ID['atf_rest_field'],
    name: 'BYOC Trunks: a malformed REST request is answered with each field at fault, and changes nothing',
    description:
      'Sends requests that lack fields, have fields of a wrong type or unknown ones, name no organization or too large a page: each is answered with 400 and the field, and no trunk request is created. Needs the basic auth profile BYOC Trunks ATF.',
    failOnServerError: true,
  },
  (atf) => {
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_rest_field_missing'],
      method: 'post',
      path: '/api/x_gcx_byoc/v1/trunks/requests',
      auth: 'basic',
      basicAuthentication: restProfile,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: '{}',
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf_rest_field_missing_status'], statusCode: 400 })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_field_missing_name'],
      elementName: '/error/message',
      elementValue: 'trunk_name: it is missing; give it as a string.',
      operation: 'contains',
    })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_field_missing_uri'],
      elementName: '/error/message',
      elementValue: 'sip_uri: it is missing; give it as a string.',
      operation: 'contains',
    })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_field_missing_code'],
      elementName: '/error/detail',
      elementValue: 'input_invalid: ',
      operation: 'contains',
    })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_rest_field_type'],
      method: 'post',
      path: '/api/x_gcx_byoc/v1/trunks/requests',
      auth: 'basic',
      basicAuthentication: restProfile,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: '{"organization":"BYOC ATF nowhere","trunk_name":5,"sip":"x","sip_uri":"sip:atf@sbc.example.com","auth_user":"BYOC ATF field"}',
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf_rest_field_type_status'], statusCode: 400 })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_field_type_name'],
      elementName: '/error/message',
      elementValue: 'trunk_name: it is not a string; put it in quotes.',
      operation: 'contains',
    })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_field_type_unknown'],
      elementName: '/error/message',
      elementValue: 'sip: it is no field of this resource; leave it out.',
      operation: 'contains',
    })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_rest_field_organization'],
      method: 'post',
      path: '/api/x_gcx_byoc/v1/trunks/requests',
      auth: 'basic',
      basicAuthentication: restProfile,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: '{"organization":"BYOC ATF nowhere","trunk_name":"BYOC ATF field","sip_uri":"sip:atf@sbc.example.com","auth_user":"BYOC ATF field"}',
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf_rest_field_organization_status'], statusCode: 400 })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_field_organization_code'],
      elementName: '/error/detail',
      elementValue: 'organization_unknown: ',
      operation: 'contains',
    })
    atf.rest.sendRestRequest({
      $id: Now.ID['atf_rest_field_limit'],
      method: 'get',
      path: '/api/x_gcx_byoc/v1/trunks/requests',
      auth: 'basic',
      basicAuthentication: restProfile,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      queryParameters: { limit: '1000' },
    })
    atf.rest.assertStatusCode({ $id: Now.ID['atf_rest_field_limit_status'], statusCode: 400 })
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf_rest_field_limit_name'],
      elementName: '/error/message',
      elementValue: 'limit: ',
      operation: 'contains',
    })
    atf.server.recordQuery({
      $id: Now.ID['atf_rest_field_nothing'],
      table: 'x_gcx_byoc_trunk_request',
      fieldValues: 'auth_user=BYOC ATF field',
      enforceSecurity: false,
      assert: 'no_records_match_query',
    })
  },
)
