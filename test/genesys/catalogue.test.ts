import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { STAND_IN_NAMES, STAND_INS } from '../../sandbox/genesys/server'
import { standInTable } from '../../sandbox/genesys/stand-ins/table'
import { GUARD_VERDICTS } from '../../src/server/verdicts/guard-verdicts'
import { VERDICT_CODES } from '../../src/server/verdicts/all-verdicts'

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
    // Verdicts of the app's own guards, which ask nothing of Genesys Cloud.
    const ownGuards = [
      ...Object.keys(GUARD_VERDICTS),
      'credential_missing',
      'token_being_minted',
      'organization_id_malformed',
      'region_unknown',
      // Verdicts that need an answer made for the purpose, since no state of an organization gives them.
      'other_trunk_registered',
      // Verdicts on a deletion or a reading, which no registering request can get.
      'deletion_refused',
      'call_refused',
      'stopped',
      'app_failed',
      'update_refused',
      // Verdicts on a change of a trunk that is registered: test/instance/trunks/change-refused.test.ts shows them.
      'drifted',
      'change_not_offered',
      'trunk_gone',
      // A verdict on the outbound route that an order names: test/platform/outbound-routes.test.ts shows it.
      'route_missing',
      // Verdicts on the second step of a replacement: test/instance/trunks/replace-half.long.test.ts shows them.
      'replaced_trunk_stands',
      'replacement_gone',
    ]
    expect(VERDICT_CODES.filter((code) => !ownGuards.includes(code) && !provoked.has(code))).toEqual([])
  })
})
