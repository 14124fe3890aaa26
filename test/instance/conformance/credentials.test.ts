import { Instance } from '../../../sandbox/instance/instance'
import { removePackages, writePackage } from '../runtime/support/package'
import { page } from './pages'

let instance: Instance
let ids: Record<'alias' | 'empty' | 'connection' | 'credential', string>

beforeAll(async () => {
  instance = await Instance.boot({ app: writePackage([]), workers: 1 })
  const { database } = instance
  const alias = database.insert('sys_alias', { name: 'genesys', type: 'credential' })
  const credential = (values: Record<string, string>, password: string): string =>
    database.insert('discovery_credentials', values, { password })
  credential({ name: 'old', tag: alias, active: 'false', order: '1', user_name: 'old' }, 'old-pw')
  const connection = database.insert('sys_alias', { name: 'connected', type: 'connection' })
  ids = {
    alias,
    empty: database.insert('sys_alias', { name: 'empty', type: 'credential' }),
    connection,
    credential: credential({ name: 'c', tag: alias, active: 'true', order: '100', user_name: 'client' }, 'canary-pw'),
  }
  database.insert('sys_user', { user_name: 'someone' })
})
afterAll(async () => {
  await instance.close()
  removePackages()
})

const READ = `c ? [c.getAttribute('user_name'), c.getAttribute('password'), c.getAttribute('nothing')].map(String) : null`
const byAlias = (id: string, user = 'system'): Promise<unknown> =>
  instance.run(`var c = new sn_cc.StandardCredentialsProvider().getCredentialByAliasID('${id}'); ${READ}`, { user })

describe(page('credentials'), () => {
  it('an alias of type credential gives its active credential, the password in clear', async () => {
    expect(await byAlias(ids.alias)).toEqual(['client', 'canary-pw', 'null'])
  })

  it('an alias of another type, one without a credential, and one that is not there give null', async () => {
    for (const id of [ids.connection, ids.empty, '0'.repeat(32)]) {
      expect(await byAlias(id)).toBeNull()
    }
  })

  it('a user who is no administrator gets null', async () => {
    expect(await byAlias(ids.alias, 'admin')).toEqual(['client', 'canary-pw', 'null'])
    expect(await byAlias(ids.alias, 'someone')).toBeNull()
  })

  it('what the sandbox lacks is refused by name', async () => {
    await expect(instance.run(`new sn_cc.StandardCredentialsProvider().getCredentials(['ssh'])`)).rejects.toThrow(
      'sn_cc.StandardCredentialsProvider.getCredentials is not implemented by the sandbox',
    )
  })
})
