import { now } from '../servicenow'
import type { VerdictCode } from '../verdicts'
import { findOrganization, updateOrganization, type OrganizationRecord } from '../organizations'
import {
  DEFAULT_CIRCUIT_POLICY,
  believed,
  countsAgainstCircuit,
  noteEnd,
  passage,
  startProbe,
  type Circuit,
} from './circuit'

/**
 * Tells whether calls may go to the organization now, or else from which time on. When a single probe may go, it is
 * stored at once.
 */
export function enter(organization: OrganizationRecord): { open: false } | { open: true; until: number } {
  const found = passage(circuitOf(organization), now(), DEFAULT_CIRCUIT_POLICY)
  if (found.kind === 'open') return { open: true, until: found.until }
  if (found.kind === 'probe') store(organization, startProbe(circuitOf(organization), now(), DEFAULT_CIRCUIT_POLICY))
  return { open: false }
}

/**
 * Stores the end of a call in the circuit, when that changes the circuit. `code` null: the answer shows that the
 * organization is well.
 */
export function noteCircuit(organization: OrganizationRecord, code: VerdictCode | null): void {
  // Worker B may have stored failures after worker A read the organization. A reads the row again, so that B's failures
  // count and A's old copy does not close an open circuit.
  const latest = code !== null && countsAgainstCircuit(code) ? findOrganization(organization.sysId) : null
  const before = circuitOf(latest ?? organization)
  const after = noteEnd(before, code, now(), DEFAULT_CIRCUIT_POLICY)
  if (after !== before) store(organization, after)
}

/** The time until which the circuit is open, or null when it is not. */
export function circuitOpenUntil(organization: OrganizationRecord): number | null {
  const { openings, openUntil } = believed(circuitOf(organization), now(), DEFAULT_CIRCUIT_POLICY)
  return openings > 0 && openUntil > now() ? openUntil : null
}

function circuitOf({ failures, openings, openUntil, probeUntil }: OrganizationRecord): Circuit {
  return { failures, openings, openUntil, probeUntil }
}

function store(organization: OrganizationRecord, circuit: Circuit): void {
  Object.assign(organization, circuit)
  updateOrganization(organization.sysId, {
    failures: String(circuit.failures),
    openings: String(circuit.openings),
    open_until: String(circuit.openUntil),
    probe_until: String(circuit.probeUntil),
  })
}
