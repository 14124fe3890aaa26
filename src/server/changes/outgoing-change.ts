import { verdict, type Verdict } from '../verdicts'
import type { GenesysSession } from '../calls'
import type { TrunkRequestRecord } from '../requests'
import { changeProblems, wantedChange, type WantedChange } from '../proposals'
import { type TrunkRecord } from '../inventory'
import { knownPassword } from './known-password'

/** The parts of a change that are sent, beside what was read. `secrets`: texts that nothing may repeat. */
export interface OutgoingChange {
  change: WantedChange
  password: string
  /** True when the change brings the password. */
  isNew: boolean
  secrets: readonly string[]
}

/** The change with its password, checked once more; or the verdict that keeps it from being sent. */
export function outgoingChange(
  trunk: TrunkRecord,
  request: TrunkRequestRecord,
  session: GenesysSession,
): { ok: true; outgoing: OutgoingChange } | { ok: false; verdict: Verdict } {
  const { contract } = session.target
  const asked = { changedFields: request.changedFields, fields: request, switchTo: request.switchTo }
  const change = wantedChange(trunk, asked, contract, session.organization.inboundSite)
  const known = knownPassword(trunk, request, change.to.authUser)
  if (known.kind === 'unreadable') return { ok: false, verdict: verdict('secret_unreadable', session.facts) }
  const problems = changeProblems(asked, change, contract, known.kind === 'found')
  const told = [...problems.map((problem) => problem.told), ...(known.kind === 'missing' ? [known.problem] : [])]
  if (told.length > 0) {
    const code = problems.some(({ cut }) => cut) ? 'payload_truncated' : 'payload_invalid'
    return { ok: false, verdict: verdict(code, { ...session.facts, operation: 'update', problems: told }) }
  }
  const password = known.kind === 'found' ? known.password : ''
  const isNew = known.kind === 'found' && known.isNew
  const secrets = [...session.secrets, ...(password === '' ? [] : [password])]
  return { ok: true, outgoing: { change, password, isNew, secrets } }
}
