import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** sys_id of the fixture's application, whose scope is `x_app`. */
export const APP_ID = 'c0000000000000000000000000000001'

/** One record of a package. `sys_id` is made from table and position when it isn't given. */
export interface PackageRecord {
  table: string
  values: Record<string, string> & { sys_id?: string }
}

const folders: string[] = []

/** Writes records as a built package would hold them and returns its folder. */
export function writePackage(records: readonly PackageRecord[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  folders.push(folder)
  mkdirSync(join(folder, 'update'))
  const app = { table: 'sys_app', values: { sys_id: APP_ID, scope: 'x_app', name: 'Fixture', active: 'true' } }
  for (const [position, { table, values }] of [app, ...records].entries()) {
    const sysId = values['sys_id'] ?? String(position).padStart(32, 'd')
    const fields = Object.entries({ ...values, sys_id: sysId, sys_scope: APP_ID })
      .map(([name, value]) => `<${name}>${escape(value)}</${name}>`)
      .join('')
    const xml = `<?xml version="1.0"?><record_update table="${table}"><${table} action="INSERT_OR_UPDATE">${fields}</${table}></record_update>`
    writeFileSync(join(folder, 'update', `${table}_${sysId}.xml`), xml)
  }
  return folder
}

/** Deletes the folders written so far. */
export function removePackages(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** An event in the registry. */
export function registered(name: string, values: Record<string, string> = {}): PackageRecord {
  return { table: 'sysevent_register', values: { event_name: name, suffix: name, ...values } }
}

/** An active script action. */
export function scriptAction(event: string, script: string, values: Record<string, string> = {}): PackageRecord {
  return {
    table: 'sysevent_script_action',
    values: {
      active: 'true',
      event_name: event,
      name: `on ${event}`,
      order: '100',
      condition_script: '',
      script,
      ...values,
    },
  }
}

/** An event queue of the app. */
export function eventQueue(queue: string, values: Record<string, string> = {}): PackageRecord {
  return {
    table: 'sysevent_queue',
    values: {
      queue,
      suffix: queue,
      automatic_processing: 'true',
      job_config: 'jobs_per_node',
      job_config_value: '2',
      processing_order: 'parallel',
      poll_interval: '1970-01-01 00:00:05',
      sys_class_name: 'sysevent_queue',
      ...values,
    },
  }
}
