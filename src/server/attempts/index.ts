export {
  callsOfLane,
  findWrite,
  lastCallAt,
  openAttempt,
  type AttemptClosing,
  type AttemptRecord,
} from './attempts.store'
export { diagnoseOutcome, thrownReason } from './diagnose-outcome'
export { execute, type Outcome } from './outbound'
export { callAndRecord, closingOf, recorded } from './recorded-call'
