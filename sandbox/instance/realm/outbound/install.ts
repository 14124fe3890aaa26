import type { Realm } from '../realm'
import { standardCredentialsProviderClass } from './credentials'
import { restMessageClass } from './rest-message'

/** Gives a scope's scripts `sn_ws` and `sn_cc`. */
export function installOutbound(realm: Realm): void {
  realm.globals['sn_ws'] = { RESTMessageV2: restMessageClass(realm) }
  realm.globals['sn_cc'] = { StandardCredentialsProvider: standardCredentialsProviderClass(realm) }
}
