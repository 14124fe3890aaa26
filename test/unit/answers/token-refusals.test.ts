import { readTokenAnswer } from '../../../src/server/claims/token-answer'
import type { CallContext } from '../../../src/server/answers/call-context'
import { diagnoseToken } from '../../../src/server/answers/diagnose-minting'
import { anAnswer } from '../samples'

const CONTEXT: CallContext = {
  operation: 'token',
  contract: 'byoc_registration',
  token: null,
  freshToken: true,
  facts: {},
}

describe('what the token endpoint’s answer means', () => {
  it.each<[string, number, unknown, string]>([
    ['wrong secret', 401, { error: 'invalid_client', error_description: 'authentication failed' }, 'client_rejected'],
    [
      'wrong secret, as 400',
      400,
      { error: 'invalid_client', error_description: 'client not found' },
      'client_rejected',
    ],
    ['401 without a word', 401, '', 'client_rejected'],
    ['a client refused without a word', 400, { error: 'unauthorized_client' }, 'token_refused'],
    [
      'too many, as 400',
      400,
      { error: 'invalid_request', error_description: 'rate limit exceeded' },
      'token_rate_limited',
    ],
    ['too many, as 429', 429, {}, 'token_rate_limited'],
    ['scope refused', 400, { error: 'invalid_scope' }, 'scope_not_granted'],
    ['unknown organization', 400, { error: 'invalid_target' }, 'organization_unknown'],
    ['aud refused', 400, { error: 'invalid_request', error_description: 'unknown aud' }, 'organization_unknown'],
    [
      'not linked',
      403,
      { error: 'access_denied', error_description: 'organization not linked' },
      'organization_not_linked',
    ],
    ['denied', 403, { error: 'access_denied' }, 'token_refused'],
    ['a request refused without a word', 400, { error: 'invalid_request' }, 'token_refused'],
    ['words that nobody knows', 400, { error: 'policy_7', error_description: 'No.' }, 'token_refused'],
    ['an error that is none of OAuth', 400, { code: 'bad.request', message: 'No.' }, 'unexpected_response'],
    ['no such endpoint', 404, '', 'unexpected_response'],
    ['outage', 503, '', 'service_unavailable'],
    ['outage behind HTML', 502, '<html>Bad gateway</html>', 'service_unavailable'],
    ['outage that quotes an OAuth error', 500, { error: 'invalid_client' }, 'service_unavailable'],
    ['gateway timeout', 504, '', 'timeout'],
    ['redirect', 302, '', 'unexpected_response'],
    ['no such grant', 400, { error: 'unsupported_grant_type' }, 'grant_not_allowed'],
    ['HTML', 200, '<!DOCTYPE html><html></html>', 'unexpected_response'],
    ['empty', 200, '', 'unexpected_response'],
    ['half a JSON', 200, '{"access_token":"abc', 'unexpected_response'],
    ['JSON without a token', 200, {}, 'unexpected_response'],
    ['a token that is no text', 200, { access_token: 7 }, 'unexpected_response'],
    ['a token with a line break', 200, { access_token: 'a\r\nX-Evil: 1' }, 'unexpected_response'],
    ['no content', 204, '', 'unexpected_response'],
  ])('%s', (_name, status, body, code) => {
    const read = readTokenAnswer(anAnswer(status, body))
    const seen = diagnoseToken({ read }, CONTEXT)
    expect(seen).toMatchObject({ verdict: { code }, uncertain: false })
    expect(JSON.stringify(seen)).not.toContain('abc')
  })

  // Witnesses: help.genesys.cloud, "Restrict OAuth client credentials grants to allowed IP addresses" (announced 2026-04-06;
  // it says that such a request is denied, not how) and help.mypurecloud.com, "Allow IP addresses".
  describe.each(['access_denied', 'unauthorized_client', 'invalid_request', 'invalid_client'])('%s', (error) => {
    it.each([
      ['IP address 203.0.113.9 is not allowed', 'address_not_allowed'],
      ['ip_not_allowed', 'address_not_allowed'],
      ['clientIpNotAllowed', 'address_not_allowed'],
      ['Request from a source address outside the configured range', 'address_not_allowed'],
      ['Not in the allow list of this client', 'address_not_allowed'],
      ['The client is not authorized for this grant type', 'grant_not_allowed'],
      ['Client has not been approved', 'client_not_approved'],
      ['Organization is suspended', 'organization_suspended'],
      ['The org is not active', 'organization_suspended'],
    ])('"%s" names its cause: %s', (error_description, code) => {
      for (const status of [400, 401, 403]) {
        const read = readTokenAnswer(anAnswer(status, { error, error_description }))
        expect(diagnoseToken({ read }, CONTEXT)?.verdict.code).toBe(code)
      }
    })
  })

  it('names the address, which addresses to allow and where to see them', () => {
    const read = readTokenAnswer(
      anAnswer(403, { error: 'access_denied', error_description: 'IP address 203.0.113.9 is not allowed' }),
    )
    const found = diagnoseToken({ read }, CONTEXT)?.verdict
    expect(found?.message).toContain('203.0.113.9')
    for (const place of ['Integrations > OAuth', 'Organization Settings > Settings', 'My IP Information']) {
      expect(found?.nextStep).toContain(place)
    }
  })

  it.each(['access_denied', 'unauthorized_client', 'invalid_request', 'policy_7'])(
    'says of %s what Genesys said, and names the address among what to check',
    (error) => {
      const answer = anAnswer(400, { error, error_description: 'Refused for reasons of our own' })
      const found = diagnoseToken({ read: readTokenAnswer(answer) }, CONTEXT)?.verdict
      expect(found?.code).toBe('token_refused')
      expect(found?.message).toContain('Refused for reasons of our own')
      expect(found?.nextStep).toMatch(/IP addresses.*grant type|grant type.*IP addresses/)
    },
  )

  it('passes on when to come back', () => {
    const read = readTokenAnswer(anAnswer(429, {}, { 'retry-after': '17' }))
    expect(diagnoseToken({ read }, CONTEXT)).toMatchObject({ retry: 'retry', retryAfterMs: 17_000 })
  })
})
