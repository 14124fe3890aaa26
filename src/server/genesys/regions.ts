/**
 * A region of Genesys Cloud, in which organizations are hosted. Host names are derived from the region, never typed.
 */
export interface Region {
  /** The AWS region's name, e.g. `eu-central-1`: the value of the choice. */
  id: string
  /** The region's name in the documentation of Genesys. */
  label: string
  /** e.g. `mypurecloud.de`. */
  domain: string
  /**
   * The region's short name where its domain does not say it. The domain `{code}.pure.cloud` is the region's too, as
   * Genesys' own connectivity checks have it; API and login are at the older domain.
   */
  code?: string
  /**
   * True where the domain that carriers send calls to is not known: a public project names another one than the region's
   * own, and no document says which. Elsewhere it is `byoc.` and the region's domain.
   */
  callsUnknown?: true
}

/** The choices of the organization's record, which Fluent reads from here: the regions' names in Genesys' documentation. */
export const REGION_CHOICES = {
  'us-east-1': { label: 'Americas (US East)', sequence: 0 },
  'us-east-2': { label: 'Americas (US East 2, FedRAMP)', sequence: 1 },
  'us-west-2': { label: 'Americas (US West)', sequence: 2 },
  'ca-central-1': { label: 'Americas (Canada)', sequence: 3 },
  'sa-east-1': { label: 'Americas (São Paulo)', sequence: 4 },
  'mx-central-1': { label: 'Americas (Mexico)', sequence: 5 },
  'eu-west-1': { label: 'EMEA (Ireland)', sequence: 6 },
  'eu-west-2': { label: 'EMEA (London)', sequence: 7 },
  'eu-central-1': { label: 'EMEA (Frankfurt)', sequence: 8 },
  'eu-central-2': { label: 'EMEA (Zurich)', sequence: 9 },
  'eusc-de-east-1': { label: 'EMEA (European Sovereign Cloud, Germany)', sequence: 10 },
  'me-central-1': { label: 'EMEA (UAE)', sequence: 11 },
  'ap-south-1': { label: 'Asia Pacific (Mumbai)', sequence: 12 },
  'ap-southeast-1': { label: 'Asia Pacific (Singapore)', sequence: 13 },
  'ap-southeast-2': { label: 'Asia Pacific (Sydney)', sequence: 14 },
  'ap-northeast-1': { label: 'Asia Pacific (Tokyo)', sequence: 15 },
  'ap-northeast-2': { label: 'Asia Pacific (Seoul)', sequence: 16 },
  'ap-northeast-3': { label: 'Asia Pacific (Osaka)', sequence: 17 },
} as const

/** https://developer.genesys.cloud/platform/api/ (Regions). */
const HOSTS: Readonly<Record<keyof typeof REGION_CHOICES, Omit<Region, 'id' | 'label'>>> = {
  'us-east-1': { domain: 'mypurecloud.com', code: 'use1' },
  'us-east-2': { domain: 'use2.us-gov-pure.cloud' },
  'us-west-2': { domain: 'usw2.pure.cloud' },
  'ca-central-1': { domain: 'cac1.pure.cloud' },
  'sa-east-1': { domain: 'sae1.pure.cloud' },
  'mx-central-1': { domain: 'mxc1.pure.cloud', callsUnknown: true },
  'eu-west-1': { domain: 'mypurecloud.ie', code: 'euw1' },
  'eu-west-2': { domain: 'euw2.pure.cloud' },
  'eu-central-1': { domain: 'mypurecloud.de', code: 'euc1' },
  'eu-central-2': { domain: 'euc2.pure.cloud' },
  'eusc-de-east-1': { domain: 'edee1.eusc-pure.cloud', callsUnknown: true },
  'me-central-1': { domain: 'mec1.pure.cloud' },
  'ap-south-1': { domain: 'aps1.pure.cloud' },
  'ap-southeast-1': { domain: 'apse1.pure.cloud' },
  'ap-southeast-2': { domain: 'mypurecloud.com.au', code: 'apse2' },
  'ap-northeast-1': { domain: 'mypurecloud.jp', code: 'apne1' },
  'ap-northeast-2': { domain: 'apne2.pure.cloud' },
  'ap-northeast-3': { domain: 'apne3.pure.cloud' },
}

export const REGIONS: readonly Region[] = (Object.keys(HOSTS) as (keyof typeof HOSTS)[]).map((id) => ({
  id,
  label: REGION_CHOICES[id].label,
  ...HOSTS[id],
}))

/**
 * The region that a text names: by its id in any spelling (`us-west-2`, `us_west_2` as Genesys' client libraries have
 * it, `US West 2`), its domain, its short name (`usw2`), its label or the place in that (`Frankfurt`), or an address in
 * it, as it is copied from a browser or from the documentation (`https://login.usw2.pure.cloud/oauth/token`). Null where
 * the text names no region: a host is never made up.
 */
export function findRegion(text: string): Region | null {
  const wanted = text.trim().toLowerCase()
  const name = hostOf(wanted).replace(SERVICE, '').replace(/\.$/, '')
  return REGIONS.find((region) => namesOf(region).includes(name)) ?? null
}

/** The list of accepted regions for a message that refuses a text. */
export function acceptedRegions(): string {
  return REGIONS.map(({ id, domain }) => `${id} (${domain})`).join(', ')
}

function namesOf({ id, label, domain, code }: Region): string[] {
  const [own = ''] = domain.split('.')
  const place = label.slice(label.indexOf('(') + 1, -1)
  const short = code === undefined ? [own] : [code, `${code}.pure.cloud`]
  return [id, id.replace(/-/g, '_'), id.replace(/-/g, ' '), domain, label.toLowerCase(), place.toLowerCase(), ...short]
}

/** Names that stand before a region's domain in addresses: its API, its login, and its web client. */
const SERVICE = /^(?:api|login|apps?)\./

/** The host of an address; a text that is no complete address is returned unchanged. */
function hostOf(text: string): string {
  return /^(?:https?:\/\/)?([a-z0-9._-]{1,253})(?::443)?(?:[/?#].{0,2000})?$/.exec(text)?.[1] ?? text
}

/** Host of the API, e.g. `api.mypurecloud.de`. */
export function apiHost(region: Region): string {
  return `api.${region.domain}`
}

/** Host that issues tokens, e.g. `login.mypurecloud.de`. */
export function loginHost(region: Region): string {
  return `login.${region.domain}`
}
