import {
  KEPT_PASSWORD,
  checkRequest,
  columnLimits,
  fieldOf,
  identifierTaken,
  breachInWords,
  parseTrunkKind,
  type RegistrationRequest,
} from '../fields'
import { adapterOf, bodyProblem, registerCall, type GenesysCall } from '../contracts'
import { verdict, type Verdict } from '../verdicts'
import { failureOf, type Failure } from '../answers'
import type { GenesysSession } from '../calls'
import { movePassword, readDigestPassword } from '../passwords'
import type { TrunkRequestRecord } from '../requests'
import { identifierHolder } from '../holders'
import { requestOf } from '../registrations'
import { modelFor } from './trunk-model'

/**
 * The write that registers a trunk request, or the reason why it does not leave (now). `secrets`: texts of the write
 * that nothing may repeat.
 */
export type Payload = { ok: true; call: GenesysCall; secrets: readonly string[] } | { ok: false; failure: Failure }

/** The part of a session that decides without a call. */
export type Grounds = Pick<GenesysSession, 'target' | 'organization' | 'facts'>

/** Checks the request. Nothing is cut, dropped or guessed; no call leaves for a request that can't be valid. */
export function checkedRequest(
  record: TrunkRequestRecord,
  session: Grounds,
): { ok: true; request: RegistrationRequest } | { ok: false; verdict: Verdict } {
  const request = requestOf(record)
  const { contract } = session.target
  const typed = { ...request, authPassword: record.hasPassword ? KEPT_PASSWORD : '' }
  const problems = checkRequest(typed, columnLimits(), contract)
  const first = problems[0]
  if (first !== undefined) {
    const cut = problems.some((problem) => problem.code === 'payload_truncated')
    const code = cut ? 'payload_truncated' : 'payload_invalid'
    return { ok: false, verdict: verdict(code, { ...session.facts, problems: problems.map(breachInWords) }) }
  }
  const holder = identifierHolder(record.terminationId, session.organization, record)
  if (holder !== '') {
    const taken = [breachInWords(identifierTaken(holder))]
    return { ok: false, verdict: verdict('payload_invalid', { ...session.facts, problems: taken }) }
  }
  if (adapterOf(contract).needsInboundSite && siteOf(record, session) === '') {
    return { ok: false, verdict: verdict('inbound_site_missing', session.facts) }
  }
  return { ok: true, request }
}

/**
 * The call for a request that was found valid, with the digest password read at the last moment. It needs the session's
 * token, and may ask for the model of the trunk first.
 */
export function writeCall(record: TrunkRequestRecord, request: RegistrationRequest, session: GenesysSession): Payload {
  const stuck = record.passwordInColumn && !movePassword(record.sysId)
  const kept = record.hasPassword ? readDigestPassword(record.sysId) : null
  if (kept !== null && (stuck || kept.kind === 'unreadable')) {
    return { ok: false, failure: failureOf(verdict('secret_unreadable', session.facts)) }
  }
  if (kept?.kind === 'absent') {
    return invalid(
      [`${fieldOf('authPassword').label}: it is not there; write it to the request's column auth_password again.`],
      session,
    )
  }
  const authPassword = kept?.kind === 'found' ? kept.password : ''
  const whole = { ...request, authPassword }
  const secrets = authPassword === '' ? [] : [authPassword]
  const payload = callOf(record, whole, secrets, session)
  const problem = payload.ok ? bodyProblem(payload.call) : null
  return problem === null ? payload : invalid([problem], session)
}

function callOf(
  record: TrunkRequestRecord,
  request: RegistrationRequest,
  secrets: readonly string[],
  session: GenesysSession,
): Payload {
  const kind = parseTrunkKind(request.trunkKind) ?? 'carrier'
  const found = adapterOf(session.target.contract).madeFromTemplate ? modelFor(kind, record.sysId, session) : NO_MODEL
  if (!found.ok) return found
  const made = registerCall(session.target, request, {
    model: found.model,
    inboundSiteId: siteOf(record, session),
  })
  if (!made.ok) return invalid([breachInWords({ field: 'sipUri', ...made })], session)
  return { ok: true, call: made.call, secrets }
}

const NO_MODEL = { ok: true, model: null } as const

function invalid(problems: readonly string[], session: GenesysSession): Payload {
  return { ok: false, failure: failureOf(verdict('payload_invalid', { ...session.facts, problems })) }
}

/** The inbound site that a registering write names. */
export function siteOf(
  record: Pick<TrunkRequestRecord, 'inboundSite'>,
  session: Pick<Grounds, 'organization'>,
): string {
  return record.inboundSite === '' ? session.organization.inboundSite : record.inboundSite
}
