import type { Contract } from '../contract'
import type { Fault } from '../faults/fault'
import type { Operation } from '../journal'

/** One state that an organization can be put into. */
export interface StandInEntry {
  /** The cause in the world. */
  cause: string
  /** The behavior of this cloud in the state. */
  does: string
  /**
   * Code of the app's verdict by contract; null: the request is registered all the same. A contract that isn't named has
   * nothing that the state could spoil: everything goes on there as if nothing were wrong.
   */
  verdicts: Readonly<Partial<Record<Contract, string | null>>>
  /** The meaning of `seconds` here, and its default. */
  seconds?: { means: string; fallback: number }
  /** Faults put in the way of these operations; `seconds` are the block's. */
  faults?: readonly { on: OperationGroup; make: (seconds: number) => Fault }[] | undefined
}

/** Operations that a stand-in's fault is for. */
export type OperationGroup =
  'login' | 'api' | 'write' | 'change' | 'delete' | 'read_back' | 'trunks' | 'status' | 'audits' | 'realtime_audits'

const READ_BACK: readonly Operation[] = ['list', 'get', 'delete', 'trunk_list', 'trunk_get', 'trunk_delete']
const CHANGE: readonly Operation[] = ['update', 'trunk_update']
const WRITE: readonly Operation[] = ['register', 'trunk_create', ...CHANGE]

/** True when an operation is of a group. `api` is everything but the token endpoint. */
export function inGroup(operation: Operation, group: OperationGroup): boolean {
  switch (group) {
    case 'login':
      return operation === 'token'
    case 'api':
      return operation !== 'token'
    case 'write':
      return WRITE.includes(operation)
    case 'change':
      return CHANGE.includes(operation)
    case 'delete':
      return operation === 'delete' || operation === 'trunk_delete'
    case 'read_back':
      return READ_BACK.includes(operation)
    case 'trunks':
      return [...WRITE, ...READ_BACK, 'template'].includes(operation)
    case 'status':
      return operation === 'trunk_status'
    case 'audits':
      return operation.startsWith('audit_')
    case 'realtime_audits':
      return operation === 'audit_realtime'
  }
}

/** The conclusion of a state that leads to one verdict, or to none, under both contracts. */
export function both(verdict: string | null): Record<Contract, string | null> {
  return { byoc_registration: verdict, platform: verdict }
}
