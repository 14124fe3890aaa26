import { RestApi } from '@servicenow/sdk/core'
import { restOperator, restRequester } from '../security/rest-api.now'

/**
 * `v1/trunks` below /api/ and the scope: trunk requests and the diagnosis of organizations, for other systems.
 * docs/openapi.json describes it. A resource without access controls of its own is for operators.
 */
export const trunksApi = RestApi({
  $id: Now.ID['rest_api_trunks'],
  name: 'BYOC Trunks',
  serviceId: 'trunks',
  shortDescription: 'Asks for BYOC trunks, reads their outcome, retires them, diagnoses access to organizations',
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [restOperator],
  versions: [{ $id: Now.ID['rest_api_trunks_v1'], version: 1, isDefault: true, shortDescription: 'The first version' }],
  routes: [
    {
      $id: Now.ID['rest_trunks_create'],
      name: 'Ask for a trunk',
      method: 'POST',
      path: '/requests',
      version: 1,
      enforceAcl: [restRequester],
      shortDescription: 'Creates and queues a trunk request; approvals apply. 201, or 400 naming each field at fault',
      requestExample:
        '{"organization":"11111111-2222-4333-8444-555555555555","trunk_name":"Frankfurt 1","sip_uri":"sip:trunk@sbc1.example.com","auth_user":"carrier","allow_list":["203.0.113.0/28"]}',
      script: Now.include('../../../dist/scripts/triggers/rest-operations/create-request.js'),
    },
    {
      $id: Now.ID['rest_trunks_list'],
      name: 'List trunk requests',
      method: 'GET',
      path: '/requests',
      version: 1,
      enforceAcl: [restRequester],
      shortDescription:
        'Own requests, newest first; operators see all. "next" of one page is "before" of the following',
      parameters: [
        {
          $id: Now.ID['rest_trunks_list_state'],
          name: 'state',
          exampleValue: 'failed',
          shortDescription: 'Registration state',
        },
        {
          $id: Now.ID['rest_trunks_list_organization'],
          name: 'organization',
          exampleValue: '11111111-2222-4333-8444-555555555555',
          shortDescription: 'sys_id, Genesys organization id or name of an organization',
        },
        {
          $id: Now.ID['rest_trunks_list_limit'],
          name: 'limit',
          exampleValue: '20',
          shortDescription: 'Number of requests, 1 to 100; 20 when absent',
        },
        {
          $id: Now.ID['rest_trunks_list_before'],
          name: 'before',
          exampleValue: 'BTR0001020',
          shortDescription: 'Only requests with a lower number',
        },
      ],
      script: Now.include('../../../dist/scripts/triggers/rest-operations/list-requests.js'),
    },
    {
      $id: Now.ID['rest_trunks_read'],
      name: 'Read a trunk request',
      method: 'GET',
      path: '/requests/{id}',
      version: 1,
      enforceAcl: [restRequester],
      shortDescription: 'One request, by number or sys_id: state, trunk, verdict and next step',
      script: Now.include('../../../dist/scripts/triggers/rest-operations/read-request.js'),
    },
    {
      $id: Now.ID['rest_trunks_retire'],
      name: 'Retire a trunk',
      method: 'POST',
      path: '/requests/{id}/retire',
      version: 1,
      enforceAcl: [restOperator],
      shortDescription:
        'Has the trunk deleted in Genesys Cloud, in the background; a request without one is canceled. 202',
      script: Now.include('../../../dist/scripts/triggers/rest-operations/retire-request.js'),
    },
    {
      $id: Now.ID['rest_trunks_preview'],
      name: 'Preview a trunk request',
      method: 'GET',
      path: '/requests/{id}/preview',
      version: 1,
      enforceAcl: [restOperator],
      shortDescription:
        'The calls and values of the work on a request, and what would refuse it now. Nothing is called',
      script: Now.include('../../../dist/scripts/triggers/rest-operations/preview-request.js'),
    },
    {
      $id: Now.ID['rest_trunks_preview_order'],
      name: 'Preview an order',
      method: 'POST',
      path: '/previews',
      version: 1,
      enforceAcl: [restOperator],
      shortDescription: 'The same for a body of POST /requests, which is not ordered',
      requestExample:
        '{"organization":"11111111-2222-4333-8444-555555555555","trunk_name":"Frankfurt 1","sip_uri":"sip:trunk@sbc1.example.com","auth_user":"carrier"}',
      script: Now.include('../../../dist/scripts/triggers/rest-operations/preview-order.js'),
    },
    {
      $id: Now.ID['rest_trunks_change'],
      name: 'Change a trunk',
      method: 'PATCH',
      path: '/trunks/{id}',
      version: 1,
      enforceAcl: [restRequester],
      shortDescription:
        'Asks for a change of a trunk, by sys_id or Genesys trunk ID; what is left out stays. 201, or 400 naming each field at fault',
      requestExample: '{"allow_list":["203.0.113.0/28"],"caller_name":"Sales"}',
      script: Now.include('../../../dist/scripts/triggers/rest-operations/change-trunk.js'),
    },
    {
      $id: Now.ID['rest_trunks_retire_trunk'],
      name: 'Retire a trunk',
      method: 'POST',
      path: '/trunks/{id}/retire',
      version: 1,
      enforceAcl: [restOperator],
      shortDescription:
        'Has a trunk deleted in Genesys Cloud, in the background, by sys_id or Genesys trunk ID, adopted or registered. 202',
      script: Now.include('../../../dist/scripts/triggers/rest-operations/retire-trunk.js'),
    },
    {
      $id: Now.ID['rest_trunks_diagnose'],
      name: 'Diagnose access',
      method: 'POST',
      path: '/organizations/{id}/diagnosis',
      version: 1,
      enforceAcl: [restOperator],
      shortDescription: 'Has access to an organization diagnosed in the background. 202; the result is read with GET',
      script: Now.include('../../../dist/scripts/triggers/rest-operations/start-diagnosis.js'),
    },
    {
      $id: Now.ID['rest_trunks_diagnosis'],
      name: 'Read the diagnosis',
      method: 'GET',
      path: '/organizations/{id}/diagnosis',
      version: 1,
      enforceAcl: [restOperator],
      shortDescription: 'The last diagnosis of access to an organization, or that it is running',
      script: Now.include('../../../dist/scripts/triggers/rest-operations/read-diagnosis.js'),
    },
    {
      $id: Now.ID['rest_trunks_compare'],
      name: 'Compare an organization',
      method: 'POST',
      path: '/organizations/{id}/comparison',
      version: 1,
      enforceAcl: [restOperator],
      shortDescription: 'Has the trunks of an organization read and compared in the background. 202',
      script: Now.include('../../../dist/scripts/triggers/rest-operations/start-comparison.js'),
    },
    {
      $id: Now.ID['rest_trunks_adopt'],
      name: 'Adopt trunks',
      method: 'POST',
      path: '/organizations/{id}/adoptions',
      version: 1,
      enforceAcl: [restOperator],
      shortDescription:
        'Makes trunks known here that a comparison found and nobody here asked for; with dry_run it only says which',
      requestExample: '{"dry_run":true}',
      script: Now.include('../../../dist/scripts/triggers/rest-operations/adopt-trunks.js'),
    },
  ],
})
