import { join } from 'node:path'
import { GOALS } from '../../../src/server/requests/lifecycle'
import { requesterSummary } from '../../../src/server/requests/requester-words'
import { STATES } from '../../../src/server/requests/states'
import { verdict } from '../../../src/server/verdicts/make-verdict'
import { expectWords } from '../kept-words'

it('tells a requester of each state and goal what was told before', () => {
  const told = GOALS.map((goal) => [
    goal,
    Object.fromEntries(STATES.map((state) => [state, requesterSummary(state, { verdict: null, team: null, goal })])),
  ])
  expectWords(join(__dirname, 'words.json'), Object.fromEntries(told) as object)
})

it('asks the requester again where that helps, and ends each sentence once', () => {
  const problems = ['Trunk name: it is empty.']
  const refused = verdict('payload_invalid', { problems })
  expect(requesterSummary('failed', { verdict: refused, team: null })).toMatch(
    / Please ask again with this corrected\.$/,
  )
  const changed = requesterSummary('failed', { verdict: refused, team: null, goal: 'change' })
  expect(changed).toMatch(/ Please ask for the change again with this corrected\.$/)
  const elsewhere = verdict('token_rejected', { organization: 'Acme' })
  expect(requesterSummary('failed', { verdict: elsewhere, team: null })).toMatch(
    /^Your trunk request could not be carried out [^.]+\.$/,
  )
})
