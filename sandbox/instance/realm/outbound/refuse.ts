import { notImplemented } from '../runtime/values'

/** For what the platform has and the sandbox hasn't: loud, by name, with the place to add it. */
export function refuse(api: string): never {
  throw notImplemented(api, 'sandbox/instance/realm/outbound')
}
