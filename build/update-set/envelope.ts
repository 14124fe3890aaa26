import { createHash } from 'node:crypto'
import XMLBuilder from 'fast-xml-builder'
import { completed, guidOf } from './metadata'
import type { Update } from './update'

/** The application whose update set it is. */
export interface Application {
  /** sys_id of its `sys_app` record. */
  sysId: string
  name: string
  scope: string
  version: string
  description: string
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  cdataPropName: '#cdata',
  suppressEmptyNode: true,
})

/**
 * A Retrieved Update Set as its export writes it: one `sys_remote_update_set` in the state `loaded` and one
 * `sys_update_xml` for each update, in their order. Source of the columns' contents: documentation, "Save an update set
 * as a local XML file" and exports that others published.
 *
 * @param label what the set holds of the application; '' when it is all of it
 * @param builtAt epoch milliseconds of the build
 */
export function retrievedUpdateSet(
  application: Application,
  label: string,
  updates: readonly Update[],
  builtAt: number,
): string {
  const { scope, version } = application
  const name = `${application.name} ${version}${label === '' ? '' : `: ${label}`}`
  const set = {
    sysId: idOf('sys_remote_update_set', scope, version, label),
    remoteId: idOf('sys_update_set', scope, version, label),
    name,
  }
  const at = instant(builtAt)
  const rows = updates.map((update, index) => ({
    sys_update_xml: customerUpdate(application, set, update, recordedAt(builtAt, index), dateOf(update, at)),
  }))
  const lines = [{ sys_remote_update_set: remoteUpdateSet(application, set, at) }, ...rows].map((row) =>
    builder.build(row),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<unload unload_date="${at}">\n${lines.join('\n')}\n</unload>\n`
}

interface SetName {
  sysId: string
  /** sys_id of the set that it would have been exported from. */
  remoteId: string
  name: string
}

function remoteUpdateSet(application: Application, set: SetName, at: string): object {
  return {
    '@action': 'INSERT_OR_UPDATE',
    application: { '@display_value': application.name, '#text': application.sysId },
    application_name: application.name,
    application_scope: application.scope,
    application_version: application.version,
    collisions: '',
    commit_date: '',
    deleted: '',
    description: application.description,
    inserted: '',
    name: set.name,
    origin_sys_id: '',
    parent: { '@display_value': '' },
    release_date: '',
    remote_base_update_set: { '@display_value': '' },
    remote_parent_id: '',
    remote_sys_id: set.remoteId,
    state: 'loaded',
    summary: '',
    sys_class_name: 'sys_remote_update_set',
    ...stamps(set.sysId, at),
    update_set: { '@display_value': '' },
    update_source: { '@display_value': '' },
    updated: '',
  }
}

function customerUpdate(application: Application, set: SetName, update: Update, recorded: string, at: string): object {
  return {
    '@action': 'INSERT_OR_UPDATE',
    action: update.action,
    application: { '@display_value': application.name, '#text': application.sysId },
    category: 'customer',
    comments: '',
    name: update.name,
    payload: { '#cdata': completed(update, { ...application, at }) },
    remote_update_set: { '@display_value': set.name, '#text': set.sysId },
    replace_on_upgrade: 'false',
    ...stamps(idOf(set.sysId, update.name), at),
    sys_recorded_at: recorded,
    table: update.ofTable,
    target_name: update.target,
    type: update.table,
    update_domain: 'global',
    update_guid: guidOf(update),
    update_set: { '@display_value': '' },
    view: '',
  }
}

function stamps(sysId: string, at: string): object {
  return {
    sys_created_by: 'admin',
    sys_created_on: at,
    sys_id: sysId,
    sys_mod_count: '0',
    sys_updated_by: 'admin',
    sys_updated_on: at,
  }
}

/**
 * The date that an update bears. Properties bear a date before every instance's: one that an administrator has changed
 * is then the newer, and the preview shows the collision instead of overwriting the setting. Source: documentation,
 * "Update set collision resolution".
 */
function dateOf(update: Update, at: string): string {
  return update.table === 'sys_properties' ? '2000-01-01 00:00:00' : at
}

/** The same thing has the same sys_id in every build of a version: a second import replaces the first. */
function idOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}

/** A text that grows with every row: milliseconds in hexadecimal, then a count. */
function recordedAt(builtAt: number, index: number): string {
  return builtAt.toString(16) + (index + 1).toString(16).padStart(7, '0')
}

/** A point in time as the platform stores it, in UTC. */
function instant(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 19).replace('T', ' ')
}
