import { readOrder } from '../../../src/server/orders/rest-order'

const whole = { organization: 'o', trunk_name: 't', sip_uri: 's', auth_user: 'u' }

function messageOf(body: Parameters<typeof readOrder>[0]): string {
  const read = readOrder(body)
  return read.ok ? '' : read.refusal.message
}

it('names the first unknown fields of a body and counts the others', () => {
  const unknown = Object.fromEntries(Array.from({ length: 20_000 }, (_each, index) => [`field${String(index)}`, 1]))
  const message = messageOf({ ...whole, ...unknown })
  expect(message).toContain('field9: it is no field')
  expect(message).not.toContain('field10:')
  expect(message).toContain('it has 19990 more fields')
  expect(message.length).toBeLessThan(2000)
})

it('repeats no more of a name than tells which one it is', () => {
  expect(messageOf({ ...whole, ['x'.repeat(1_000_000)]: 1 })).toHaveLength(
    40 + ': it is no field of this resource; leave it out.'.length,
  )
})

it('takes no list with more entries than the field could hold', () => {
  const list = Array.from({ length: 20_000 }, () => '10.0.0.1')
  expect(messageOf({ ...whole, allow_list: list })).toBe(
    'allow_list: it has 20000 entries, more than the field holds; shorten it.',
  )
  expect(messageOf({ ...whole, allow_list: list.slice(0, 200) })).toBe('')
})
