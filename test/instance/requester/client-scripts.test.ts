import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import type { Variable } from '../../../src/client/catalog/problems'
import {
  checkRequest,
  breachInWords,
  readFields,
  registrationRequest,
  variableLimits,
} from '../../../src/server/fields/registration-request'
import { columnOf } from '../../../src/server/fields/request-fields'
import { ITEM, openWorld, order, requestOf, work, type World } from '../../harness/ordering'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(async () => {
  await world.close()
})

/** A form with the methods that the catalog's pages give to client scripts. */
class Form {
  readonly messages = new Map<string, string>()

  constructor(private readonly values: Readonly<Record<string, string>>) {}

  getValue(variable: string): string {
    return this.values[variable] ?? ''
  }

  hasField(variable: string): boolean {
    return variable in this.values
  }

  showFieldMsg(variable: string, message: string): void {
    this.messages.set(variable, message)
  }

  hideFieldMsg(variable: string): void {
    this.messages.delete(variable)
  }
}

const GOOD = {
  ...{ trunk_name: 'Frankfurt 1', sip_uri: 'sip:trunk@sbc1.example.com', auth_user: 'carrier' },
  ...{ allow_list: '', caller_address: '' },
}

/** The client script of the installed package, by its type and variable. */
function script(type: string, variable = ''): string {
  const { database } = world.instance
  const item = database.select('sc_cat_item', `name=${ITEM}`)[0]?.['sys_id'] ?? ''
  const found = database
    .select('catalog_script_client', `type=${type}^cat_item=${item}^active=true`)
    .filter(({ cat_variable: of = '' }) => {
      const name = database.get('item_option_new', of.replace(/^IO:/, ''))?.['name'] ?? ''
      return name === variable
    })
  expect(found).toHaveLength(1)
  return found[0]?.['script'] ?? ''
}

function submit(form: Form): unknown {
  return runInNewContext(`${script('onSubmit')}\nonSubmit()`, { g_form: form })
}

function change(variable: Variable, form: Form, loading = false): void {
  runInNewContext(`${script('onChange', variable)}\nonChange(null, '', '', ${String(loading)})`, { g_form: form })
}

it('lets a proper order pass, without a word', () => {
  const form = new Form(GOOD)
  expect(submit(form)).toBe(true)
  expect(form.messages.size).toBe(0)
})

it.each([
  ['sip_uri', 'http://sbc1.example.com', 'its scheme is "http"'],
  ['sip_uri', 'sip:trunk:secret@sbc1.example.com', 'it carries a password'],
  ['sip_uri', `sip:${'a'.repeat(2000)}@b.example`, 'the field holds 2000'],
  ['trunk_name', 'x'.repeat(101), 'it has 101 characters; the field holds 100'],
  ['auth_user', 'tab\tbed', 'control character'],
  ['allow_list', '203.0.113.7/28', 'host bits'],
  ['caller_name', 'x'.repeat(41), 'the field holds 40'],
  ['sip_uri', 'sip:trunk@192.168.1.1', 'private address'],
  ['sip_uri', 'sip:trunk@localhost', 'leads nowhere'],
  ['allow_list', '0.0.0.0/0', 'tick Wide allow list is meant'],
  ['further_servers', '127.0.0.1', 'loopback'],
  ['termination_id', 'a.b', 'no identifier'],
  ['caller_address', '069 123456', 'E.164'],
] as const)('what is wrong with %s is said below it and holds the order back: %#', (variable, value, words) => {
  const form = new Form({ ...GOOD, [variable]: value })
  expect(submit(form)).toBe(false)
  expect([...form.messages.keys()]).toEqual([variable])
  expect(form.messages.get(variable)).toContain(words)
})

it.each(['trunk_name', 'sip_uri', 'auth_user', 'allow_list', 'caller_address'] as const)(
  '%s is checked when it changes',
  (variable) => {
    const form = new Form({ ...GOOD, [variable]: ' x'.repeat(2100) })
    change(variable, form, true)
    expect(form.messages.size).toBe(0)
    change(variable, form)
    expect([...form.messages.keys()]).toEqual([variable])

    const corrected = new Form(GOOD)
    corrected.messages.set(variable, 'an earlier message')
    change(variable, corrected)
    expect(corrected.messages.size).toBe(0)
  },
)

it('takes a wide allow list as soon as it is said to be meant', () => {
  const form = new Form({ ...GOOD, allow_list: '0.0.0.0/0', wide_allow_list: 'true' })
  form.messages.set('allow_list', 'an earlier message')
  change('wide_allow_list', form)
  expect(form.messages.size).toBe(0)
  expect(submit(form)).toBe(true)
})

it('says below the identifier what an empty one becomes, and lets the order pass', () => {
  const hint = (sip_uri: string, termination_id = ''): string => {
    const form = new Form({ ...GOOD, sip_uri, termination_id })
    change('sip_uri', form)
    expect(submit(form)).toBe(true)
    return form.messages.get('termination_id') ?? ''
  }
  expect(hint('sip:Bergen@sbc1.example.com')).toContain('it is "Bergen": carriers then send calls to bergen.byoc.')
  expect(hint('sip:sbc1.example.com')).toContain('gets no inbound address')
  expect(hint('sip:+1555@sbc1.example.com')).toContain('can not be one: fill it in')
  expect(hint('sip:sbc1.example.com', 'bergen')).toBe('')
})

it('asks for a user where there is a digest password, and looks no further at the password', () => {
  const form = new Form({ ...GOOD, auth_user: '', auth_password: 'canary-secret' })
  expect(submit(form)).toBe(false)
  expect(form.messages.get('auth_password')).toContain('it belongs to a digest user')
  expect(JSON.stringify([...form.messages])).not.toContain('canary-secret')
})

it('repeats no password that stands in a SIP URI', () => {
  const form = new Form({ ...GOOD, sip_uri: 'sip:trunk:canary-secret@sbc1.example.com' })
  submit(form)
  expect(form.messages.get('sip_uri')).toBeDefined()
  expect(JSON.stringify([...form.messages])).not.toContain('canary-secret')
})

it('says of every value what the server says of it', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 120 }),
    fc.constantFrom('sip:', 'sips:a@b.example;transport=tls', 'sip:a@[2001:db8::1]:5061', 'sip:a@1.2.3.4:99999'),
    fc.tuple(fc.constantFrom('sip:', 'sips:', 'tel:'), fc.string({ maxLength: 20 })).map((parts) => parts.join('')),
  )
  const source = `${script('onSubmit')}\nonSubmit()`
  fc.assert(
    fc.property(texts, texts, texts, (sipUri, trunkName, allowList) => {
      const form = new Form({ ...GOOD, sip_uri: sipUri, trunk_name: trunkName, allow_list: allowList })
      runInNewContext(source, { g_form: form })
      const request = registrationRequest(
        '',
        readFields((column) => form.getValue(column)),
        '',
      )
      const found = checkRequest(request, variableLimits(), null)
      for (const variable of ['sip_uri', 'trunk_name', 'allow_list'] as const) {
        const said = found.filter(({ field }) => columnOf(field) === variable).map(breachInWords)
        const empty = form.getValue(variable) === ''
        expect(form.messages.get(variable) ?? '').toBe(empty ? '' : said.join(' '))
      }
    }),
    { numRuns: 200 },
  )
})

it('takes the carrier options into the trunk request', async () => {
  const options = {
    caller_name: 'Front desk',
    caller_address: '+4969123456',
    realm: 'carrier.example',
    inbound_site: '',
  }
  const item = await order(world, options)
  await work(world)
  expect(requestOf(world, item)).toMatchObject({
    caller_name: 'Front desk',
    caller_address: '+4969123456',
    realm: 'carrier.example',
  })
})

it('names an option that its column would cut', async () => {
  const item = await order(world, { caller_name: 'x'.repeat(41) })
  await work(world)
  expect(requestOf(world, item)).toMatchObject({ registration_state: 'failed', verdict: 'payload_truncated' })
})

it('is for those with the role of requesters alone', async () => {
  world.instance.database.insert('sys_user', { user_name: 'stranger', active: 'true' })
  await expect(world.instance.order(ITEM, GOOD, { user: 'stranger' })).rejects.toThrow(
    /New BYOC trunk|available|criteria/i,
  )
})
