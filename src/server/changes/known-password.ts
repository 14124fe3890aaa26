import { fieldOf } from '../fields'
import { hasDigestPassword, movePassword, readDigestPassword } from '../passwords'
import { findTrunkRequest, lastPasswordChange, type TrunkRequestRecord } from '../requests'
import type { TrunkRecord } from '../inventory'

/**
 * The digest password that a change sends. `isNew`: the change brings it; otherwise it is the one that the trunk has, as
 * far as this app knows, because a trunk that is written back without its password may lose it.
 */
export type KnownPassword =
  | { kind: 'found'; password: string; isNew: boolean }
  | { kind: 'none' }
  | { kind: 'unreadable' }
  | { kind: 'missing'; problem: string }

/** The place that the password of a change comes from, without reading it. `kept`: by the request that keeps it. */
export type PasswordSource =
  { kind: 'new' } | { kind: 'kept'; by: string } | { kind: 'none' } | { kind: 'missing'; problem: string }

/** Tells where the password comes from that is sent with a change; `authUser`: the digest user afterwards. */
export function passwordFrom(trunk: TrunkRecord, request: TrunkRequestRecord, authUser: string): PasswordSource {
  if (request.hasPassword) return { kind: 'new' }
  if (authUser === '') return { kind: 'none' }
  const keeper = trunk.request === '' ? lastPasswordChange(trunk.sysId) : findTrunkRequest(trunk.request)
  // A request that this instance lets nobody write to may keep a password without saying so.
  if (keeper !== null && (keeper.hasPassword || hasDigestPassword(keeper.sysId)))
    return { kind: 'kept', by: keeper.sysId }
  return ofUnknown(trunk)
}

function ofUnknown({ source }: TrunkRecord): { kind: 'none' } | { kind: 'missing'; problem: string } {
  if (source === 'registered') return { kind: 'none' }
  return missing(
    'this app never had that of this trunk, and Genesys Cloud may forget it when the trunk is written back without it; give it with the change',
  )
}

/** The password to send with a change of a trunk; `authUser`: the digest user that the trunk has afterwards. */
export function knownPassword(trunk: TrunkRecord, request: TrunkRequestRecord, authUser: string): KnownPassword {
  const from = passwordFrom(trunk, request, authUser)
  if (from.kind === 'none' || from.kind === 'missing') return from
  if (from.kind === 'kept') {
    const kept = readDigestPassword(from.by)
    if (kept.kind === 'found') return { ...kept, isNew: false }
    return kept.kind === 'unreadable' ? { kind: 'unreadable' } : ofUnknown(trunk)
  }
  const stuck = request.passwordInColumn && !movePassword(request.sysId)
  const kept = readDigestPassword(request.sysId)
  if (stuck || kept.kind === 'unreadable') return { kind: 'unreadable' }
  if (kept.kind === 'found') return { ...kept, isNew: true }
  return missing('it is not there; write it to the column auth_password of the request again')
}

function missing(what: string): { kind: 'missing'; problem: string } {
  return { kind: 'missing', problem: `${fieldOf('authPassword').label}: ${what}.` }
}
