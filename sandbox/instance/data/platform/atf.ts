import { table } from '../dictionary/definition'
import { boolean, integer, reference, string } from './columns'

/**
 * Suites of the Automated Test Framework (documentation: application-development/automated-test-framework-atf/
 * atf-test-suite-record, atf-create-suite), and the columns of tests and steps whose type matters in a query; their
 * definitions in the SDK hold others that need a browser.
 */
export const atfTables = [
  table('sys_atf_test', [string('name', 100), boolean('active', 'true'), boolean('fail_on_server_error')], {
    label: 'Test',
    extends: 'sys_metadata',
    display: 'name',
  }),
  table('sys_atf_step', [reference('test', 'sys_atf_test'), boolean('active', 'true'), integer('order')], {
    label: 'Test Step',
    extends: 'sys_metadata',
  }),
  table(
    'sys_atf_test_suite',
    [
      string('name', 100),
      string('description', 1000),
      boolean('active', 'true'),
      reference('parent', 'sys_atf_test_suite'),
    ],
    { label: 'Test Suite', extends: 'sys_metadata', display: 'name' },
  ),
  table(
    'sys_atf_test_suite_test',
    [
      reference('test_suite', 'sys_atf_test_suite'),
      reference('test', 'sys_atf_test'),
      integer('order'),
      boolean('abort_on_failure'),
    ],
    { label: 'Test Suite Test', extends: 'sys_metadata' },
  ),
]
