import type { Cloud } from './pipeline/call'
import type { Organization } from './organization'

/** Time at the login hosts, as far as an organization's states shift it; milliseconds. */
export function loginTime(cloud: Cloud, organization: Organization | null): number {
  if (organization?.standIn.is('clock_ahead')) return cloud.now() + organization.standIn.seconds('clock_ahead') * 1000
  if (organization?.standIn.is('clock_behind')) return cloud.now() - organization.standIn.seconds('clock_behind') * 1000
  return cloud.now()
}

/** Time at the API hosts; milliseconds. */
export function apiTime(cloud: Cloud, organization: Organization | null): number {
  const shared = loginTime(cloud, organization)
  if (!organization?.standIn.is('clock_difference')) return shared
  return shared + organization.standIn.seconds('clock_difference') * 1000
}
