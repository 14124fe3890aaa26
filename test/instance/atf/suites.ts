/** The suites of the package: what needs no preparation, and what needs the basic auth profile. */
export const SUITE = 'BYOC Trunks'
export const REST_SUITE = 'BYOC Trunks: REST API'
