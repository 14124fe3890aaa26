import { DuePolls, POLL_AFTER_MS } from '../../bench/contenders/due-polls'

it('polls are made once they are due, each once, the earliest first', async () => {
  let time = 0
  const made: string[] = []
  const polls = new DuePolls(() => time)
  const add = (name: string): void => {
    polls.add(() => Promise.resolve(made.push(name)))
  }
  add('first')
  time = 1
  add('second')
  add('third')
  time = POLL_AFTER_MS - 1
  await polls.make()
  expect(made).toEqual([])
  time = POLL_AFTER_MS
  await polls.make()
  expect(made).toEqual(['first'])
  time += 1
  await polls.make(2)
  expect(made).toEqual(['first', 'second', 'third'])
})

it('a poll that fails is told', async () => {
  let time = 0
  const polls = new DuePolls(() => time)
  polls.add(() => Promise.reject(new Error('refused')))
  time = POLL_AFTER_MS
  await expect(polls.make()).rejects.toThrow('refused')
})
