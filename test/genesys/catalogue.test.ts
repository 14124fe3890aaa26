import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { STAND_IN_NAMES, STAND_INS } from '../../sandbox/genesys/server'
import { standInTable } from '../../sandbox/genesys/stand-ins/table'
import { GUARD_VERDICTS } from '../../src/server/verdicts/guard-verdicts'
import { VERDICT_CODES } from '../../src/server/verdicts/verdict-codes'

const README = readFileSync(join(__dirname, '../../sandbox/genesys/README.md'), 'utf8')

describe('the catalogue of states', () => {
  test('stands in the README as it is', () => {
    expect(README.slice(README.indexOf('| state |'))).toBe(standInTable())
  })

  test("expects the app's own verdict codes only", () => {
    const codes: readonly string[] = VERDICT_CODES
    const expected = STAND_IN_NAMES.flatMap((name) => Object.values(STAND_INS[name].verdicts))
    expect(expected.filter((code) => code !== null && !codes.includes(code))).toEqual([])
  })

  test('provokes every cause that Genesys Cloud can be made to show', () => {
    const provoked = new Set(STAND_IN_NAMES.flatMap((name) => Object.values(STAND_INS[name].verdicts)))
    // What the app finds out without asking Genesys Cloud.
    const ownGuards = [
      ...Object.keys(GUARD_VERDICTS),
      'credential_missing',
      'token_being_minted',
      'organization_id_malformed',
      'region_unknown',
      // What no state of an organization shows, but an answer made for the purpose.
      'other_trunk_registered',
      // What only a deletion or a reading shows, which no state's verdict on a request tells.
      'deletion_refused',
      'call_refused',
      'stopped',
      'app_failed',
      'update_refused',
    ]
    expect(VERDICT_CODES.filter((code) => !ownGuards.includes(code) && !provoked.has(code))).toEqual([])
  })
})
