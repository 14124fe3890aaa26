import { findTrunkRequest } from '../requests'
import type { RegistrationRecord } from './registration-record.store'

/** The reason why no other command is possible for a withdrawn request. */
export const WITHDRAWN = 'It is to be withdrawn, and nobody can take that back.'

/** The commands that a person can give while a worker is calling Genesys. */
export const PENDING_COMMANDS = ['stop', 'cancel', 'retire'] as const

export type PendingCommand = (typeof PENDING_COMMANDS)[number]

export function pendingCommandOf(value: string): PendingCommand | null {
  return PENDING_COMMANDS.find((command) => command === value) ?? null
}

/**
 * True when a pending command changes what is done. A command on a request that is being retired changes nothing, unless
 * the command is a stop.
 */
export function isToCarryOut(pending: PendingCommand | null, operation: string): pending is PendingCommand {
  return pending !== null && (pending === 'stop' || operation !== 'retire')
}

/** True when a node died between the two writes of a cancellation: the registration is canceled, the request is not. */
export function isHalfCanceled(registration: RegistrationRecord | null, request: string): boolean {
  if (registration?.operation !== 'cancel') return false
  const state = findTrunkRequest(request)?.state
  return state !== undefined && state !== 'cancelled'
}

/** The pending command of a registration, when it withdraws the request. */
export function withdrawalOf({ pending }: RegistrationRecord): 'cancel' | 'retire' | null {
  return pending === 'cancel' || pending === 'retire' ? pending : null
}
