import type { CrashPoint } from '../../instance/runtime/workers/pool'
import type { KindName } from '../stage/organizations'

/** A trunk request of a scenario. */
export interface RequestPlan {
  /** Index into the scenario's organizations. */
  organization: number
  /**
   * True when the request has name, SIP URI and user of the request before it in the same organization: somebody
   * ordered the same trunk twice.
   */
  twin: boolean
  /** A trunk of its name, made by somebody else, is in Genesys from the start. */
  foreign: boolean
  /** The order names an outbound route, where its organization has routes. */
  routed?: boolean
  /** The order has a digest password. */
  secret?: boolean
}

/** A value of a trunk that a change, or a person in Genesys, sets anew. */
export type ChangedValue = 'caller_name' | 'allow_list' | 'realm' | 'auth_password' | 'trunk_name'

/** The fault of one HTTP call. Times are minutes of the instance. */
export type HttpPlan =
  | { kind: 'refuse' | 'html' | 'html_502' | 'truncate' | 'slow_body' | 'rate_limited' }
  | { kind: 'reset'; when: 'before' | 'after' }
  | { kind: 'status'; when: 'before' | 'after'; status: 500 | 501 | 502 | 503 | 504 }
  | { kind: 'retry_after'; status: 429 | 503; seconds: number }
  /** The connection breaks, and the request is carried out later. */
  | { kind: 'late'; minutes: number }
  /** The app gives up waiting; the request is carried out, or answered, as late as that. */
  | { kind: 'timeout'; when: 'before' | 'after'; minutes: number }
  /** The request is carried out later, or answered later; with `crash` the worker dies meanwhile. */
  | { kind: 'hold'; when: 'before' | 'after'; minutes: number; crash: boolean }

/** The kinds of steps at which a worker may be made to die. */
export type StepClass = 'any' | 'write' | 'event' | 'http'

/** The worker dies at the `nth` step of a class, before or after the instance acted on its call. */
export interface CrashPlan {
  class: StepClass
  nth: number
  point: CrashPoint
}

export type PersonAction = 'queue' | 'register' | 'retryNow' | 'stop' | 'cancel' | 'retire'

/** Something that happens when so many steps have been made. */
export type HappeningPlan = { step: number } & (
  | { kind: 'person'; action: PersonAction; request: number }
  /** The worker whose turn it is stands still, as in a long pause of its machine. */
  | { kind: 'freeze'; minutes: number }
  | { kind: 'jump'; minutes: number }
  | { kind: 'event'; change: 'drop' | 'duplicate' | 'move'; which: number }
  /** The secret is changed in Genesys; the instance learns it later. */
  | { kind: 'rotate'; organization: number; minutes: number }
  | { kind: 'revoke'; organization: number }
  /** The sites of every organization are read, as the nightly job has it. */
  | { kind: 'sites' }
  /** The instance refuses some of the app's writes for a while: a rule of its own aborts them, or throws. */
  | {
      kind: 'refuse'
      place: 'claim' | 'attempt' | 'registration' | 'lane' | 'summary' | 'task'
      how: 'abort' | 'throw'
      minutes: number
    }
  /** A time that lies far ahead, written by a node whose clock was wrong. */
  | { kind: 'ahead'; what: 'lease' | 'next_attempt' | 'write_sent' | 'circuit' | 'call'; which: number; hours: number }
  /** A row is lost: somebody deletes it, or the instance is restored from a backup without it. */
  | { kind: 'lose'; what: 'token' | 'lane' | 'attempt' | 'registration'; which: number }
  /** An administrator points an organization's record elsewhere for a while; `leaves`: its trunks may be left behind. */
  | {
      kind: 'identity'
      what: 'org_id' | 'region' | 'contract' | 'credential_alias'
      organization: number
      leaves: boolean
      minutes: number
    }
  /** The instance has another name for a while: as its clone has, or because it was renamed and the app was told so. */
  | { kind: 'rename'; isClone: boolean; minutes: number }
  /** A person asks for a change of a trunk as soon as that is known here; `overwrite`: whatever Genesys has. */
  | { kind: 'change'; trunk: number; what: ChangedValue; overwrite: boolean }
  /** Somebody changes a trunk in Genesys as soon as it is known here. */
  | { kind: 'drift'; trunk: number; what: ChangedValue }
  /** An administrator has an organization compared, and adopts what is found there. */
  | { kind: 'adopt'; organization: number }
  /** A person has a trunk replaced as soon as a change has failed that Genesys offers no call for. */
  | { kind: 'replace'; change: number }
  /** A backup is made, and so much later the instance is restored from it; an administrator does as the docs say. */
  | { kind: 'restore'; minutes: number }
)

/** The kinds of faults a case may have: it draws a few of them, so that rare ones meet undisturbed by all the others. */
export const FAULT_KINDS = [
  'crash',
  'http',
  'person',
  'freeze',
  'jump',
  'event',
  'rotate',
  'revoke',
  'sites',
  'refuse',
  'ahead',
  'lose',
  'identity',
  'rename',
  'restore',
] as const

/** The acts on trunks besides changes, which any case may have: a case draws a few of them. */
export const ACT_KINDS = ['drift', 'adopt', 'replace'] as const

/** One case: everything that happens, and the order in which the workers get their turns. */
export interface Scenario {
  organizations: KindName[]
  requests: RequestPlan[]
  /** The organizations, by index, of trunks that others made under names which no order has. */
  others?: number[]
  workers: number
  lanes: number
  /**
   * The workers' turns: the number of steps that the `worker`th of the workers able to go on makes. Afterwards each
   * works to its end.
   */
  turns: { worker: number; steps: number }[]
  crashes: CrashPlan[]
  /** The faults of the first, second … HTTP call; null: none. */
  http: (HttpPlan | null)[]
  happenings: HappeningPlan[]
  /** Milliseconds that the clock shows besides whole seconds when the case begins. */
  fraction: number
  /** The milliseconds by which the clock of the second node is ahead; below 0: behind. */
  ahead: number
  /** The seed of the random numbers that the scripts draw. */
  dice: number
}
