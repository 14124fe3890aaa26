import { column, table } from '../dictionary/definition'
import { boolean, choice, dateTime, documentId, integer, reference, string } from './columns'

/**
 * The tables of the records that an order leaves behind: one `sc_item_option` for each variable, joined to the
 * requested item by `sc_item_option_mtom` (documentation:
 * it-service-management/request-management/request-management-architecture and
 * api-reference/scripts/c_UsingGlideRecordToQueryTables). Approvals: build-workflows/workflow-studio, "Ask for
 * Approval". `item_option_new` and `question_choice` hold what the package's XML holds.
 */
export const catalogTables = [
  table('sc_catalog', [string('title', 100), boolean('active', 'true')], {
    label: 'Catalog',
    extends: 'sys_metadata',
    display: 'title',
  }),
  table(
    'sc_category',
    [
      string('title', 100),
      string('description', 4000),
      reference('sc_catalog', 'sc_catalog'),
      reference('parent', 'sc_category'),
      boolean('active', 'true'),
      integer('order'),
    ],
    { label: 'Category', extends: 'sys_metadata', display: 'title' },
  ),
  table('sc_cat_item_category', [reference('sc_cat_item', 'sc_cat_item'), reference('sc_category', 'sc_category')], {
    label: 'Catalog Item Category',
    extends: 'sys_metadata',
  }),
  table(
    'sc_item_option',
    [
      reference('item_option_new', 'item_option_new'),
      string('value', 4000),
      integer('order'),
      reference('cart_item', 'sc_cart_item'),
      string('sc_cat_item_option', 32),
    ],
    { label: 'Options' },
  ),
  table(
    'sc_item_option_mtom',
    [reference('request_item', 'sc_req_item'), reference('sc_item_option', 'sc_item_option')],
    {
      label: 'Variable Ownership',
      indexes: [{ name: 'request_item', unique: false, columns: ['request_item'] }],
    },
  ),
  table(
    'item_option_new',
    [
      string('name'),
      string('question_text', 255),
      string('type'),
      reference('cat_item', 'sc_cat_item'),
      string('default_value', 255),
      boolean('active', 'true'),
      boolean('mandatory'),
      integer('order', '100'),
    ],
    { label: 'Variable', extends: 'sys_metadata', display: 'question_text' },
  ),
  table(
    'question_choice',
    [
      reference('question', 'item_option_new'),
      string('text', 255),
      string('value', 255),
      integer('order'),
      boolean('inactive'),
    ],
    { label: 'Question Choice', extends: 'sys_metadata', display: 'text' },
  ),
  table(
    'sysapproval_approver',
    [
      reference('sysapproval', 'task'),
      documentId('document_id'),
      string('source_table', 80),
      reference('approver', 'sys_user'),
      reference('group', 'sysapproval_group'),
      choice(
        'state',
        {
          not_requested: 'Not Yet Requested',
          requested: 'Requested',
          approved: 'Approved',
          rejected: 'Rejected',
          cancelled: 'No Longer Required',
        },
        'not_requested',
      ),
      column('comments', 'journal_input'),
      dateTime('due_date'),
      dateTime('expected_start'),
    ],
    { label: 'Approval', display: 'sysapproval' },
  ),
  table('sysapproval_group', [], { label: 'Group approval', extends: 'task' }),
]
