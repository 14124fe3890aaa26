import { scope as SCOPE } from '../../../now.config.json'
import { Role } from '@servicenow/sdk/core'

/** Orders trunks and reads the own requests. */
export const requester = Role({
  name: `${SCOPE}.requester`,
  description: 'Orders BYOC trunks and reads own requests',
})

/** Works requests: queue, retry, stop, diagnose, retire. */
export const operator = Role({
  name: `${SCOPE}.operator`,
  description: 'Works BYOC trunk requests: queue, retry, stop, diagnose, retire',
  // The platform's role of who works in a workspace. Source: `now-sdk explain creating-workspaces-guide`.
  containsRoles: [requester, 'canvas_user'],
})

/** Administers organizations and properties. */
export const administrator = Role({
  name: `${SCOPE}.admin`,
  description: 'Administers Genesys organizations and the settings of BYOC Trunks',
  containsRoles: [operator],
})
