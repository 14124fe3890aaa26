import type { PrivilegeRecord } from './privilege-findings'

/** What an installation consists of, as it stands on the instance. Null: could not be read there. */
export interface InstallFacts {
  /** Name of the instance. */
  instance: string
  /** Flows, subflows and actions of the app. */
  parts: readonly Part[] | null
  roles: readonly { name: string; held: boolean }[] | null
  /** What wakes the app: events, their queue, script actions, scheduled jobs. */
  engine: readonly EnginePart[] | null
  /** Columns, as `table.column`: those not kept unique, and those of which that is not known. */
  uniqueColumns: { missing: readonly string[]; unknown: readonly string[] } | null
  /** Encrypted columns, as `table.column`, that the user of the queue's jobs can't decrypt. */
  unreadableColumns: readonly string[]
  queue: QueueFacts | null
  /** The cross-scope privileges that the instance has of the app. */
  privileges: readonly PrivilegeRecord[] | null
  /** True when the catalog item can be ordered. */
  catalogItem: boolean | null
  organizations: readonly OrganizationFacts[]
  outboundEnabled: boolean
  /** Level of the outbound HTTP log that overrides the app's own, '' when none does. */
  overriddenLogLevel: string
  approvalRequired: boolean
  approvalGroup: GroupSetting
  assignmentGroup: GroupSetting
}

/** How the app's event queue is drained. Times are milliseconds ago. */
export interface QueueFacts {
  /** When the latest heartbeat was worked; null: none was. */
  beat: number | null
  /** Since when the oldest event has been due that nobody has taken up; null: none is. */
  oldest: number | null
}

export interface Part {
  kind: 'Flow' | 'Subflow' | 'Action'
  name: string
  published: boolean
}

export interface EnginePart {
  kind: 'Event' | 'Event queue' | 'Script action' | 'Scheduled job'
  name: string
  /** `off`: there, but inactive. */
  standing: 'on' | 'off' | 'missing'
}

/** A property that names a group. `members`: whether somebody active is in it. */
export interface GroupSetting {
  name: string
  found: boolean
  members: boolean
}

export interface OrganizationFacts {
  name: string
  active: boolean
  accessStatus: string
  /** Instance on which access was verified, or on which the record was made. */
  instance: string
  /** True when its credential can be had. `denied`: the app lacks a cross-scope privilege; `broken`: the platform failed to read it; `unseen`: only an administrator of the instance can tell. */
  credential: 'found' | 'no_alias' | 'no_credential' | 'incomplete' | 'denied' | 'broken' | 'unseen'
  approvalRequired: boolean
  /** Approval group of its own; null without one. `members`: whether somebody active is in it. */
  approvalGroup: { members: boolean } | null
}
