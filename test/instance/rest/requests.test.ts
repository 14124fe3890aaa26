import type { RestAnswer } from '../../../sandbox/instance/instance'
import type { Wire } from '../../../sandbox/instance/protocol'
import { digestPasswordOf, INPUT, one, openWorld, SCOPE, work, type World } from '../../harness/ordering'
import { BASE, Caller, errorOf, person, resultOf, textIn } from './trunks'

const TABLE = `${SCOPE}_trunk_request`
const PASSWORD = 'canary-digest-password'

let world: World
let ada: Caller
let bob: Caller
let operator: Caller
let nobody: Caller

beforeAll(async () => {
  world = await openWorld()
  const { instance } = world
  ada = new Caller(instance, person(instance, 'ada', 'requester'))
  bob = new Caller(instance, person(instance, 'bob', 'requester'))
  operator = new Caller(instance, person(instance, 'olga', 'operator'))
  nobody = new Caller(instance, person(instance, 'nora', null))
})

afterAll(async () => {
  await world.close()
})

function trunk(more: Record<string, Wire> = {}): Record<string, Wire> {
  const organization = world.organizations.get('North') ?? ''
  return { organization, trunk_name: 'REST', sip_uri: 'sip:rest@sbc1.example.com', auth_user: 'carrier', ...more }
}

const count = (): number => world.instance.database.count(TABLE, '')

/** Has a caller make a request; answers its number. */
async function madeBy(caller: Caller, more: Record<string, Wire>): Promise<string> {
  const answer = await caller.post('/requests', trunk(more))
  expect(answer.status).toBe(201)
  return textIn(answer, 'number')
}

/** Has a caller make a request, and lets the instance register its trunk; answers its number. */
async function registeredBy(caller: Caller, trunkName: string): Promise<string> {
  const number = await madeBy(caller, { trunk_name: trunkName })
  await work(world)
  expect(resultOf(await operator.get(`/requests/${number}`))).toMatchObject({ state: 'registered' })
  return number
}

/** Has a requester ask for a trunk of an organization that needs approval; returns the answer. */
async function askForApproval(trunkName: string): Promise<RestAnswer> {
  const { database } = world.instance
  const organization = world.organizations.get('South') ?? ''
  database.update(`${SCOPE}_organization`, organization, { approval_required: 'true' })
  try {
    return await ada.post('/requests', trunk({ organization, trunk_name: trunkName }))
  } finally {
    database.update(`${SCOPE}_organization`, organization, { approval_required: 'false' })
  }
}

describe('POST /requests', () => {
  it('creates a queued request that the queue registers, without a call of its own', async () => {
    const before = world.genesys.requests.length
    const answer = await ada.post(
      '/requests',
      trunk({ trunk_name: 'First', allow_list: ['203.0.113.1', '203.0.113.0/28'] }),
    )
    expect(answer.status).toBe(201)
    const created = resultOf(answer)
    expect(created).toMatchObject({ state: 'queued', trunk_name: 'First', verdict: null, genesys_id: null })
    expect(answer.headers['Location']).toBe(
      `https://sandbox.service-now.com${BASE}/requests/${textIn(answer, 'number')}`,
    )
    expect(world.genesys.requests).toHaveLength(before)
    await work(world)
    const read = resultOf(await ada.get(`/requests/${textIn(answer, 'number')}`))
    expect(read).toMatchObject({ state: 'registered', organization: { name: 'North' } })
    expect(read['genesys_id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(one(world.instance, TABLE, `number=${textIn(answer, 'number')}`)['allow_list']).toBe(
      '203.0.113.1,203.0.113.0/28',
    )
  })

  it('keeps the digest password encrypted and repeats it in no answer', async () => {
    const answer = await ada.post('/requests', trunk({ trunk_name: 'Secret', auth_password: PASSWORD }))
    expect(answer.status).toBe(201)
    const number = textIn(answer, 'number')
    await work(world)
    const answers = [answer, await ada.get(`/requests/${number}`), await operator.get('/requests')]
    expect(JSON.stringify(answers)).not.toContain(PASSWORD)
    expect(digestPasswordOf(world, one(world.instance, TABLE, `number=${number}`))).toBe(PASSWORD)
    const written = world.genesys.requests
      .filter(({ operation }) => operation === 'register')
      .map((call) => call.body() as { name: string })
    expect(written.filter(({ name }) => name === 'Secret')).toMatchObject([{ auth_password: PASSWORD }])
  })

  it.each(['North', INPUT.organizations[0]?.orgId ?? ''])('takes the organization by %s', async (organization) => {
    const answer = await ada.post('/requests', trunk({ trunk_name: `By ${organization}`, organization }))
    expect(answer.status).toBe(201)
  })

  it('asks for approval where the organization needs it', async () => {
    const answer = await askForApproval('To approve')
    expect(resultOf(answer)).toMatchObject({ state: 'awaiting_approval', approval: 'requested' })
  })

  it.each<[string, () => Wire, string]>([
    ['no object', () => 'nonsense', 'Body: it is no JSON object; send one with the fields of the documentation.'],
    ['a list', () => [trunk()], 'Body: it is no JSON object; send one with the fields of the documentation.'],
    ['a missing field', () => trunk({ sip_uri: '' }), 'sip_uri: it is missing; give it as a string.'],
    ['a field that is none', () => trunk({ sipUri: 'x' }), 'sipUri: it is no field of this resource; leave it out.'],
    ['a number', () => trunk({ trunk_name: 7 }), 'trunk_name: it is not a string; put it in quotes.'],
    [
      'an allow list of numbers',
      () => trunk({ allow_list: [7] }),
      'allow_list: it is neither a string nor a list of strings; give one of them.',
    ],
    [
      'a name too long',
      () => trunk({ trunk_name: 'x'.repeat(101) }),
      'Trunk name: it has 101 characters; the field holds 100; shorten it to 100 characters, or have an administrator lengthen the column.',
    ],
    [
      'an organization that is not there',
      () => trunk({ organization: 'Nowhere' }),
      'There is no organization "Nowhere".',
    ],
    [
      'a user that is not there',
      () => trunk({ requested_for: 'who' }),
      'requested_for: there is no such user; give a sys_id or a user name.',
    ],
  ])('refuses %s with 400, a sentence and a next step, and creates nothing', async (_case, body, message) => {
    const before = count()
    const answer = await operator.post('/requests', body())
    expect(answer.status).toBe(400)
    expect(errorOf(answer).message).toBe(message)
    expect(errorOf(answer).detail).toMatch(/^[a-z_]+: .+\.$/)
    expect(answer.body).toMatchObject({ status: 'failure' })
    expect(count()).toBe(before)
  })

  it('names every field at fault at once', async () => {
    const { message } = errorOf(await ada.post('/requests', trunk({ sip_uri: '', auth_user: 5 })))
    expect(message).toContain('sip_uri: it is missing')
    expect(message).toContain('auth_user: it is not a string')
  })

  it('lets only operators ask for others', async () => {
    expect(await ada.post('/requests', trunk({ requested_for: 'bob' }))).toMatchObject({ status: 403 })
    const answer = await operator.post('/requests', trunk({ trunk_name: 'For Bob', requested_for: 'bob' }))
    expect(answer.status).toBe(201)
    expect(await bob.get(`/requests/${textIn(answer, 'number')}`)).toMatchObject({ status: 200 })
  })

  it('shows no requester an inactive organization; operators are told', async () => {
    world.instance.database.insert(`${SCOPE}_organization`, {
      name: 'Asleep',
      org_id: '77777777-7777-4777-8777-777777777777',
      active: 'false',
    })
    expect(await ada.post('/requests', trunk({ organization: 'Asleep' }))).toMatchObject({ status: 400 })
    expect(await operator.post('/requests', trunk({ organization: 'Asleep' }))).toMatchObject({ status: 409 })
  })
})

describe('GET /requests', () => {
  const numbersOf = (answer: RestAnswer): string[] =>
    (resultOf(answer)['requests'] as { number: string }[]).map(({ number }) => number)

  it('lists a requester’s own requests alone, newest first, and all for operators', async () => {
    const made: string[] = []
    for (const name of ['Own 1', 'Own 2', 'Own 3']) made.push(await madeBy(ada, { trunk_name: name }))
    const another = await madeBy(operator, { trunk_name: 'Not her own' })
    const own = numbersOf(await ada.get('/requests?limit=100'))
    expect(own).toEqual(expect.arrayContaining(made))
    expect(own).not.toContain(another)
    expect(own).toEqual([...own].sort().reverse())
    const all = numbersOf(await operator.get('/requests?limit=100'))
    expect(all).toHaveLength(count())
    expect(all).toEqual(expect.arrayContaining([...own, another]))
  })

  it('goes on where the page before ended', async () => {
    const made: string[] = []
    for (const nth of [1, 2, 3, 4]) made.unshift(await madeBy(ada, { trunk_name: `Page ${String(nth)}` }))
    const all = numbersOf(await operator.get('/requests?limit=100'))
    expect(all.slice(0, 4)).toEqual(made)
    const first = await operator.get('/requests?limit=2')
    expect(numbersOf(first)).toEqual(all.slice(0, 2))
    const next = textIn(first, 'next')
    expect(next).toBe(all[1])
    expect(numbersOf(await operator.get(`/requests?limit=2&before=${next}`))).toEqual(all.slice(2, 4))
    expect(resultOf(await operator.get('/requests?limit=100'))['next']).toBeNull()
  })

  it('filters by state and organization', async () => {
    const waiting = textIn(await askForApproval('To filter'), 'number')
    const queued = await madeBy(ada, { trunk_name: 'Not to filter', organization: 'South' })
    const found = numbersOf(await operator.get('/requests?state=awaiting_approval&organization=South&limit=100'))
    expect(found).toContain(waiting)
    expect(found).not.toContain(queued)
    expect(numbersOf(await operator.get('/requests?state=awaiting_approval&organization=North'))).toEqual([])
  })

  it.each([
    ['state=done', /^state: there is no such state; use one of draft/],
    ['limit=0', /^limit: it is no whole number from 1 to 100; give one\.$/],
    ['limit=2&limit=3', /^limit: it is given more than once; give it once\.$/],
    ['before=yesterday', /^before: /],
    ['sort=up', /^sort: it is no parameter of this resource; use state, organization, limit, before\.$/],
    ['organization=Nowhere', /^There is no organization "Nowhere"\.$/],
  ])('refuses ?%s with 400', async (query, message) => {
    const answer = await operator.get(`/requests?${query}`)
    expect(answer.status).toBe(400)
    expect(errorOf(answer).message).toMatch(message)
  })
})

describe('GET /requests/{id}', () => {
  it('gives the same by number and by sys_id', async () => {
    const number = await madeBy(ada, { trunk_name: 'By either' })
    const byNumber = await ada.get(`/requests/${number}`)
    expect(byNumber.status).toBe(200)
    expect(await ada.get(`/requests/${textIn(byNumber, 'sys_id')}`)).toEqual(byNumber)
  })

  it('does not tell another’s request from one that is not there', async () => {
    const number = await madeBy(ada, { trunk_name: 'Not Bob’s' })
    const others = await bob.get(`/requests/${number}`)
    expect(others.status).toBe(404)
    const absent = await bob.get('/requests/BTR9999999')
    expect(errorOf(others).message.replace(number, '#')).toBe(errorOf(absent).message.replace('BTR9999999', '#'))
  })

  it('tells operators why a request failed and what to do, and requesters how it stands', async () => {
    await registeredBy(ada, 'Twice')
    const path = `/requests/${await madeBy(ada, { trunk_name: 'Twice' })}`
    await work(world, 600_000)
    const shown = resultOf(await operator.get(path))
    expect(shown).toMatchObject({ state: 'failed', verdict: { code: 'conflict' } })
    const { next_step: nextStep, evidence } = shown['verdict'] as { next_step: string; evidence: string[] }
    expect(nextStep).toMatch(/\w/)
    expect(evidence).not.toHaveLength(0)
    const own = resultOf(await ada.get(path))
    expect(own).toMatchObject({ state: 'failed', verdict: null, summary: expect.stringMatching(/\w/) as string })
    expect(JSON.stringify(own)).not.toContain(evidence[0])
  })
})

describe('POST /requests/{id}/retire', () => {
  it('has the trunk deleted, in the background', async () => {
    const registered = await registeredBy(ada, 'To retire')
    const before = world.genesys.requests.length
    const answer = await operator.post(`/requests/${registered}/retire`)
    expect(answer.status).toBe(202)
    expect(resultOf(answer)).toMatchObject({ state: 'retiring' })
    expect(world.genesys.requests).toHaveLength(before)
    await work(world)
    expect(resultOf(await operator.get(`/requests/${registered}`))).toMatchObject({ state: 'retired' })
  })

  it('cancels a request that has no trunk', async () => {
    const waiting = textIn(await askForApproval('To cancel'), 'number')
    const answer = await operator.post(`/requests/${waiting}/retire`)
    expect(answer.status).toBe(202)
    expect(resultOf(answer)).toMatchObject({ state: 'cancelled' })
  })

  it('answers 404 for a request that is not there', async () => {
    expect(await operator.post('/requests/BTR9999999/retire')).toMatchObject({ status: 404 })
  })
})

describe('who may call', () => {
  it('nobody without the app’s roles, and nobody without credentials', async () => {
    for (const path of ['/requests', '/requests/BTR0001001', '/organizations/North/diagnosis']) {
      expect(await nobody.get(path)).toMatchObject({ status: 403 })
      expect(await new Caller(world.instance, undefined).get(path)).toMatchObject({ status: 401 })
    }
  })

  it('operators alone what changes trunks or calls out', async () => {
    const registered = await registeredBy(ada, 'Not hers to retire')
    expect(await ada.post(`/requests/${registered}/retire`)).toMatchObject({ status: 403 })
    expect(await ada.post('/organizations/North/diagnosis')).toMatchObject({ status: 403 })
    expect(await ada.get('/organizations/North/diagnosis')).toMatchObject({ status: 403 })
  })

  it.each([`${SCOPE}_rest_requester`, `${SCOPE}_rest_operator`])(
    'nobody at all once the rule %s is not active',
    async (name) => {
      const { database } = world.instance
      const rule = one(world.instance, 'sys_security_acl', `name=${name}`)
      const path = name.endsWith('operator') ? '/organizations/North/diagnosis' : '/requests'
      database.update('sys_security_acl', rule['sys_id'] ?? '', { active: 'false' })
      try {
        expect(await operator.get(path)).toMatchObject({ status: 403 })
      } finally {
        database.update('sys_security_acl', rule['sys_id'] ?? '', { active: 'true' })
      }
      expect(await operator.get(path)).toMatchObject({ status: 200 })
    },
  )
})
