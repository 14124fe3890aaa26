/**
 * Genesys Cloud's regions and the hosts they own: `login.{domain}` mints tokens, `api.{domain}` answers the API.
 * Source: Genesys Cloud developer center, "Platform API" regions table.
 */
export const REGION_DOMAINS: Readonly<Record<string, string>> = {
  'us-east-1': 'mypurecloud.com',
  'us-east-2': 'use2.us-gov-pure.cloud',
  'us-west-2': 'usw2.pure.cloud',
  'ca-central-1': 'cac1.pure.cloud',
  'sa-east-1': 'sae1.pure.cloud',
  'mx-central-1': 'mxc1.pure.cloud',
  'eu-west-1': 'mypurecloud.ie',
  'eu-west-2': 'euw2.pure.cloud',
  'eu-central-1': 'mypurecloud.de',
  'eu-central-2': 'euc2.pure.cloud',
  'eusc-de-east-1': 'edee1.eusc-pure.cloud',
  'me-central-1': 'mec1.pure.cloud',
  'ap-south-1': 'aps1.pure.cloud',
  'ap-southeast-1': 'apse1.pure.cloud',
  'ap-southeast-2': 'mypurecloud.com.au',
  'ap-northeast-1': 'mypurecloud.jp',
  'ap-northeast-2': 'apne2.pure.cloud',
  'ap-northeast-3': 'apne3.pure.cloud',
}

const DOMAINS = new Set(Object.values(REGION_DOMAINS))

/**
 * The part of the cloud that a `Host` header stands for. A host of no known region plays every host of every region:
 * `domain` is null.
 */
export interface CloudHost {
  domain: string | null
  role: 'login' | 'api' | 'any'
}

/**
 * The domain of a region given by its AWS name (`eu-central-1`, or `eu_central_1` as the official SDKs spell it), by the
 * domain itself (`mypurecloud.de`), or by an address in it. A text that names no region is nobody's domain.
 */
export function domainOf(region: string): string {
  const given = region.trim().toLowerCase()
  const byName = REGION_DOMAINS[given.replaceAll('_', '-')]
  if (byName !== undefined) return byName
  const hostname = /^(?:[a-z]+:\/\/)?([^/:?#]+)/.exec(given)?.[1] ?? given
  return [...DOMAINS].find((domain) => hostname === domain || hostname.endsWith(`.${domain}`)) ?? given
}

/** Reads a `Host` header, port and case ignored. */
export function readHost(header: string | undefined): CloudHost {
  const host = (header ?? '').toLowerCase().replace(/:\d+$/, '')
  const match = /^(login|api)\.(.+)$/.exec(host)
  const [, role, domain] = match ?? []
  if (domain === undefined || !DOMAINS.has(domain)) return { domain: null, role: 'any' }
  return { domain, role: role === 'login' ? 'login' : 'api' }
}
