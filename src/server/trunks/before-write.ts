import { verdict, type Verdict } from '../verdicts'
import { findOrganization } from '../organizations'
import { guardVerdict } from '../targets'
import type { GenesysSession } from '../calls'
import { isSameIdentity } from '../registrations'

/**
 * The reason why a write must not leave. `refused`: a guard forbids every call now. `changed`: the organization's
 * record has come to point to another organization, or to name another credential, since this work began, so nothing
 * that was read then holds any more.
 */
export type Barred = { kind: 'refused'; verdict: Verdict } | { kind: 'changed' }

/**
 * Reads once more the settings that may stop a write: the switch, the instance, *Active*, and the organization's
 * identity. A lane's work takes a minute and more, and an administrator who stops something means the very next write.
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
