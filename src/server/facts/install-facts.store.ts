import { scope as SCOPE } from '../../../now.config.json'
import {
  EVENTS,
  HEARTBEAT,
  QUEUE,
  columnsFound,
  dateTime,
  flag,
  instanceName,
  now,
  overriddenLogLevel,
  settings,
  text,
} from '../servicenow'
import { findGroup, hasActiveMember } from '../people'
import { allOrganizations, type OrganizationRecord } from '../organizations'
import { readClientCredentials } from '../tokens'
import type {
  EnginePart,
  GroupSetting,
  InstallFacts,
  OrganizationFacts,
  Part,
  PrivilegeRecord,
  QueueFacts,
} from './install-facts'
import { lastWorked, oldestReady } from './queued-events.store'
import { proveUniqueColumns } from './unique-columns'

const APP = `sys_scope.scope=${SCOPE}`

/** Roles in an order in which each later role contains the earlier ones, so that its holders have those as well. */
const ROLES = [`${SCOPE}.requester`, `${SCOPE}.operator`, `${SCOPE}.admin`] as const

/** The state of the app on this instance. Reading it makes no outbound call and changes no record. */
export function readInstallFacts(): InstallFacts {
  return {
    instance: instanceName(),
    parts: read(parts),
    roles: read(roles),
    engine: read(engine),
    uniqueColumns: read(proveUniqueColumns),
    unreadableColumns: columnsFound('unreadable_columns'),
    queue: read(queue),
    privileges: read(privileges),
    catalogItem: read(catalogItem),
    organizations: allOrganizations().map(organizationFacts),
    outboundEnabled: settings.outboundEnabled(),
    overriddenLogLevel: overriddenLogLevel(),
    approvalRequired: settings.approvalRequired(),
    approvalGroup: groupSetting(settings.approvalGroup()),
    assignmentGroup: groupSetting(settings.assignmentGroup()),
  }
}

/** The reader's result; null when the platform refuses the app its own tables, which the report then says. */
function read<T>(reader: () => T | null): T | null {
  try {
    return reader()
  } catch {
    return null
  }
}

/** Records that a query finds; null when the table can't be read. Fields may be dot-walked. */
function rows<F extends string>(table: string, query: string, fields: readonly F[]): Record<F, string>[] | null {
  const record = new GlideRecord(table)
  if (!record.isValid()) return null
  record.addEncodedQuery(query)
  record.query()
  const found: Record<F, string>[] = []
  while (record.next()) {
    found.push(Object.fromEntries(fields.map((field) => [field, text(record.getValue(field))])) as Record<F, string>)
  }
  return found
}

const FLOW_KINDS: Readonly<Record<string, Part['kind']>> = { flow: 'Flow', subflow: 'Subflow' }

function parts(): Part[] | null {
  const flows = rows('sys_hub_flow', APP, ['name', 'type', 'status', 'active'])
  const actions = rows('sys_hub_action_type_definition', APP, ['name', 'state'])
  if (flows === null || actions === null) return null
  return [
    ...flows.map(({ name, type, status, active }) => ({
      kind: FLOW_KINDS[type] ?? 'Flow',
      name,
      published: status === 'published' && flag(active),
    })),
    ...actions.map(({ name, state }) => ({ kind: 'Action' as const, name, published: state === 'published' })),
  ]
}

function roles(): { name: string; held: boolean }[] | null {
  const found = ROLES.map((name, index) => {
    const holders = `role.nameIN${ROLES.slice(index).join(',')}^state=active^user.active=true`
    return { name, holders: rows('sys_user_has_role', holders, ['user']) }
  })
  if (found.some(({ holders }) => holders === null)) return null
  return found.map(({ name, holders }) => ({ name, held: (holders ?? []).length > 0 }))
}

function engine(): EnginePart[] | null {
  const registered = rows('sysevent_register', APP, ['event_name'])
  const queues = rows('sysevent_queue', APP, ['queue'])
  const actions = rows('sysevent_script_action', APP, ['name', 'event_name', 'active'])
  const jobs = rows('sysauto_script', APP, ['name', 'active'])
  if (registered === null || queues === null || actions === null || jobs === null) return null
  const there = (found: boolean): EnginePart['standing'] => (found ? 'on' : 'missing')
  const active = ({ active: value }: { active: string }): EnginePart['standing'] => (flag(value) ? 'on' : 'off')
  return [
    ...EVENTS.map((name) => ({
      kind: 'Event' as const,
      name,
      standing: there(registered.some((row) => row.event_name === name)),
    })),
    { kind: 'Event queue', name: QUEUE, standing: there(queues.some((row) => row.queue === QUEUE)) },
    ...EVENTS.filter((name) => !actions.some((row) => row.event_name === name)).map((name) => ({
      kind: 'Script action' as const,
      name: `for ${name}`,
      standing: 'missing' as const,
    })),
    ...actions.map((row) => ({ kind: 'Script action' as const, name: row.name, standing: active(row) })),
    ...jobs.map((row) => ({ kind: 'Scheduled job' as const, name: row.name, standing: active(row) })),
    ...(jobs.length === 0 ? [{ kind: 'Scheduled job' as const, name: 'any', standing: 'missing' as const }] : []),
  ]
}

function queue(): QueueFacts {
  const time = now()
  const ago = (moment: number | null): number | null => (moment === null ? null : Math.max(0, time - moment))
  return { beat: ago(lastWorked(HEARTBEAT)), oldest: ago(oldestReady(QUEUE, dateTime(time))) }
}

function privileges(): PrivilegeRecord[] | null {
  const found = rows('sys_scope_privilege', `source_scope.scope=${SCOPE}`, ['operation', 'target_name', 'status'])
  return found?.map(({ operation, target_name: target, status }) => ({ operation, target, status })) ?? null
}

function catalogItem(): boolean | null {
  const items = rows('sc_cat_item', APP, ['active'])
  return items === null ? null : items.length > 0 && items.every(({ active }) => flag(active))
}

function organizationFacts(organization: OrganizationRecord): OrganizationFacts {
  const { sysId, name, active, accessStatus, verifiedInstance, approvalRequired, approvalGroup } = organization
  return {
    sysId,
    name,
    active,
    accessStatus,
    instance: verifiedInstance,
    credential: credentialOf(organization),
    approvalRequired,
    approvalGroup: approvalGroup === '' ? null : { members: hasActiveMember(approvalGroup) },
  }
}

/** The state of the credential. Its client id and secret are read and dropped at once. */
function credentialOf({ credentialAlias }: OrganizationRecord): OrganizationFacts['credential'] {
  const credentials = readClientCredentials(credentialAlias)
  if (credentials.found) return 'found'
  return credentials.reason === 'not_readable' ? 'unseen' : credentials.reason
}

function groupSetting(name: string): GroupSetting {
  const group = findGroup(name)
  return { name, found: group !== '', members: group !== '' && hasActiveMember(group) }
}
