/** The app's tables, without the scope. Each is a custom table, of which a subscription includes a number. */
export const APP_TABLES = [
  'trunk_request',
  'organization',
  'registration',
  'attempt',
  'lane',
  'token',
  'digest_password',
  'site',
  'trunk',
] as const
