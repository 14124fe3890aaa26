import { Record } from '@servicenow/sdk/core'
import { appendOnly } from './append-only.now'
import { approval } from './approval.now'
import { callers } from './callers.now'
import { clone } from './clone.now'
import { exactlyOnce } from './exactly-once.now'
import { noOpenAccess } from './no-open-access.now'
import { refusalSaysWhy } from './refusal-says-why.now'
import { restField } from './rest-field.now'
import { restState } from './rest-state.now'
import { restStrangers } from './rest-strangers.now'
import { rightOrganization } from './right-organization.now'
import { scopedToken } from './scoped-token.now'
import { secrets } from './secrets.now'

/** All tests of the application. They use inactive organizations, so none of them reaches Genesys Cloud. */
export const suite = Record({
  $id: Now.ID['atf_suite'],
  table: 'sys_atf_test_suite',
  data: {
    name: 'BYOC Trunks',
    description: 'What BYOC Trunks promises, each promise by a test. No test reaches Genesys Cloud.',
    active: true,
  },
})

Record({
  $id: Now.ID['atf_suite_right_organization'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: rightOrganization, order: 100, abort_on_failure: false },
})

Record({
  $id: Now.ID['atf_suite_exactly_once'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: exactlyOnce, order: 200, abort_on_failure: false },
})

Record({
  $id: Now.ID['atf_suite_refusal_says_why'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: refusalSaysWhy, order: 300, abort_on_failure: false },
})

Record({
  $id: Now.ID['atf_suite_scoped_token'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: scopedToken, order: 400, abort_on_failure: false },
})

Record({
  $id: Now.ID['atf_suite_secrets'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: secrets, order: 500, abort_on_failure: false },
})

Record({
  $id: Now.ID['atf_suite_clone'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: clone, order: 600, abort_on_failure: false },
})

Record({
  $id: Now.ID['atf_suite_approval'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: approval, order: 700, abort_on_failure: false },
})

Record({
  $id: Now.ID['atf_suite_no_open_access'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: noOpenAccess, order: 800, abort_on_failure: false },
})

Record({
  $id: Now.ID['atf_suite_append_only'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: appendOnly, order: 900, abort_on_failure: false },
})

Record({
  $id: Now.ID['atf_suite_rest_strangers'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: restStrangers, order: 1000, abort_on_failure: false },
})

Record({
  $id: Now.ID['atf_suite_callers'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: callers, order: 1100, abort_on_failure: false },
})

/** Tests that log in: they fail with 401 until an administrator has created the user of the basic auth profile. */
export const restSuite = Record({
  $id: Now.ID['atf_rest_suite'],
  table: 'sys_atf_test_suite',
  data: {
    name: 'BYOC Trunks: REST API',
    description:
      'What the REST API promises. Each test calls as the user byoc.atf: make it first, with the role x_gcx_byoc.operator, and enter its password in the basic auth profile BYOC Trunks ATF. No test reaches Genesys Cloud.',
    active: true,
  },
})

Record({
  $id: Now.ID['atf_rest_suite_field'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: restSuite, test: restField, order: 100, abort_on_failure: false },
})

Record({
  $id: Now.ID['atf_rest_suite_state'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: restSuite, test: restState, order: 200, abort_on_failure: false },
})
