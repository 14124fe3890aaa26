import { registerCall, type GenesysCall } from '../genesys/calls'
import { createTrunkCall } from '../genesys/platform-calls'
import { CARRIER_METABASE, trunkBase } from '../genesys/platform-trunk'
import { checkRequest, FIELD_LABELS, type RegistrationRequest } from '../genesys/registration-request'
import type { Failure } from '../registration/diagnose-answer'
import { verdict, type Verdict } from '../registration/verdicts'
import { COLUMN_LENGTHS, readDigestPassword, type TrunkRequestRecord } from './records/trunk-requests'
import type { GenesysSession } from './session'
import { failureOf } from './token-mint'
import { trunkTemplate } from './trunk-template'

/** The write that registers a trunk request, or why it must not leave. */
export type Payload = { ok: true; call: GenesysCall } | { ok: false; failure: Failure }

/** Checks the request and builds its call. Nothing is cut, dropped or guessed; no call leaves for one that can't be valid. */
export function checkedRequest(
  record: TrunkRequestRecord,
  session: GenesysSession
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

/** The call, with the digest password read at the last moment. Needs the session's token (and template). */
export function writeCall(record: TrunkRequestRecord, request: RegistrationRequest, session: GenesysSession): Payload {
  const whole = record.hasPassword ? { ...request, authPassword: readDigestPassword(record.sysId) } : request
  if (session.target.contract === 'byoc_registration') return { ok: true, call: registerCall(session.target, whole) }
  const found = trunkTemplate(record, session)
  if (!found.ok) return found
  const built = trunkBase(found.template, whole, {
    metabaseId: CARRIER_METABASE,
    inboundSiteId: siteOf(record, session),
  })
  if (!built.ok) {
    const problems = [`${FIELD_LABELS.sipUri}: ${built.rule}; ${built.fix}.`]
    return { ok: false, failure: failureOf(verdict('payload_invalid', { ...session.facts, problems })) }
  }
  return { ok: true, call: createTrunkCall(session.target, built.trunk) }
}

function siteOf(record: TrunkRequestRecord, session: GenesysSession): string {
  return record.inboundSite === '' ? session.organization.inboundSite : record.inboundSite
}

export function requestOf(record: TrunkRequestRecord): RegistrationRequest {
  return {
    number: record.number,
    trunkName: record.trunkName,
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
