/** The progress of a consultation of the audit log. */
export type AuditProgress =
  | { at: 'start' }
  | { at: 'realtime_refused' }
  | { at: 'queried'; id: string; state: 'Queued' | 'Running' | 'Succeeded' | 'Failed' | 'Cancelled' | 'unknown' }

/**
 * The next step of a consultation. `give_up`: the reason is evidence. `pause`: ask for the state again a moment later.
 */
export type AuditStep =
  | { step: 'realtime' }
  | { step: 'query' }
  | { step: 'state'; id: string }
  | { step: 'results'; id: string }
  | { step: 'give_up'; reason: string }

/**
 * The next step. The realtime form answers at once; when it doesn't, the asynchronous form is asked, as far as calls
 * are left.
 */
export function nextAuditStep(progress: AuditProgress, callsLeft: number): AuditStep {
  if (callsLeft <= 0) return { step: 'give_up', reason: 'no more calls are left for this diagnosis' }
  switch (progress.at) {
    case 'start':
      return { step: 'realtime' }
    case 'realtime_refused':
      // Three calls are the query, at least one look at its state, and its results.
      return callsLeft >= 3
        ? { step: 'query' }
        : { step: 'give_up', reason: 'the realtime query is not answered, and too few calls are left for the other' }
    case 'queried':
      return ofState(progress.id, progress.state, callsLeft)
  }
}

function ofState(id: string, state: (AuditProgress & { at: 'queried' })['state'], callsLeft: number): AuditStep {
  if (state === 'Succeeded') return { step: 'results', id }
  if (state === 'Queued' || state === 'Running') {
    // A look at the state is only worth a call when another is left for the results.
    if (callsLeft >= 2) return { step: 'state', id }
    return { step: 'give_up', reason: `the audit query is still ${state.toLowerCase()}` }
  }
  return { step: 'give_up', reason: `the audit query ended as ${state.toLowerCase()}` }
}
