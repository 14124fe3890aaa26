import { VERDICTS, type VerdictCode } from '../verdicts'

/** An organization's circuit, as plain values. Times are epoch milliseconds; 0: never. */
export interface Circuit {
  /** Failures in a row that count against the circuit. */
  failures: number
  /** The number of times the circuit opened without closing in between. */
  openings: number
  openUntil: number
  /** The time until which the single probe is taken to be under way. */
  probeUntil: number
}

export interface CircuitPolicy {
  /** Failures in a row that open the circuit. */
  threshold: number
  /**
   * Failures in a row that open the circuit when the last one is a timeout. The limit is lower because each timeout
   * blocks a job of the node.
   */
  timeoutThreshold: number
  /** The time for which the circuit stays open at first; it doubles with each opening. */
  openMs: number
  capMs: number
  /** The time after which another probe may go while the first one has not ended. */
  probeMs: number
}

/**
 * A little more than the poll interval of the event queue, so that two lanes woken so far apart do not probe at the
 * same time.
 */
const PROBES_APART_MS = 6000

/**
 * The time at which a lane comes back to an open circuit. The organization's lanes come one after the other, so that
 * only one of them probes.
 */
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
 * The circuit without times that are too far in the future: a node whose clock was ahead wrote them. Up to twice the
 * policy's longest time is believed, because the clocks of nodes differ a little.
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
  // No stored time keeps the circuit open for longer than the policy allows.
  const openUntil = Math.min(circuit.openUntil, now + policy.capMs)
  const probeUntil = Math.min(circuit.probeUntil, now + policy.probeMs)
  const until = Math.max(openUntil, probeUntil)
  return until > now ? { kind: 'open', until } : { kind: 'probe' }
}

export function startProbe(circuit: Circuit, now: number, policy: CircuitPolicy): Circuit {
  return { ...circuit, probeUntil: now + policy.probeMs }
}

/** The circuit after a call has ended. `code` null: the answer shows that the organization is well. */
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

/** True when the failure is an outage of the service. A refusal (401, 400, 429 …) shows that the service works. */
export function countsAgainstCircuit(code: VerdictCode): boolean {
  return VERDICTS[code].outage === true
}
