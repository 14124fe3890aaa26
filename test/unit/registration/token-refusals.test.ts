import { readTokenAnswer } from '../../../src/server/genesys/token-answer'
import { diagnoseToken, type CallContext } from '../../../src/server/verdicts/diagnose-answer'
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
    ['client without the grant', 400, { error: 'unauthorized_client' }, 'client_rejected'],
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
    ['denied', 403, { error: 'access_denied' }, 'client_rejected'],
    ['no such endpoint', 404, '', 'unexpected_response'],
    ['outage', 503, '', 'service_unavailable'],
    ['outage behind HTML', 502, '<html>Bad gateway</html>', 'service_unavailable'],
    ['outage that quotes an OAuth error', 500, { error: 'invalid_client' }, 'service_unavailable'],
    ['gateway timeout', 504, '', 'timeout'],
    ['redirect', 302, '', 'unexpected_response'],
    ['an error of its own', 400, { error: 'unsupported_grant_type' }, 'unexpected_response'],
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

  it('passes on when to come back', () => {
    const read = readTokenAnswer(anAnswer(429, {}, { 'retry-after': '17' }))
    expect(diagnoseToken({ read }, CONTEXT)).toMatchObject({ retry: 'retry', retryAfterMs: 17_000 })
  })
})
