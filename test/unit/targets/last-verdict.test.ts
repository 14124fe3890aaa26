import { lastVerdict, setLastVerdict } from '../../../src/server/targets/last-verdict'
import { verdict } from '../../../src/server/verdicts/make-verdict'

const FOUND = verdict('token_rejected')
const SHOWN = { last_verdict: 'token_rejected', last_verdict_message: FOUND.message, last_next_step: FOUND.nextStep }
const EMPTY = { last_verdict: '', last_verdict_message: '', last_next_step: '' }

it('a verdict is shown by its code, its message and its next step; none empties all three', () => {
  expect(lastVerdict(FOUND)).toEqual(SHOWN)
  expect(lastVerdict(null)).toEqual(EMPTY)
})

it.each([
  [FOUND, SHOWN],
  [null, EMPTY],
])('a verdict is put into the record that is being saved', (found, shown) => {
  const columns: Record<string, string> = {}
  const organization = { setValue: (column: string, value: string) => (columns[column] = value) }
  setLastVerdict(organization as never, found)
  expect(columns).toEqual(shown)
})
