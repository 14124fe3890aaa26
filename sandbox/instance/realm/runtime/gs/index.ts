import type { Realm } from '../../realm'
import type { WorkerState } from '../bridge'
import { refuseRest } from '../documented'
import type { CurrentUser } from '../users'
import type { Methods } from '../values'
import { eventMethods } from './events'
import { loggingMethods } from './logging'
import { messageMethods } from './messages'
import { propertyMethods } from './properties'
import { refusedMethods } from './refused'
import { sessionMethods } from './session'
import { textMethods } from './text'

/** The `gs` of one scope (GlideSystem – Scoped). */
export function createGlideSystem(realm: Realm, state: WorkerState, user: CurrentUser): Methods {
  const made = {
    ...refusedMethods(realm.scope),
    ...loggingMethods(realm),
    ...propertyMethods(realm, state),
    ...sessionMethods(realm, user),
    ...messageMethods(state),
    ...eventMethods(realm),
    ...textMethods(realm, state),
  }
  refuseRest(made, 'gs')
  return made
}
