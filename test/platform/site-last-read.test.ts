import { scope as SCOPE } from '../../now.config.json'
import { newSite } from '../../sandbox/genesys/telephony/site'
import { World } from '../harness/world'

const HOUR = 3_600_000

let world: World

beforeAll(async () => {
  world = await World.cast({ Oslo: {} })
})

afterAll(() => world.close())

const rows = () =>
  new Map(
    world.instance.database
      .select(`${SCOPE}_site`, `organization=${world.organization('Oslo')}`)
      .map((row) => [row['name'] ?? '', row['last_read'] ?? '']),
  )

async function read(): Promise<void> {
  await world.instance.run(`new Sites().startOne('${world.organization('Oslo')}'); null`)
  await world.work()
}

it('a site says when it was last seen in Genesys Cloud, also once it is gone there', async () => {
  const there = world.genesys.state.organization(world.orgId('Oslo'))?.sites
  const site = newSite('Going')
  there?.put(site)
  await read()
  const seen = rows()
  expect(seen.get('Going')).toMatch(/^\d{4}-/)
  await world.work(HOUR)
  there?.delete(site.id)
  await read()
  expect(rows().get('Going')).toBe(seen.get('Going'))
  const [stays = ''] = [...seen.keys()].filter((name) => name !== 'Going')
  expect(rows().get(stays)).not.toBe(seen.get(stays))
})
