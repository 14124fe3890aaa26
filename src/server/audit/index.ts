export {
  auditQueryCall,
  auditRealtimeCall,
  auditResultsCall,
  auditStateCall,
  parseAuditMessages,
  parseAuditQuery,
  type AuditQuestion,
} from './audit'
export { AHEAD_MS, readAuditLog, TOLERANCE_MS, type AuditFinding, type RefusedCall } from './audit-log'
export { nextAuditStep, type AuditProgress } from './audit-steps'
