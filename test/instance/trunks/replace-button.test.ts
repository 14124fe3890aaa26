import { scope as SCOPE } from '../../../now.config.json'
import { World } from '../../harness/world'
import { press, setUpPeople, shown } from '../../harness/buttons'
import { MINUTE, Replacing, unchanging } from './replacing'

const REQUEST = `${SCOPE}_trunk_request`

let world: World
let at: Replacing

beforeAll(async () => {
  world = await World.cast(unchanging('North'))
  at = new Replacing(world)
  setUpPeople(world.instance)
})

afterAll(() => world.close())

it('makes a draft on a change that is not offered, and nothing happens before it is registered', async () => {
  const { instance } = world
  const old = await at.registered('North', 'Line', { auth_password: 'canary-drafted' })
  const change = await at.refused(old)
  const draftOf = () => instance.database.select(REQUEST, `replaces=${old['sys_id'] ?? ''}`)
  const [offered, notOffered] = await shown(instance, REQUEST, 'operator', [change, old['request'] ?? ''])
  expect([offered?.includes('Replace trunk'), notOffered?.includes('Replace trunk')]).toEqual([true, false])
  const [others] = await shown(instance, REQUEST, 'requester', [change])
  expect(others).not.toContain('Replace trunk')
  await press(instance, REQUEST, 'Replace trunk', change, 'requester')
  expect(draftOf()).toEqual([])
  await press(instance, REQUEST, 'Replace trunk', change, 'operator')
  await press(instance, REQUEST, 'Replace trunk', change, 'operator')
  await world.work(MINUTE)
  const [draft = {}, ...more] = draftOf()
  expect(more).toEqual([])
  expect(draft).toMatchObject({ registration_state: 'draft', trunk_name: 'Line 2', caller_name: 'Sales' })
  expect(world.trunks('North')).toEqual(['Line'])
  expect(world.row(change)['next_step']).toContain(draft['number'] ?? '-')
  // The name is the person's to correct.
  await instance.run(
    `(function () {
      var draft = new GlideRecordSecure('${REQUEST}')
      draft.get('${draft['sys_id'] ?? ''}')
      draft.setValue('trunk_name', 'Line of today')
      return String(draft.update())
    })()`,
    { user: 'operator', kind: 'interactive' },
  )
  await press(instance, REQUEST, 'Register', draft['sys_id'] ?? '', 'operator')
  await world.work(MINUTE)
  expect(world.outcome(draft['sys_id'] ?? '').state).toBe('registered')
  expect(world.trunks('North')).toEqual(['Line of today'])
  const [made] = world.genesys.requests.filter(({ operation }) => operation === 'register').slice(-1)
  expect(JSON.stringify(made?.body())).toContain('canary-drafted')
})
