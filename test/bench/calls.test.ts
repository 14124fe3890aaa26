import { lookUps, necessaryCalls, registeringCalls } from '../../bench/measures/calls'
import { mostInAMinute } from '../../bench/measures/journal'
import type { ReceivedRequest } from '../../sandbox/genesys/server'

it('needs one write for each trunk, and for each organization what its contract asks', () => {
  expect(necessaryCalls({ contract: 'byoc_registration', trunks: 100, organizations: 3 })).toBe(103)
  expect(necessaryCalls({ contract: 'platform', trunks: 100, organizations: 3 })).toBe(109)
})

it('counts polls of a trunk and look-ups of names apart', () => {
  const calls = { token: 1, trunk_create: 5, trunk_list: 2, trunk_status: 7 }
  expect(registeringCalls(calls)).toBe(6)
  expect(lookUps(calls)).toBe(2)
})

describe('the most calls in a minute', () => {
  it('finds the fullest minute, wherever it starts', () => {
    expect(mostInAMinute([0, 50_000, 59_999, 70_000, 109_999, 200_000].map((at) => call(at)))).toBe(4)
  })

  it('counts each organization by itself, and no token requests', () => {
    const calls = [call(0), call(1), call(2, 'other'), call(3, null, 'token'), call(4, null, 'token')]
    expect(mostInAMinute(calls)).toBe(2)
  })
})

function call(
  at: number,
  organization: string | null = 'one',
  operation: ReceivedRequest['operation'] = 'register',
): ReceivedRequest {
  return {
    at,
    method: 'POST',
    host: 'api.example.com',
    path: '/',
    operation,
    organization,
    worksIn: organization,
    status: 200,
    acted: true,
    fault: null,
    correlationId: '',
    body: () => null,
  }
}
