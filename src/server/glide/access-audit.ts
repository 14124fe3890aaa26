import {
  auditQueryCall,
  auditRealtimeCall,
  auditResultsCall,
  auditStateCall,
  parseAuditMessages,
  parseAuditQuery,
  type AuditQuestion,
} from '../genesys/audit'
import type { GenesysCall } from '../genesys/calls'
import { readAuditLog, type AuditFinding } from '../registration/audit-log'
import { nextAuditStep, type AuditProgress } from '../registration/audit-steps'
import { notAsPromised, type Diagnosis, type Failure } from '../registration/diagnose-answer'
import type { CallBudget } from './access-budget'

/** Service whose entries name refused tokens and permissions. Source: Platform API, audits: service names. */
const SERVICE = 'PeoplePermissions'

/** How far back the log is read: a refusal of long ago may have had another cause. */
const LOOK_BACK_MS = 3600000

/** The log's clock may be ahead of the clock that the interval is made with. */
const AHEAD_MS = 60000

/** What to ask the log about a service account. `clockSkewMs`: Genesys' clock minus the instance's; either may be kept. */
export function auditQuestion(clientId: string | null, time: number, clockSkewMs: number): AuditQuestion {
  return {
    serviceName: SERVICE,
    from: time + Math.min(0, clockSkewMs) - LOOK_BACK_MS,
    to: time + Math.max(0, clockSkewMs) + AHEAD_MS,
    clientId,
  }
}

/** What the consultation needs: `ask` makes a call, spends the budget and says what came of it. */
export interface AuditConsultation {
  question: AuditQuestion
  budget: CallBudget
  call: {
    realtime: GenesysCall
    query: GenesysCall
    state: (id: string) => GenesysCall
    results: (id: string) => GenesysCall
  }
  ask: (call: GenesysCall) => Diagnosis
}
