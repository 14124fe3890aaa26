import { table } from '../dictionary/definition'
import { boolean, integer, string } from './columns'

/**
 * Rules of the table cleaner (documentation: platform-administration/activate-table-cleanup, "Auto Flush form"). The
 * documentation names the form's fields; the columns' names are those that public integrations query.
 */
export const cleanupTables = [
  table(
    'sys_auto_flush',
    [
      string('tablename', 80),
      string('matchfield', 80),
      integer('age'),
      boolean('active', 'true'),
      boolean('cascade_delete'),
      boolean('clean_peripheral'),
      boolean('clean_audit'),
      string('conditions', 4000),
    ],
    { label: 'Auto Flush', extends: 'sys_metadata' },
  ),
]
