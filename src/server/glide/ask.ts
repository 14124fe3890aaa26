import type { GenesysCall } from '../genesys/calls'
import { diagnoseCall, type CallContext, type Diagnosis } from '../registration/diagnose-answer'
import type { TrunkRequestRecord } from './records/trunk-requests'
import type { GenesysSession } from './session'

/** Asks with the session's token; a refused one is healed once, as for a write. */
export function ask(call: GenesysCall, record: TrunkRequestRecord, session: GenesysSession): Diagnosis {
  for (;;) {
    const context: CallContext = {
      operation: call.operation,
      contract: session.target.contract,
      token: session.finding(),
      freshToken: session.freshToken,
      facts: session.facts,
    }
    const outcome = session.ask(call, record.sysId)
    const diagnosis = diagnoseCall(
      outcome.kind === 'answered' ? { answer: outcome.answer } : { thrown: outcome.thrown, text: '' },
      context,
    )
    session.noteEnd(diagnosis.kind === 'failure' ? diagnosis.verdict.code : null)
    const heals = diagnosis.kind === 'failure' && diagnosis.retry === 'heal_token' && !session.freshToken
    if (!heals || !session.renew().ok) return diagnosis
  }
}
