import { column, table } from '../data/dictionary/definition'
import type { Dictionary } from '../data/dictionary/dictionary'
import { reference, string } from '../data/platform/columns'

/**
 * Tables of the platform that the runtime reads and neither the SDK nor the package declares, and the sandbox's own
 * table of waiting jobs. Restricted caller access: the documentation ("Scope-to-target settings") names the form's
 * fields, not their columns; the names here are guesses.
 */
const TABLES = [
  table('sys_ui_message', [string('key', 4000), string('message', 4000), string('language', 3)], { label: 'Message' }),
  table(
    'sys_restricted_caller_access',
    [
      reference('source_scope', 'sys_scope'),
      string('source_type', 80),
      string('source', 32),
      reference('target_scope', 'sys_scope'),
      string('target_type', 80),
      string('target', 32),
      string('operation'),
      string('status'),
    ],
    { label: 'Restricted Caller Access Privilege' },
  ),
  table(
    'sandbox_job',
    [
      string('kind'),
      string('state'),
      string('scope'),
      string('user', 32),
      column('due_at', 'longint'),
      string('payload', 1_000_000),
    ],
    { label: 'Waiting job of the sandbox' },
  ),
]

/** Declares these tables where nobody else has. */
export function declareRuntimeTables(dictionary: Dictionary): void {
  for (const each of TABLES) {
    if (!dictionary.definition(each.name)) dictionary.define(each)
  }
}
