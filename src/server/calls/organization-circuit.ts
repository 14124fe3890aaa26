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

/** Whether calls may go to the organization: yes, one probe may, or not before a moment. The probe is stored at once. */
export function enter(organization: OrganizationRecord): { open: false } | { open: true; until: number } {
  const found = passage(circuitOf(organization), now(), DEFAULT_CIRCUIT_POLICY)
  if (found.kind === 'open') return { open: true, until: found.until }
  if (found.kind === 'probe') store(organization, startProbe(circuitOf(organization), now(), DEFAULT_CIRCUIT_POLICY))
  return { open: false }
}

/** Notes how a call ended. Null: an answer that shows the organization is well. Written only when something changes. */
export function noteCircuit(organization: OrganizationRecord, code: VerdictCode | null): void {
  // Others may have seen failures, too: theirs count, and an open circuit is not closed by what this worker remembers.
  const latest = code !== null && countsAgainstCircuit(code) ? findOrganization(organization.sysId) : null
  const before = circuitOf(latest ?? organization)
  const after = noteEnd(before, code, now(), DEFAULT_CIRCUIT_POLICY)
  if (after !== before) store(organization, after)
}

/** Until when the circuit is open, or null. */
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
