import type { Instance } from '../../instance/instance'
import { BadInput } from '../bad-input'
import type { InputCredential } from '../input/schema'

/** The alias that a credential is found by. */
export interface SetUpAlias {
  sysId: string
  /** True when this run changed the credential of an earlier run. */
  changed: boolean
}

/** Creates or updates each credential and its alias. Answers the aliases by name. */
export function setUpCredentials(instance: Instance, credentials: readonly InputCredential[]): Map<string, SetUpAlias> {
  const aliases = new Map(
    instance.database.select('sys_alias', 'type=credential').map(({ name = '', sys_id = '' }) => [name, sys_id]),
  )
  return new Map(credentials.map((each) => [each.name, setUpCredential(instance, each, aliases.get(each.name))]))
}

function setUpCredential(
  { database }: Instance,
  { name, clientId, clientSecret }: InputCredential,
  known: string | undefined,
): SetUpAlias {
  const alias = known ?? database.insert('sys_alias', { name, type: 'credential' })
  const table = 'basic_auth_credentials'
  const [existing] = database.select(table, `tag=${alias}`)
  if (existing === undefined) {
    const values = { name, tag: alias, active: 'true', type: 'basic_auth', user_name: clientId }
    isKept(database, database.insert(table, values, { password: clientSecret }), { name, clientId, clientSecret })
    return { sysId: alias, changed: false }
  }
  const secret = database.decrypt(existing['password'] ?? '')
  const changed = existing['user_name'] !== clientId || secret !== clientSecret
  if (changed) {
    database.update(table, existing['sys_id'] ?? '', { user_name: clientId }, { password: clientSecret })
    isKept(database, existing['sys_id'] ?? '', { name, clientId, clientSecret })
  }
  return { sysId: alias, changed }
}

/** The platform cuts what is longer than its column without a word; nobody could use such a credential. */
function isKept(
  database: Instance['database'],
  sysId: string,
  { name, clientId, clientSecret }: InputCredential,
): void {
  const kept = database.get('basic_auth_credentials', sysId)
  const cut =
    kept?.['user_name'] !== clientId
      ? 'clientId'
      : database.decrypt(kept['password'] ?? '') !== clientSecret
        ? 'clientSecret'
        : null
  if (cut === null) return
  throw new BadInput(
    `The instance cuts ${cut} of the credential "${name}", which is longer than its column: shorten it.`,
  )
}
