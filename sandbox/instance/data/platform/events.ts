import { table } from '../dictionary/definition'
import { choice, dateTime, documentId, integer, string } from './columns'

/**
 * Events and their log. States: documentation, "Event states" (build-workflows/system-events/r_EventStates); columns:
 * "Event logs" (build-workflows/system-events/event-logs-2). `sysevent_queue` holds what the package's XML holds.
 */
export const eventTables = [
  table(
    'sysevent',
    [
      string('name'),
      string('parm1', 255),
      string('parm2', 255),
      string('queue'),
      choice(
        'state',
        {
          ready: 'Ready',
          processed: 'Processed',
          error: 'Error',
          transferred: 'Transferred',
          processing: 'Processing',
        },
        'ready',
      ),
      string('table', 80),
      documentId('instance'),
      dateTime('process_on'),
      dateTime('processed'),
      integer('processing_duration'),
      string('user_id', 32),
      string('user_name', 100),
      string('claimed_by'),
      string('error_status', 4000),
      string('uri', 2048),
    ],
    { label: 'Event', indexes: [{ name: 'queue_state', unique: false, columns: ['queue', 'state', 'process_on'] }] },
  ),
  table(
    'sysevent_queue',
    [
      string('queue'),
      string('suffix'),
      string('description', 255),
      string('provider', 32),
      string('job_config'),
      integer('job_config_value'),
      string('poll_interval'),
      string('processing_order'),
      string('automatic_processing'),
    ],
    { label: 'Event Queue', extends: 'sys_metadata', display: 'queue' },
  ),
  table(
    'syslog',
    [
      string('level'),
      string('message', 4000),
      string('source'),
      string('source_application_type'),
      integer('sequence'),
    ],
    { label: 'Log Entry' },
  ),
  table(
    'sys_audit',
    [
      string('tablename', 80),
      string('fieldname', 80),
      documentId('documentkey'),
      string('oldvalue', 8000),
      string('newvalue', 8000),
      string('reason', 4000),
      string('user', 40),
      integer('record_checkpoint'),
    ],
    { label: 'Audit', indexes: [{ name: 'documentkey', unique: false, columns: ['documentkey'] }] },
  ),
  table('sys_audit_delete', [string('tablename', 80), documentId('documentkey'), string('payload', 65000)], {
    label: 'Audit Deleted Record',
  }),
  table('sys_number_counter', [string('table', 80), integer('number')], {
    label: 'Number Counter',
    indexes: [{ name: 'table', unique: true, columns: ['table'] }],
  }),
]
