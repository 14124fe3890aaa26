import { verdict, type Verdict } from '../verdicts'
import { findOrganization, guardVerdict } from '../organizations'
import type { GenesysSession } from '../calls'
import { isSameIdentity } from '../registrations'

/**
 * The reason why a write must not leave. `refused`: a guard forbids every call now. `changed`: the record
 * points to another organization, or names another credential, than when this work began: nothing of it is true any more.
 */
export type Barred = { kind: 'refused'; verdict: Verdict } | { kind: 'changed' }

/**
 * Reads once more what may stop a write: the switch, the instance, *Active*, and which organization it is. A lane's work
 * takes a minute and more, and an administrator who stops something means the next write.
 */
export function beforeWrite({ organization }: GenesysSession): Barred | null {
  const latest = findOrganization(organization.sysId)
  if (latest === null) {
    const evidence = ['The organization record is gone.']
    return { kind: 'refused', verdict: verdict('organization_unknown', { evidence }) }
  }
  const guarded = guardVerdict(latest)
  if (guarded !== null) return { kind: 'refused', verdict: guarded }
  return isSameIdentity(latest, organization) ? null : { kind: 'changed' }
}
