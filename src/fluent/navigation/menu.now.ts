import { scope as SCOPE } from '../../../now.config.json'
import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { CUSTOM_APPLICATIONS } from '../platform-records.now'
import { administrator, operator, requester } from '../security/roles.now'

export const menu = ApplicationMenu({
  $id: Now.ID['menu'],
  title: 'BYOC Trunks',
  hint: 'BYOC trunks in Genesys Cloud',
  description: 'Trunk requests, Genesys organizations and the outcome of each registration',
  category: CUSTOM_APPLICATIONS,
  roles: [requester, operator, administrator],
  active: true,
})

Record({
  $id: Now.ID['module_my_requests'],
  table: 'sys_app_module',
  data: {
    title: 'My trunk requests',
    application: menu,
    link_type: 'LIST',
    name: `${SCOPE}_trunk_request`,
    filter: 'requested_for=javascript:gs.getUserID()^ORopened_by=javascript:gs.getUserID()',
    view_name: `${SCOPE}_requester`,
    order: 100,
    active: true,
    roles: [`${SCOPE}.requester`],
  },
})

Record({
  $id: Now.ID['module_my_trunks'],
  table: 'sys_app_module',
  data: {
    title: 'My trunks',
    application: menu,
    link_type: 'LIST',
    name: `${SCOPE}_trunk`,
    filter: 'state!=retired^requested_for=javascript:gs.getUserID()^ORopened_by=javascript:gs.getUserID()',
    view_name: `${SCOPE}_requester`,
    order: 120,
    active: true,
    roles: [`${SCOPE}.requester`],
  },
})

Record({
  $id: Now.ID['module_workspace'],
  table: 'sys_app_module',
  data: {
    title: 'Workspace and dashboard',
    application: menu,
    link_type: 'DIRECT',
    query: `now/${SCOPE}/home`,
    order: 150,
    active: true,
    roles: [`${SCOPE}.operator`],
  },
})

Record({
  $id: Now.ID['module_open'],
  table: 'sys_app_module',
  data: {
    title: 'Needs a person',
    application: menu,
    link_type: 'LIST',
    name: `${SCOPE}_trunk_request`,
    // Requests that need a person: failed ones, unknown outcomes, requests that nobody can approve, outcomes that the
    // instance refused to store, and trunks of closed items.
    filter:
      'registration_stateINfailed,outcome_unknown^NQregistration_state=awaiting_approval^approval!=requested^NQverdict=update_refused^NQretirement_asked=true^EQ',
    view_name: `${SCOPE}_needs_person`,
    order: 200,
    active: true,
    roles: [`${SCOPE}.operator`],
  },
})

Record({
  $id: Now.ID['module_all'],
  table: 'sys_app_module',
  data: {
    title: 'All trunk requests',
    application: menu,
    link_type: 'LIST',
    name: `${SCOPE}_trunk_request`,
    filter: '',
    order: 300,
    active: true,
    roles: [`${SCOPE}.operator`],
  },
})

Record({
  $id: Now.ID['module_trunks'],
  table: 'sys_app_module',
  data: {
    title: 'Trunks',
    application: menu,
    link_type: 'LIST',
    name: `${SCOPE}_trunk`,
    filter: 'stateINpresent,missing',
    order: 320,
    active: true,
    roles: [`${SCOPE}.operator`],
  },
})

Record({
  $id: Now.ID['module_foreign_trunks'],
  table: 'sys_app_module',
  data: {
    title: 'Foreign trunks',
    application: menu,
    link_type: 'LIST',
    name: `${SCOPE}_trunk`,
    filter: 'state=foreign',
    order: 330,
    active: true,
    roles: [`${SCOPE}.operator`],
  },
})

Record({
  $id: Now.ID['module_trunk_drift'],
  table: 'sys_app_module',
  data: {
    title: 'Trunks that differ',
    application: menu,
    link_type: 'LIST',
    name: `${SCOPE}_trunk`,
    filter: 'driftISNOTEMPTY^NQstateINmissing,foreign',
    order: 340,
    active: true,
    roles: [`${SCOPE}.operator`],
  },
})

Record({
  $id: Now.ID['module_passwords_due'],
  table: 'sys_app_module',
  data: {
    title: 'Digest passwords due',
    application: menu,
    link_type: 'LIST',
    name: `${SCOPE}_trunk`,
    filter: 'password_due=true^state=present^ORDERBYpassword_set_on',
    order: 345,
    active: true,
    roles: [`${SCOPE}.operator`],
  },
})

Record({
  $id: Now.ID['module_organizations'],
  table: 'sys_app_module',
  data: {
    title: 'Organizations',
    application: menu,
    link_type: 'LIST',
    name: `${SCOPE}_organization`,
    filter: '',
    order: 400,
    active: true,
    roles: [`${SCOPE}.operator`],
  },
})

Record({
  $id: Now.ID['module_registrations'],
  table: 'sys_app_module',
  data: {
    title: 'Registrations',
    application: menu,
    link_type: 'LIST',
    name: `${SCOPE}_registration`,
    filter: '',
    order: 500,
    active: true,
    roles: [`${SCOPE}.admin`],
  },
})

Record({
  $id: Now.ID['module_attempts'],
  table: 'sys_app_module',
  data: {
    title: 'Registration attempts',
    application: menu,
    link_type: 'LIST',
    name: `${SCOPE}_attempt`,
    filter: '',
    order: 600,
    active: true,
    roles: [`${SCOPE}.operator`],
  },
})

Record({
  $id: Now.ID['module_tokens'],
  table: 'sys_app_module',
  data: {
    title: 'Tokens',
    application: menu,
    link_type: 'LIST',
    name: `${SCOPE}_token`,
    filter: '',
    order: 700,
    active: true,
    roles: [`${SCOPE}.admin`],
  },
})

Record({
  $id: Now.ID['module_lanes'],
  table: 'sys_app_module',
  data: {
    title: 'Lanes',
    application: menu,
    link_type: 'LIST',
    name: `${SCOPE}_lane`,
    filter: '',
    order: 800,
    active: true,
    roles: [`${SCOPE}.admin`],
  },
})
