import type { RefusedCall } from '../../src/server/audit/audit-log'
import { readAnswer, type Answer } from '../../src/server/genesys/answer'
import type { Target } from '../../src/server/contracts/calls'
import type { Contract } from '../../src/server/fields/contract'
import { findRegion } from '../../src/server/genesys/regions'
import type { RegistrationRequest } from '../../src/server/fields/registration-request'
import type { GenesysTrunk } from '../../src/server/contracts/trunk'
import { NO_TERMS } from '../../src/server/contracts/trunk-terms'

/** Samples that tests change in the members they are about. */

export const ORG = '8d3f1c52-9b7e-4a10-b1c2-5d6e7f809a1b'
export const OTHER_ORG = '11111111-2222-4333-8444-555555555555'
export const NOW = Date.UTC(2026, 0, 15, 12, 0, 0)

export function aRequest(change: Partial<RegistrationRequest> = {}): RegistrationRequest {
  return {
    number: 'BTR0001001',
    trunkName: 'Berlin carrier',
    trunkKind: 'carrier',
    sipUri: 'sip:trunk1@sbc1.example.com:5061;transport=tls',
    furtherServers: '',
    terminationId: '',
    authUser: 'berlin-1',
    authPassword: '',
    allowList: '',
    wideAllowList: '',
    inboundSite: '',
    outboundRoute: '',
    callerName: '',
    callerAddress: '',
    realm: '',
    ...change,
  }
}

export function aTarget(contract: Contract): Target {
  const region = findRegion('eu-central-1')
  if (region === null) throw new Error('the region is gone')
  return { region, orgId: ORG, contract }
}

/** A registration that was refused with 401 a minute ago. */
export function aRefusedCall(change: Partial<RefusedCall> = {}): RefusedCall {
  return {
    orgId: ORG,
    organization: 'Berlin',
    clientId: 'c-1',
    operation: 'register',
    permission: 'telephony:byoctrunk:edit',
    refusedAt: NOW - 60_000,
    askedAt: NOW,
    clockSkewMs: 0,
    ...change,
  }
}

export function anAnswer(status: number, body: unknown = {}, headers: Record<string, string> = {}): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return readAnswer({
    status,
    header: (name) => headers[name] ?? null,
    body: text,
    receivedAt: NOW,
    longestWaitMs: 86_400_000,
  })
}

export function aTrunk(change: Partial<GenesysTrunk> = {}): GenesysTrunk {
  const { trunkName: name, sipUri, authUser } = aRequest()
  return {
    ...NO_TERMS,
    id: 'trunk-1',
    name,
    sipUri,
    authUser,
    organizationId: ORG,
    ...change,
  }
}

/** A JWT with these claims; its signature is no real one. */
export function aJwt(claims: object): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}.c2lnbmF0dXJl`
}
