import { scope as SCOPE } from '../../../now.config.json'
import { Role } from '@servicenow/sdk/core'

/** Requesters order trunks and read their own requests. */
export const requester = Role({
  name: `${SCOPE}.requester`,
  description: 'Orders BYOC trunks and reads own requests',
})

/** Operators work on requests: queue, retry, stop, diagnose, retire. */
export const operator = Role({
  name: `${SCOPE}.operator`,
  description: 'Works BYOC trunk requests: queue, retry, stop, diagnose, retire',
  // `canvas_user` is the platform's role for working in a workspace. Source: `now-sdk explain
  // creating-workspaces-guide`.
  containsRoles: [requester, 'canvas_user'],
})

/** Administrators maintain organizations and properties. */
export const administrator = Role({
  name: `${SCOPE}.admin`,
  description: 'Administers Genesys organizations and the settings of BYOC Trunks',
  containsRoles: [operator],
})
