import { bodyProblem, registerCall, type GenesysCall } from '../genesys/calls'
import { createTrunkCall } from '../genesys/platform-calls'
import { trunkBase } from '../genesys/platform-trunk'
import { checkRequest, FIELD_LABELS, type RegistrationRequest } from '../genesys/registration-request'
import { parseTrunkKind } from '../genesys/trunk-kind'
import { failureOf, type Failure } from '../registration/diagnose-answer'
import { verdict, type Verdict } from '../registration/verdicts'
import { readDigestPassword } from './records/digest-passwords'
import { movePassword } from './records/older-passwords'
import { COLUMN_LENGTHS, type TrunkRequestRecord } from './records/trunk-requests'
import type { GenesysSession } from './session'
import { modelFor } from './trunk-model'

/** The write that registers a trunk request, or why it does not leave (now). `secrets`: what of it nothing may repeat. */
export type Payload = { ok: true; call: GenesysCall; secrets: readonly string[] } | { ok: false; failure: Failure }

/** Checks the request. Nothing is cut, dropped or guessed; no call leaves for one that can't be valid. */
export function checkedRequest(
  record: TrunkRequestRecord,
  session: GenesysSession,
): { ok: true; request: RegistrationRequest } | { ok: false; verdict: Verdict } {
  const request = requestOf(record)
  const problems = checkRequest(request, COLUMN_LENGTHS, session.target.contract)
  const first = problems[0]
  if (first !== undefined) {
    const told = problems.map((problem) => `${FIELD_LABELS[problem.field]}: ${problem.rule}; ${problem.fix}.`)
    const cut = problems.some((problem) => problem.code === 'payload_truncated')
    const code = cut ? 'payload_truncated' : 'payload_invalid'
    return { ok: false, verdict: verdict(code, { ...session.facts, problems: told }) }
  }
  if (session.target.contract === 'platform' && siteOf(record, session) === '') {
    return { ok: false, verdict: verdict('inbound_site_missing', session.facts) }
  }
  return { ok: true, request }
}

/**
 * The call for a request that was found valid, with the digest password read at the last moment. Needs the session's
 * token; under `platform` it may ask for the model of the trunk first.
 */
export function writeCall(record: TrunkRequestRecord, request: RegistrationRequest, session: GenesysSession): Payload {
  const stuck = record.passwordInColumn && !movePassword(record.sysId)
  const kept = record.hasPassword ? readDigestPassword(record.sysId) : null
  if (kept !== null && (stuck || kept.kind === 'unreadable')) {
    return { ok: false, failure: failureOf(verdict('secret_unreadable', session.facts)) }
  }
  if (kept?.kind === 'absent') {
    return invalid(
      [`${FIELD_LABELS.authPassword}: it is not there; write it to the request's column auth_password again.`],
      session,
    )
  }
  const authPassword = kept?.kind === 'found' ? kept.password : null
  const whole = { ...request, authPassword }
  const secrets = authPassword === null ? [] : [authPassword]
  const payload: Payload =
    session.target.contract === 'platform'
      ? trunkCall(record, whole, secrets, session)
      : { ok: true, call: registerCall(session.target, whole), secrets }
  const problem = payload.ok ? bodyProblem(payload.call) : null
  return problem === null ? payload : invalid([problem], session)
}

function trunkCall(
  record: TrunkRequestRecord,
  request: RegistrationRequest,
  secrets: readonly string[],
  session: GenesysSession,
): Payload {
  const found = modelFor(parseTrunkKind(request.trunkKind) ?? 'carrier', record.sysId, session)
  if (!found.ok) return found
  const { metabaseId, template } = found.model
  const built = trunkBase(template, request, { metabaseId, inboundSiteId: siteOf(record, session) })
  if (!built.ok) return invalid([`${FIELD_LABELS.sipUri}: ${built.rule}; ${built.fix}.`], session)
  return { ok: true, call: createTrunkCall(session.target, built.trunk), secrets }
}

function invalid(problems: readonly string[], session: GenesysSession): Payload {
  return { ok: false, failure: failureOf(verdict('payload_invalid', { ...session.facts, problems })) }
}

function siteOf(record: TrunkRequestRecord, session: GenesysSession): string {
  return record.inboundSite === '' ? session.organization.inboundSite : record.inboundSite
}

export function requestOf(record: TrunkRequestRecord): RegistrationRequest {
  return {
    number: record.number,
    trunkName: record.trunkName,
    trunkKind: record.trunkKind,
    sipUri: record.sipUri,
    authUser: record.authUser,
    authPassword: null,
    allowList: record.allowList,
    inboundSiteId: orNull(record.inboundSite),
    callerName: orNull(record.callerName),
    callerAddress: orNull(record.callerAddress),
    realm: orNull(record.realm),
  }
}

function orNull(value: string): string | null {
  return value === '' ? null : value
}
