import { scope as SCOPE } from '../../../now.config.json'
import { Record } from '@servicenow/sdk/core'

/** The related lists below each form. */

const trunkRequestLists = Record({
  $id: Now.ID['related_lists_trunk_request'],
  table: 'sys_ui_related_list',
  data: { name: `${SCOPE}_trunk_request`, view: 'Default view' },
})

Record({
  $id: Now.ID['related_list_trunk_request_attempts'],
  table: 'sys_ui_related_list_entry',
  data: {
    list_id: trunkRequestLists,
    related_list: `${SCOPE}_attempt.request`,
    position: 0,
    order_by: 'started',
  },
})

Record({
  $id: Now.ID['related_list_trunk_request_registration'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: trunkRequestLists, related_list: `${SCOPE}_registration.request`, position: 1 },
})

Record({
  $id: Now.ID['related_list_trunk_request_approvals'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: trunkRequestLists, related_list: 'sysapproval_approver.sysapproval', position: 2 },
})

Record({
  $id: Now.ID['related_list_trunk_request_trunks'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: trunkRequestLists, related_list: `${SCOPE}_trunk.request`, position: 3 },
})

const organizationLists = Record({
  $id: Now.ID['related_lists_organization'],
  table: 'sys_ui_related_list',
  data: { name: `${SCOPE}_organization`, view: 'Default view' },
})

Record({
  $id: Now.ID['related_list_organization_requests'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: organizationLists, related_list: `${SCOPE}_trunk_request.organization`, position: 0 },
})

Record({
  $id: Now.ID['related_list_organization_attempts'],
  table: 'sys_ui_related_list_entry',
  data: {
    list_id: organizationLists,
    related_list: `${SCOPE}_attempt.organization`,
    position: 1,
    order_by: 'started',
  },
})

Record({
  $id: Now.ID['related_list_organization_tokens'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: organizationLists, related_list: `${SCOPE}_token.organization`, position: 2 },
})

Record({
  $id: Now.ID['related_list_organization_sites'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: organizationLists, related_list: `${SCOPE}_site.organization`, position: 3 },
})

Record({
  $id: Now.ID['related_list_organization_trunks'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: organizationLists, related_list: `${SCOPE}_trunk.organization`, position: 4 },
})
