import type { SetUpOrganization } from '../../sandbox/cli/setup/organizations'
import type { Instance } from '../../sandbox/instance/instance'
import { trunksOf, type Load } from '../load'

/** Requests made by one background script: well below the time a script may take. */
const AT_ONCE = 250

/** Makes the load's trunk requests and queues them, by background scripts. */
export async function queueTrunks(
  instance: Instance,
  load: Load,
  organizations: ReadonlyMap<string, SetUpOrganization>,
): Promise<void> {
  const rows = trunksOf(load).map((trunk) => ({
    organization: organizations.get(trunk.organization)?.sysId ?? '',
    trunk_name: trunk.trunkName,
    sip_uri: trunk.sipUri,
    auth_user: trunk.authUser,
    registration_state: 'queued',
  }))
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const made = await instance.run<number>(scriptOf(instance.database.scope, rows.slice(from, from + AT_ONCE)))
    if (made !== Math.min(AT_ONCE, rows.length - from)) throw new Error('The instance refused trunk requests')
  }
}

function scriptOf(scope: string, rows: readonly object[]): string {
  return `(function () {
    var made = 0
    var rows = ${JSON.stringify(rows)}
    rows.forEach(function (row) {
      var record = new GlideRecord('${scope}_trunk_request')
      record.initialize()
      Object.keys(row).forEach(function (column) { record.setValue(column, row[column]) })
      if (record.insert()) made += 1
    })
    return made
  })()`
}

/**
 * A promise that is kept once so many registrations have become `registered`. `onEach` is told the organization of
 * each.
 */
export function allRegistered(
  { database }: Instance,
  count: number,
  onEach?: (organization: string) => void,
): Promise<void> {
  const table = `${database.scope}_registration`
  let left = count
  return new Promise((resolve) => {
    const end = database.onChange(
      ({ table: changed, operation, values, sysId }) => {
        if (changed !== table || operation !== 'update' || values['state'] !== 'registered') return
        onEach?.(database.get(table, sysId)?.['organization'] ?? '')
        left -= 1
        if (left > 0) return
        end()
        resolve()
      },
      // Watching must not cost the instance statements of its own.
      () => false,
    )
  })
}

/** A promise that is kept once the status polls that are due at a time, in the platform's storage format, are made. */
export function duePollsMade({ database }: Instance, time: string): Promise<void> {
  const waiting = database.select('sysevent', `name=${database.scope}.trunk.status^stateINready,processing`)
  const due = new Set(waiting.flatMap(({ sys_id: sysId = '', process_on: at }) => ((at ?? '') <= time ? [sysId] : [])))
  if (due.size === 0) return Promise.resolve()
  return new Promise((resolve) => {
    const end = database.onChange(
      ({ table, sysId, values }) => {
        const isDone = values['state'] === 'processed' || values['state'] === 'error'
        if (table !== 'sysevent' || !isDone || !due.delete(sysId) || due.size > 0) return
        end()
        resolve()
      },
      () => false,
    )
  })
}
