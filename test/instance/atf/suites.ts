/** The suites of the package: one that needs no preparation, and one that needs the basic auth profile. */
export const SUITE = 'BYOC Trunks'
export const REST_SUITE = 'BYOC Trunks: REST API'
