import { app } from '../../bench/contenders/app'
import { bare } from '../../bench/contenders/bare'
import { officialSdk } from '../../bench/contenders/official-sdk'
import type { Prepared } from '../../bench/contenders/run'
import { snippet } from '../../bench/contenders/snippet'
import { inputOf, type Contract, type Load } from '../../bench/load'
import { startGenesys } from '../../sandbox/genesys/server'

type Prepare = (load: Load, origin: string) => Prepared | Promise<Prepared>

const CONTENDERS: [string, Prepare][] = [
  ['the app', (load, origin) => app([load], origin, { jobs: 2, nodes: 1 }, 'dist/app')],
  ['the official SDK', (_load, origin) => officialSdk(origin, 2)],
  ['the snippet', (_load, origin) => snippet(origin)],
  ['bare calls', (_load, origin) => bare(origin, 2)],
]

describe.each<Contract>(['byoc_registration', 'platform'])('under %s', (contract) => {
  it.each(CONTENDERS)('%s registers the trunks of a load', async (_name, prepare) => {
    const load: Load = { contract, trunks: 4, organizations: 2 }
    const { credentials, organizations } = inputOf(load)
    const genesys = await startGenesys({ world: { credentials, organizations } })
    try {
      const contender = await prepare(load, genesys.origin)
      const { registered } = await contender.register(load)
      await contender.finish()
      expect(registered).toBe(4)
      const created = genesys.requests.filter(
        ({ operation }) => operation === 'register' || operation === 'trunk_create',
      )
      expect(created.filter(({ acted }) => acted)).toHaveLength(4)
    } finally {
      await genesys.close()
    }
  })
})
