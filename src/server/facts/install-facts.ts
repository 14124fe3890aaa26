/** The parts and settings of an installation, as they are on the instance. Null: the app could not read them. */
export interface InstallFacts {
  /** Name of the instance. */
  instance: string
  /** Flows, subflows and actions of the app. */
  parts: readonly Part[] | null
  roles: readonly { name: string; held: boolean }[] | null
  /** The records that start the app's work: events, their queue, script actions, scheduled jobs. */
  engine: readonly EnginePart[] | null
  /** Columns, as `table.column`: those that are not kept unique, and those for which that is unknown. */
  uniqueColumns: { missing: readonly string[]; unknown: readonly string[] } | null
  /** Encrypted columns, as `table.column`, that the user of the queue's jobs can't decrypt. */
  unreadableColumns: readonly string[]
  queue: QueueFacts | null
  /** The app's cross-scope privileges on the instance. */
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

/** The state of the app's event queue. Times are milliseconds ago. */
export interface QueueFacts {
  /** Time since the latest heartbeat was processed; null: none was. */
  beat: number | null
  /** Time for which the oldest ready event has been waiting; null: none is. */
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
  /** `off`: the record exists, but is inactive. */
  standing: 'on' | 'off' | 'missing'
}

/** A property that names a group. `members`: true when the group has an active member. */
export interface GroupSetting {
  name: string
  found: boolean
  members: boolean
}

export interface OrganizationFacts {
  sysId: string
  name: string
  active: boolean
  accessStatus: string
  /** Name of the instance on which access was verified, or on which the record was made. */
  instance: string
  /**
   * State of the credential. `found`: it can be read. `denied`: the app lacks a cross-scope privilege. `broken`: the
   * platform failed to read it. `unseen`: only an administrator of the instance can tell.
   */
  credential: 'found' | 'no_alias' | 'no_credential' | 'incomplete' | 'denied' | 'broken' | 'unseen'
  approvalRequired: boolean
  /** The organization's approval group; null when it has none. `members`: true when the group has an active member. */
  approvalGroup: { members: boolean } | null
}

/** A cross-scope privilege of the app as the instance stores it; `status`: allowed, requested or denied. */
export interface PrivilegeRecord {
  operation: string
  target: string
  status: string
}
