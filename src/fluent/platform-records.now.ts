/** The sys_ids of the platform's own records, each with its source. No other file names one. */

/** sysevent_queue_provider "Event Provider" (durable). Source: `now-sdk explain registering-events-guide`, Available Providers. */
export const EVENT_PROVIDER = '44af4464431212108da9a574a9b8f2f5'

/** sc_catalog "Service Catalog" of the base system. Source: `now-sdk explain catalogitem-api`. */
export const SERVICE_CATALOG = 'e0d08b13c3330100c8b837659bba8fb4'

/**
 * sys_app_category "Custom Applications" of the base system. Source: the application menu that the public repository
 * ServiceNowDevProgram/SlackerBot exports (sys_app_application, column category).
 */
export const CUSTOM_APPLICATIONS = 'e0355b31ef303000a61d5a3615c0fb78'
