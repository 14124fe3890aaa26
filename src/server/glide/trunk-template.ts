import { CARRIER_METABASE, parseByocEnabled, parseTemplate, type TrunkTemplate } from '../genesys/platform-trunk'
import { productsCall, templateCall } from '../genesys/platform-calls'
import type { Failure } from '../registration/diagnose-answer'
import { verdict } from '../registration/verdicts'
import { ask } from './ask'
import type { TrunkRequestRecord } from './records/trunk-requests'
import type { GenesysSession } from './session'

/** The template that a trunk is made from: what came with the token, or else what Genesys says now. */
export function trunkTemplate(
  record: TrunkRequestRecord,
  session: GenesysSession,
): { ok: true; template: TrunkTemplate } | { ok: false; failure: Failure } {
  if (session.trunkTemplate === '') {
    const answered = ask(templateCall(session.target, CARRIER_METABASE), record, session)
    if (answered.kind === 'failure') return { ok: false, failure: withProducts(answered, record, session) }
    session.trunkTemplate = answered.answer.body
  }
  const template = parseTemplate(session.trunkTemplate)
  if (template !== null) return { ok: true, template }
  session.trunkTemplate = ''
  const evidence = ['template: the answer holds no trunk template']
  const found = verdict('unexpected_response', { ...session.facts, operation: 'template', evidence })
  return {
    ok: false,
    failure: { kind: 'failure', verdict: found, retry: 'retry', retryAfterMs: null, uncertain: false, status: 200 },
  }
}

/** An organization without BYOC has no template of a BYOC trunk: its products tell that from a missing endpoint. */
function withProducts(failure: Failure, record: TrunkRequestRecord, session: GenesysSession): Failure {
  if (failure.verdict.code !== 'endpoint_absent') return failure
  const products = ask(productsCall(session.target), record, session)
  const enabled = products.kind === 'success' ? parseByocEnabled(products.answer.body) : null
  if (enabled !== false) return failure
  const evidence = [...failure.verdict.evidence, 'BYOC is not among the products of the organization.']
  return { ...failure, verdict: verdict('byoc_not_enabled', { ...session.facts, evidence }) }
}
