import { isExplainable, refineVerdict } from '../../../src/server/answers/after-diagnosis'
import { VERDICT_CODES, type VerdictCode } from '../../../src/server/verdicts/all-verdicts'
import { verdict, type Verdict } from '../../../src/server/verdicts/make-verdict'

const REFUSED = verdict('token_rejected', { evidence: ['register: HTTP 401', 'Token claim org: x'] })

function diagnosed(code: VerdictCode): Verdict {
  return verdict(code, { evidence: ['Token claim org: x', 'Audit log: it says why'] })
}

describe('what a diagnosis makes of the verdict on a request', () => {
  it('gives a refused token its cause, and keeps what the refusal rested on', () => {
    const refined = refineVerdict(REFUSED, diagnosed('permission_missing'))
    expect(refined?.code).toBe('permission_missing')
    expect(refined?.evidence).toEqual(['register: HTTP 401', 'Token claim org: x', 'Audit log: it says why'])
  })

  it('never explains a refusal by what is over by itself, by the app’s own guards, or by what says nothing of a cause', () => {
    expect(VERDICT_CODES.filter((code) => refineVerdict(REFUSED, diagnosed(code))?.code === code)).toEqual([
      'credential_missing',
      'client_rejected',
      'scope_not_granted',
      'token_for_other_organization',
      'organization_not_linked',
      'token_expired',
      'permission_missing',
      'address_not_allowed',
      'grant_not_allowed',
      'client_not_approved',
      'organization_suspended',
      'token_refused',
      'organization_unknown',
      'organization_id_malformed',
      'region_unknown',
      'endpoint_absent',
      'byoc_not_enabled',
    ])
  })

  it('leaves every other cause as Genesys told it', () => {
    const others = VERDICT_CODES.filter((code) => code !== 'token_rejected')
    for (const own of others) {
      for (const found of VERDICT_CODES.filter((code) => code !== own)) {
        expect(refineVerdict(diagnosed(own), diagnosed(found))).toBeNull()
      }
    }
  })

  it('takes the words of a diagnosis that names the same cause and says more', () => {
    const said = diagnosed('permission_missing')
    const more = { ...said, message: `Reads work, writes don't, and this is why: ${said.message}` }
    expect(refineVerdict(said, more)?.message).toBe(more.message)
    expect(refineVerdict(said, said)).toBeNull()
  })

  it('has nothing to say where there is no verdict', () => {
    expect(refineVerdict(null, REFUSED)).toBeNull()
    expect(refineVerdict(REFUSED, null)).toBeNull()
  })

  it('is asked for refusals of the caller only', () => {
    expect(VERDICT_CODES.filter(isExplainable)).toEqual([
      'client_rejected',
      'scope_not_granted',
      'token_for_other_organization',
      'organization_not_linked',
      'token_expired',
      'token_rejected',
      'permission_missing',
    ])
  })
})
