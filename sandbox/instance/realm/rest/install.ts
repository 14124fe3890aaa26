import type { Realm } from '../realm'
import { serviceErrors } from './errors'

/** Gives a scope's scripts `sn_ws_err`. */
export function installRest(realm: Realm): void {
  realm.globals['sn_ws_err'] = serviceErrors()
}
