import { column, table } from '../dictionary/definition'
import { integer, string } from './columns'

/** Tables that hold what the package's XML holds; the columns named here are those whose type matters in a query. */
export const metadataTables = [
  table('sys_hub_flow_component', [integer('order'), string('flow', 32), string('ui_id', 40)], {
    label: 'Flow Component',
    extends: 'sys_metadata',
  }),
  table('sys_hub_action_instance_v2', [column('active', 'boolean')], {
    label: 'Action Instance',
    extends: 'sys_hub_flow_component',
  }),
  table(
    'sys_choice',
    [
      string('name', 80),
      string('element', 80),
      string('label', 255),
      string('value', 255),
      integer('sequence'),
      column('inactive', 'boolean'),
      string('language', 3),
      string('dependent_value', 255),
      string('hint', 255),
    ],
    { label: 'Choice', display: 'label' },
  ),
  table(
    'sys_data_policy2',
    [
      string('model_table', 80),
      string('short_description', 1000),
      column('active', 'boolean', { defaultValue: 'true' }),
      column('inherit', 'boolean', { defaultValue: 'false' }),
      column('conditions', 'conditions'),
    ],
    { label: 'Data Policy', extends: 'sys_metadata' },
  ),
  // `mandatory` and `disabled` (read-only) are `true`, `false` or `ignore`.
  table(
    'sys_data_policy_rule',
    [string('sys_data_policy', 32), string('table', 80), string('field', 80), string('mandatory'), string('disabled')],
    { label: 'Data Policy Rule', extends: 'sys_metadata' },
  ),
  table('sys_choice_set', [string('name', 80), string('element', 80)], { label: 'Choice Set' }),
  // The SDK names its columns, but not that `value` holds whole scripts.
  table(
    'sys_variable_value',
    [
      string('document', 80),
      string('document_key', 32),
      string('variable', 32),
      column('value', 'string'),
      column('order', 'decimal'),
    ],
    { label: 'Value', extends: 'sys_metadata' },
  ),
  // The SDK names its columns, but not that a name is that of a table and of one of its columns.
  table(
    'sys_security_acl',
    [
      string('name', 255),
      column('active', 'boolean', { defaultValue: 'true' }),
      column('advanced', 'boolean', { defaultValue: 'false' }),
      column('script', 'script'),
      column('admin_overrides', 'boolean', { defaultValue: 'true' }),
      string('decision_type'),
      string('type'),
      column('condition', 'conditions'),
      column('applies_to', 'conditions'),
      string('operation'),
      string('security_attribute'),
      string('description', 1000),
      string('local_or_existing'),
    ],
    { label: 'Access Control', extends: 'sys_metadata' },
  ),
  table('cmdb', [], { label: 'Base Configuration Item' }),
]
