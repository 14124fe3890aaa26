import type { OutboundCall } from '../../instance/options'
import type { Outcome } from '../orders/outcome'
import { countByOperation } from './operations'

/** The document of `--json`. */
export interface Report {
  requests: Outcome[]
  /** Calls of this run, those of earlier runs on the same database not counted. */
  outbound: { total: number; byOperation: Record<string, number> }
  /** Real time, also when the instance's clock is virtual. */
  durationMs: number
}

export function toReport(requests: Outcome[], calls: readonly OutboundCall[], durationMs: number): Report {
  return {
    requests,
    outbound: { total: calls.length, byOperation: countByOperation(calls) },
    durationMs: Math.round(durationMs),
  }
}

export function allRegistered(report: Report): boolean {
  return report.requests.every(({ state }) => state === 'registered')
}
