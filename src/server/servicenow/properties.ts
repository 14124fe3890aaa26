import { scope as SCOPE } from '../../../now.config.json'
import { flag, text, wholeNumber } from './text'

const PREFIX = `${SCOPE}.`

/** The app's settings, each with the default that its property record ships with. */
export const settings = {
  outboundEnabled: (): boolean => flag(gs.getProperty(PREFIX + 'outbound_enabled', 'true')),
  approvalRequired: (): boolean => flag(gs.getProperty(PREFIX + 'approval_required', 'false')),
  /** Name or sys_id of the group that approves, '' when none is set. */
  approvalGroup: (): string => text(gs.getProperty(PREFIX + 'approval_group', '')),
  /** Name or sys_id of the group that requests are assigned to, '' when none is set. */
  assignmentGroup: (): string => text(gs.getProperty(PREFIX + 'assignment_group', '')),
  approveOwnRequests: (): boolean => flag(gs.getProperty(PREFIX + 'approve_own_requests', 'false')),
  writeProbe: (): boolean => flag(gs.getProperty(PREFIX + 'write_probe', 'true')),
  setDetectedContract: (): boolean => flag(gs.getProperty(PREFIX + 'set_detected_contract', 'false')),
  repairDrift: (): boolean => flag(gs.getProperty(PREFIX + 'repair_drift', 'false')),
  lanesPerOrganization: (): number => Math.min(4, Math.max(1, whole('lanes_per_organization', 3))),
  /** The lease is never shorter than the calls of one registration can take, each up to its timeout. */
  laneLeaseMs: (): number => Math.max(whole('lane_lease_seconds', 300) * 1000, settings.httpTimeoutMs() * 5),
  /** The time slice is at least a second, so that some work is done in it. */
  laneTimeSliceMs: (): number => Math.max(whole('lane_time_slice_seconds', 60), 1) * 1000,
  /** The quarantine is longer than a call can wait for its answer, so that no such call is taken for lost. */
  quarantineMs: (): number => Math.max(whole('quarantine_seconds', 900) * 1000, settings.httpTimeoutMs() * 2),
  tokenMarginMs: (): number => whole('token_margin_seconds', 300) * 1000,
  httpTimeoutMs: (): number => whole('http_timeout_seconds', 30) * 1000,
  retryAttempts: (): number => whole('retry_attempts', 60),
  /** Days after which a digest password is due; 0 for never. */
  passwordDays: (): number => whole('password_days', 365),
  retryMs: (): number => whole('retry_hours', 24) * 3600000,
}

/** Name of this instance, as the platform knows it. */
export function instanceName(): string {
  return text(gs.getProperty('instance_name', ''))
}

/** The build that the instance runs, '' where the platform does not tell the app. */
export function instanceBuild(): string {
  try {
    return text(gs.getProperty('glide.war', ''))
  } catch {
    return ''
  }
}

/**
 * The level that overrides every message's own log level, or '' when none does. Source: documentation, Outbound HTTP
 * logging: properties `glide.outbound_http_log.override` and `glide.outbound_http_log.override.level`.
 */
export function overriddenLogLevel(): string {
  if (!flag(gs.getProperty('glide.outbound_http_log.override', 'false'))) return ''
  return text(gs.getProperty('glide.outbound_http_log.override.level', 'basic'))
}

/** A fault of the app's columns on this instance that the install check found: not kept unique, or not decrypted. */
type Finding = 'missing_indexes' | 'unreadable_columns'

/** The columns that the install check found to have this fault, each as `table.column`. */
export function columnsFound(finding: Finding): readonly string[] {
  return text(gs.getProperty(PREFIX + finding, ''))
    .split(',')
    .filter((column) => column !== '')
}

/** Stores the columns only when they changed: the platform empties its caches when a property is written. */
export function rememberColumns(finding: Finding, columns: readonly string[]): void {
  if (columns.join() !== columnsFound(finding).join()) gs.setProperty(PREFIX + finding, columns.join(','))
}

/**
 * Numeric properties that this transaction has read; the variable lives as long as the transaction. Switches are read
 * every time.
 */
const numbers = new Map<string, number>()

function whole(name: string, fallback: number): number {
  const known = numbers.get(name) ?? wholeNumber(gs.getProperty(PREFIX + name, String(fallback)), fallback)
  numbers.set(name, known)
  return known
}
