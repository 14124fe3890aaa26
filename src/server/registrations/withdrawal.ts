import { findTrunkRequest } from '../requests'
import type { RegistrationRecord } from './registrations.store'

/** Why nothing else can be done with a request. */
export const WITHDRAWN = 'It is to be withdrawn, and nobody can take that back.'

/** What a person can ask for while a worker is calling Genesys. */
export type Wish = 'stop' | 'cancel' | 'retire'

export function wishOf(value: string): Wish | null {
  return value === 'stop' || value === 'cancel' || value === 'retire' ? value : null
}

/** A node died between the two writes of a cancellation: the registration knows of it, the request doesn't. */
export function isHalfCanceled(registration: RegistrationRecord | null, request: string): boolean {
  if (registration?.operation !== 'cancel') return false
  const state = findTrunkRequest(request)?.state
  return state !== undefined && state !== 'cancelled'
}

/** What was asked for while a worker was calling Genesys, when it was that the trunk is no longer wanted. */
export function withdrawalOf({ wish }: RegistrationRecord): 'cancel' | 'retire' | null {
  return wish === 'cancel' || wish === 'retire' ? wish : null
}
