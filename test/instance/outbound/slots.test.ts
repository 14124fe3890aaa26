import { ConnectionSlots, slotsByNode } from '../../../sandbox/instance/outbound/slots'

/** Work that ends when the test says so. */
function held(): { work: () => Promise<void>; end: () => void; started: () => boolean } {
  let started = false
  let end: () => void = () => undefined
  const done = new Promise<void>((resolve) => (end = resolve))
  return {
    work: () => {
      started = true
      return done
    },
    end: () => end(),
    started: () => started,
  }
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('connection slots', () => {
  test('the fifth call to a host waits; a call to another host does not', async () => {
    const slots = new ConnectionSlots(4, 20)
    const calls = Array.from({ length: 5 }, held)
    const elsewhere = held()
    const all = [...calls.map((each) => slots.with('a', each.work)), slots.with('b', elsewhere.work)]
    await settle()
    expect(calls.map((each) => each.started())).toEqual([true, true, true, true, false])
    expect(elsewhere.started()).toBe(true)
    calls[2]?.end()
    await settle()
    expect(calls[4]?.started()).toBe(true)
    for (const each of [...calls, elsewhere]) each.end()
    await Promise.all(all)
  })

  test('a call that fails gives its connection back', async () => {
    const slots = new ConnectionSlots(1, 1)
    await expect(slots.with('a', () => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
    await expect(slots.with('a', () => Promise.resolve('next'))).resolves.toBe('next')
  })

  test('one waiting for a busy host does not hold up another behind it', async () => {
    const slots = new ConnectionSlots(1, 2)
    const first = held()
    const second = held()
    const blocked = held()
    const behind = held()
    const all = [
      slots.with('a', first.work),
      slots.with('b', second.work),
      slots.with('a', blocked.work),
      slots.with('c', behind.work),
    ]
    second.end()
    await settle()
    expect([blocked.started(), behind.started()]).toEqual([false, true])
    for (const each of [first, blocked, behind]) each.end()
    await Promise.all(all)
  })
})

test('a node has connections of its own, whichever of its workers calls', async () => {
  const slotsOf = slotsByNode(2, { perHost: 1, overall: 20 })
  const calls = Array.from({ length: 3 }, held)
  const all = calls.map((each, worker) => slotsOf(worker).with('a', each.work))
  await settle()
  expect(calls.map((each) => each.started())).toEqual([true, true, false])
  for (const each of calls) each.end()
  await Promise.all(all)
  expect(calls.every((each) => each.started())).toBe(true)
})
