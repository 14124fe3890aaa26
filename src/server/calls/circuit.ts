import { VERDICTS, type VerdictCode } from '../verdicts'

/** An organization's circuit, as plain values. Times are epoch milliseconds; 0: never. */
export interface Circuit {
  /** Failures in a row that count. */
  failures: number
  /** Times it opened without closing in between. */
  openings: number
  openUntil: number
  /** Until when the one probe is under way. */
  probeUntil: number
}

export interface CircuitPolicy {
  /** Failures in a row that open it. */
  threshold: number
  /** The same where the last of them is a timeout: each holds a job of the node until it is over. */
  timeoutThreshold: number
  /** How long it stays open the first time; doubles with each opening. */
  openMs: number
  capMs: number
  /** How long a probe may take before another one may go. */
  probeMs: number
}

/** A poll of the event queue, and a little: two lanes that are woken so far apart do not probe at the same moment. */
const PROBES_APART_MS = 6000

/** When a lane comes back to an open circuit: its lanes one after the other, so that one of them probes. */
export function backAt(until: number, lane: number): number {
  return until + lane * PROBES_APART_MS
}

export const CLOSED: Circuit = { failures: 0, openings: 0, openUntil: 0, probeUntil: 0 }

export const DEFAULT_CIRCUIT_POLICY: CircuitPolicy = {
  threshold: 5,
  timeoutThreshold: 2,
  openMs: 30_000,
  capMs: 600_000,
  probeMs: 60_000,
}

/** `probe`: one call may go, after `startProbe` is stored. */
export type Passage = { kind: 'closed' } | { kind: 'probe' } | { kind: 'open'; until: number }

/**
 * The circuit without times that the policy never gives: they were written by a node whose clock was ahead. Twice what it
 * gives is believed, for clocks differ a little.
 */
export function believed(circuit: Circuit, now: number, policy: CircuitPolicy): Circuit {
  const { openUntil, probeUntil } = circuit
  return {
    ...circuit,
    openUntil: openUntil > now + 2 * policy.capMs ? 0 : openUntil,
    probeUntil: probeUntil > now + 2 * policy.probeMs ? 0 : probeUntil,
  }
}

export function passage(stored: Circuit, now: number, policy: CircuitPolicy): Passage {
  if (stored.openings === 0) return { kind: 'closed' }
  const circuit = believed(stored, now, policy)
  // Looked at again no later than the policy allows.
  const openUntil = Math.min(circuit.openUntil, now + policy.capMs)
  const probeUntil = Math.min(circuit.probeUntil, now + policy.probeMs)
  const until = Math.max(openUntil, probeUntil)
  return until > now ? { kind: 'open', until } : { kind: 'probe' }
}

export function startProbe(circuit: Circuit, now: number, policy: CircuitPolicy): Circuit {
  return { ...circuit, probeUntil: now + policy.probeMs }
}

/** Notes the end of a call. `code` null: it got an answer that shows the organization is well. */
export function noteEnd(circuit: Circuit, code: VerdictCode | null, now: number, policy: CircuitPolicy): Circuit {
  if (code === null || !countsAgainstCircuit(code)) return isClosed(circuit) ? circuit : CLOSED
  const failures = circuit.failures + 1
  const probeFailed = circuit.openings > 0 && believed(circuit, now, policy).openUntil <= now
  const threshold = code === 'timeout' ? policy.timeoutThreshold : policy.threshold
  if (!probeFailed && (circuit.openings > 0 || failures < threshold)) return { ...circuit, failures }
  const openMs = Math.min(policy.capMs, policy.openMs * 2 ** Math.min(circuit.openings, 40))
  return { failures, openings: circuit.openings + 1, openUntil: now + openMs, probeUntil: 0 }
}

function isClosed(circuit: Circuit): boolean {
  return circuit.failures === 0 && circuit.openings === 0
}

/** Whether the failure is the service's own: a refusal (401, 400, 429 …) shows that it is there and works. */
export function countsAgainstCircuit(code: VerdictCode): boolean {
  return VERDICTS[code].outage === true
}
