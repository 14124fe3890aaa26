import { STAND_INS, type Contract, type StandInName } from '../../genesys/server'
import type { Act, Expected } from './case'

/**
 * The conclusion that is expected under both contracts, or one by contract: a contract that isn't named expects what a
 * registration ends with.
 */
type Override = Expected | Readonly<Partial<Record<Contract, Expected>>>

/**
 * The causes about which a diagnosis concludes something else than a registration. A diagnosis writes nothing, so it
 * can't meet a refusal that only a valid body meets; and a state that spoils every write spoils the diagnosis' probe
 * too, although nothing was made.
 */
const DIAGNOSE: Readonly<Partial<Record<StandInName, Override>>> = {
  payload_refused: null,
  sip_uri_cut: null,
  name_taken: null,
  inbound_site_missing: null,
  version_conflict: null,
  other_value_taken: null,
  write_done_then_reset: 'unreachable',
  write_done_then_silence: 'timeout',
  write_done_then_500: 'service_unavailable',
  write_done_then_lost: 'unreachable',
}

/** A change reads the trunk, and writes it with another name, SIP URI and caller name. */
const CHANGE: Readonly<Partial<Record<StandInName, Override>>> = {
  // A trunk that can't be read is not written over.
  reads_absent: 'endpoint_absent',
  reads_absent_405: 'endpoint_absent',
  write_done_then_lost: 'endpoint_absent',
  changes_absent: 'change_not_offered',
  changes_absent_405: 'change_not_offered',
}

/** A retirement sends a look-up and a deletion, and nothing of the request's content. */
const RETIRE: Readonly<Partial<Record<StandInName, Override>>> = {
  // The deletion answers 404 or 405, and so does the listing: nobody can tell whether the trunk is gone.
  endpoint_absent: 'outcome_unknown',
  endpoint_absent_405: 'outcome_unknown',
  speaks_other_contract: 'outcome_unknown',
  reads_absent: 'outcome_unknown',
  reads_absent_405: 'outcome_unknown',
  // Genesys Cloud refuses a new trunk here, and not the deletion of one.
  byoc_not_enabled: null,
  payload_refused: null,
  sip_uri_cut: null,
  name_taken: null,
  inbound_site_missing: null,
  version_conflict: null,
  other_value_taken: null,
  trunk_in_use: 'deletion_refused',
  // An empty 200 is what a deletion may answer with; what the Platform API is asked before it may not.
  api_empty: { byoc_registration: null },
}

const OVERRIDES: Readonly<Record<Act, Readonly<Partial<Record<StandInName, Override>>>>> = {
  register: {},
  change: CHANGE,
  diagnose: DIAGNOSE,
  retire: RETIRE,
}

/**
 * The verdict that an act should end with in a state; none where the contract has nothing that the state could spoil.
 */
export function expectedOf(act: Act, standIn: StandInName, contract: Contract): Expected {
  const registered = STAND_INS[standIn].verdicts[contract] ?? null
  const override = OVERRIDES[act][standIn]
  if (override === undefined) return registered
  if (override === null || typeof override === 'string') return override
  return override[contract] === undefined ? registered : override[contract]
}
