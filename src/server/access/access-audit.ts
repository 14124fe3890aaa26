import type { GenesysCall, Target } from '../contracts'
import type { Failure } from '../answers'
import {
  auditQueryCall,
  auditRealtimeCall,
  auditResultsCall,
  auditStateCall,
  parseAuditMessages,
  parseAuditQuery,
  AHEAD_MS,
  TOLERANCE_MS,
  readAuditLog,
  nextAuditStep,
  type AuditQuestion,
  type AuditFinding,
  type RefusedCall,
  type AuditProgress,
} from '../audit'
import type { AccessCalls } from './access-calls'

/**
 * Services whose entries may name a refused token or a permission, likeliest first. No published source says which
 * service keeps them. Source of the names: Platform API, audits.
 */
const SERVICES = ['PeoplePermissions', 'Telephony'] as const

/**
 * The interval to ask the log for, in epoch milliseconds: it holds the refusal by either clock that may have stamped
 * its entries.
 */
export function auditInterval({ refusedAt, askedAt, clockSkewMs }: RefusedCall): { from: number; to: number } {
  return {
    from: refusedAt + Math.min(0, clockSkewMs) - TOLERANCE_MS,
    to: askedAt + Math.max(0, clockSkewMs) + AHEAD_MS,
  }
}

/**
 * Asks the audit log, at once or by a query that runs for a while. A script can't wait here: a query that is unfinished
 * when the calls are used up is reported as unfinished.
 */
export function consultAuditLog(calls: Asking, refused: RefusedCall): AuditFinding | Failure {
  let silent: AuditFinding | null = null
  for (const serviceName of SERVICES) {
    const told = consultService(calls, { ...auditInterval(refused), clientId: refused.clientId, serviceName }, refused)
    if (told.kind !== 'nothing') {
      // A service that can't be asked any more leaves the earlier service's findings as they are.
      if (silent === null) return told
      return isCause(told) ? withEvidence(told, silent.evidence.slice(1)) : silent
    }
    silent = silent === null ? told : withEvidence(silent, told.evidence)
  }
  return silent ?? unclear('no service was asked')
}

function isCause(told: AuditFinding | Failure): told is AuditFinding {
  return told.kind !== 'nothing' && told.kind !== 'unclear' && told.kind !== 'failure'
}

function withEvidence(found: AuditFinding, more: readonly string[]): AuditFinding {
  return { ...found, evidence: [...new Set([...found.evidence, ...more])] }
}

/** The parts of a diagnosis' calls that the audit log needs. */
export type Asking = Pick<AccessCalls, 'left' | 'target' | 'send'>

function consultService(calls: Asking, question: AuditQuestion, refused: RefusedCall): AuditFinding | Failure {
  let progress: AuditProgress = { at: 'start' }
  for (;;) {
    const step = nextAuditStep(progress, calls.left)
    if (step.step === 'give_up') return unclear(step.reason)
    const told = calls.send(callOf(step, calls.target, question))
    if (step.step === 'realtime' || step.step === 'results') {
      const messages = told.kind === 'success' ? parseAuditMessages(told.answer.body)?.messages : undefined
      if (messages !== undefined) return readAuditLog(messages, refused)
      if (told.kind === 'failure' && (step.step === 'results' || refusesCaller(told))) return told
      if (step.step === 'results') return unclear('the answer is no listing of entries')
      progress = { at: 'realtime_refused' }
      continue
    }
    if (told.kind === 'failure') return told
    const query = parseAuditQuery(told.answer.body)
    if (query === null) return unclear('the answer names no query')
    progress = { at: 'queried', id: query.id, state: query.state }
  }
}

function callOf(step: AskingStep, target: Target, question: AuditQuestion): GenesysCall {
  switch (step.step) {
    case 'realtime':
      return auditRealtimeCall(target, question)
    case 'query':
      return auditQueryCall(target, question)
    case 'state':
      return auditStateCall(target, step.id)
    case 'results':
      return auditResultsCall(target, step.id, null)
  }
}

type AskingStep = Exclude<ReturnType<typeof nextAuditStep>, { step: 'give_up' }>

/** True when Genesys refuses the caller itself, so that the other form of asking would be refused as well. */
function refusesCaller({ status }: Failure): boolean {
  return status === 401 || status === 403
}

function unclear(reason: string): AuditFinding {
  return { kind: 'unclear', permission: null, evidence: [`The audit log says nothing: ${reason}.`] }
}
