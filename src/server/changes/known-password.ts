import { fieldOf } from '../contracts'
import type { TrunkRecord } from '../inventory'
import {
  findTrunkRequest,
  lastPasswordChange,
  movePassword,
  readDigestPassword,
  type TrunkRequestRecord,
} from '../requests'

/**
 * The digest password that a change sends. `isNew`: the change brings it; otherwise it is the one that the trunk has, as
 * far as this app knows, because a trunk that is written back without its password may lose it.
 */
export type KnownPassword =
  | { kind: 'found'; password: string; isNew: boolean }
  | { kind: 'none' }
  | { kind: 'unreadable' }
  | { kind: 'missing'; problem: string }

/** The password to send with a change of a trunk; `authUser`: the digest user that the trunk has afterwards. */
export function knownPassword(trunk: TrunkRecord, request: TrunkRequestRecord, authUser: string): KnownPassword {
  if (request.hasPassword) {
    const stuck = request.passwordInColumn && !movePassword(request.sysId)
    const kept = readDigestPassword(request.sysId)
    if (stuck || kept.kind === 'unreadable') return { kind: 'unreadable' }
    if (kept.kind === 'found') return { ...kept, isNew: true }
    return missing('it is not there; write it to the column auth_password of the request again')
  }
  if (authUser === '') return { kind: 'none' }
  const keeper = trunk.request === '' ? lastPasswordChange(trunk.sysId) : findTrunkRequest(trunk.request)
  if (keeper?.hasPassword === true) {
    const kept = readDigestPassword(keeper.sysId)
    if (kept.kind === 'found') return { ...kept, isNew: false }
    if (kept.kind === 'unreadable') return { kind: 'unreadable' }
  }
  if (trunk.source === 'registered') return { kind: 'none' }
  return missing(
    'this app never had that of this trunk, and Genesys Cloud may forget it when the trunk is written back without it; give it with the change',
  )
}

function missing(what: string): KnownPassword {
  return { kind: 'missing', problem: `${fieldOf('authPassword').label}: ${what}.` }
}
