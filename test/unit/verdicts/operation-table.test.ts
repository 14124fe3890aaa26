import { OPERATIONS, type Operation } from '../../../src/server/genesys/operation'
import { endOf, mayHaveActed, mayStillLand } from '../../../src/server/verdicts/operation-table'
import { anAnswer } from '../samples'

const WRITES = ['register', 'update', 'retire', 'route_update']
const STATUSES = Array.from({ length: 500 }, (_none, index) => 100 + index)

/** The verdict on an answer with this status and no body that says more. */
function meant(operation: Operation, status: number): string {
  const { means } = endOf(operation, status)
  return typeof means === 'string' ? means : means(anAnswer(status))
}

describe('the table of answers', () => {
  it.each(OPERATIONS)('%s: every status has a meaning, and only a write may have been carried out', (operation) => {
    const acted = STATUSES.filter((status) => mayHaveActed(operation, status))
    expect(STATUSES.filter((status) => meant(operation, status) === '')).toEqual([])
    expect(acted.length > 0).toBe(WRITES.includes(operation))
    expect(STATUSES.filter((status) => mayStillLand(operation, status) && !acted.includes(status))).toEqual([])
  })

  it.each(WRITES as ('register' | 'update' | 'retire')[])(
    '%s: what Genesys refuses has not been carried out',
    (write) => {
      const refused = STATUSES.filter((status) => status >= 400 && status < 500 && mayHaveActed(write, status))
      expect(refused).toEqual([408])
      expect(STATUSES.filter((status) => status >= 500 && !mayHaveActed(write, status))).toEqual([])
      expect(mayHaveActed(write, null)).toBe(true)
    },
  )

  // MyPureCloud/terraform-provider-genesyscloud, isVersionMismatch: 409, or 400 with these words.
  it.each([
    [409, 'The version number of the modified resource must match the version number in the database.'],
    [400, 'The version 3 does not match the current version 4'],
  ])('takes %d "%s" for a version that is not the current one', (status, message) => {
    const answer = anAnswer(status, { code: 'bad.request', status, message })
    const { means } = endOf('update', status)
    expect(typeof means === 'string' ? means : means(answer)).toBe('state_conflict')
  })

  it('tells a service that answered from a gateway that lost it', () => {
    expect([500, 502, 503, 504].map((status) => mayStillLand('register', status))).toEqual([false, true, false, true])
  })
})
