import { breachInWords, type TrunkKind } from '../fields'
import { CARRIER_METABASE, metabasesCall, parseTemplate, templateCall, type TrunkModel } from '../contracts'
import { findMetabase, parseMetabasePage, type FoundMetabase, type Metabase } from '../telephony'
import { verdict } from '../verdicts'
import { failureOf, notAsPromised, type Failure } from '../answers'
import { ask, contextOf, type GenesysSession } from '../calls'

export type FoundModel = { ok: true; model: TrunkModel } | { ok: false; failure: Failure }

const PAGE_SIZE = 100
/**
 * Most pages of metabases that are read. An organization has a handful of metabases; a listing that never ends is not
 * followed.
 */
const MOST_PAGES = 10

/**
 * The model of a kind of trunk. The carrier's template comes with the token; any other is asked for once a session.
 * `request`: sys_id of the trunk request that needs it.
 */
export function modelFor(kind: TrunkKind, request: string, session: GenesysSession): FoundModel {
  const known = session.models.get(kind)
  if (known !== undefined) return { ok: true, model: known }
  const found = kind === 'carrier' ? carrierModel(request, session) : pbxModel(request, session)
  if (found.ok) session.models.set(kind, found.model)
  return found
}

function carrierModel(request: string, session: GenesysSession): FoundModel {
  const template = session.trunkTemplate === '' ? null : parseTemplate(session.trunkTemplate)
  if (template !== null) return { ok: true, model: { metabaseId: CARRIER_METABASE, template } }
  const published = askTemplate(CARRIER_METABASE, request, session)
  if (published.ok || published.failure.verdict.code !== 'endpoint_absent') return published
  // The published id is absent: the organization's own listing tells whether it has the metabase under another id.
  const listed = askMetabases(request, session)
  const found = listed.ok ? findMetabase('carrier', listed.metabases) : null
  if (found?.kind === 'found' && found.id !== CARRIER_METABASE) return askTemplate(found.id, request, session)
  if (!listed.ok || found?.kind !== 'several') return published
  return { ok: false, failure: notFound('carrier', found, listed.metabases, session) }
}

function pbxModel(request: string, session: GenesysSession): FoundModel {
  const listed = askMetabases(request, session)
  if (!listed.ok) return listed
  const found = findMetabase('pbx', listed.metabases)
  if (found.kind === 'found') return askTemplate(found.id, request, session)
  return { ok: false, failure: notFound('pbx', found, listed.metabases, session) }
}

/** The reason why no metabase of the kind is taken, with the metabases that the organization offers. */
function notFound(
  kind: TrunkKind,
  found: Exclude<FoundMetabase, { kind: 'found' }>,
  metabases: readonly Metabase[],
  session: GenesysSession,
): Failure {
  const offered = metabases.map(({ id, name }) => `${name} (${id})`).join(', ')
  const rule =
    found.kind === 'none'
      ? `the organization offers no BYOC trunk for a ${WORDS[kind]}`
      : `the organization offers several BYOC trunks for a ${WORDS[kind]} (${found.ids.join(', ')}), and none is guessed`
  const fix = `choose ${WORDS[kind === 'pbx' ? 'carrier' : 'pbx']}, or ask Genesys about BYOC ${WORDS[kind]}`
  const problems = [breachInWords({ field: 'trunkKind', rule, fix })]
  const evidence = [`metabases: External trunks offered: ${offered === '' ? 'none' : offered}`]
  const facts = { ...session.facts, operation: 'metabases' as const, problems, evidence }
  return failureOf(verdict('payload_invalid', facts))
}

const WORDS: Readonly<Record<TrunkKind, string>> = { carrier: 'Carrier', pbx: 'PBX' }

function askTemplate(metabaseId: string, request: string, session: GenesysSession): FoundModel {
  const call = templateCall(session.target, metabaseId)
  const answered = ask(call, request, session)
  if (answered.kind === 'failure') return { ok: false, failure: answered }
  const template = parseTemplate(answered.answer.body)
  if (template !== null) return { ok: true, model: { metabaseId, template } }
  const context = contextOf(call, session)
  return { ok: false, failure: notAsPromised(answered.answer, context, 'the answer holds no trunk template') }
}

function askMetabases(
  request: string,
  session: GenesysSession,
): { ok: true; metabases: Metabase[] } | { ok: false; failure: Failure } {
  const metabases: Metabase[] = []
  for (let pageNumber = 1; pageNumber <= MOST_PAGES; pageNumber++) {
    const call = metabasesCall(session.target, { pageNumber, pageSize: PAGE_SIZE })
    const answered = ask(call, request, session)
    if (answered.kind === 'failure') return { ok: false, failure: answered }
    const page = parseMetabasePage(answered.answer.body, PAGE_SIZE)
    if (page === null) {
      const seen = 'the answer is no listing of metabases'
      return { ok: false, failure: notAsPromised(answered.answer, contextOf(call, session), seen) }
    }
    metabases.push(...page.metabases)
    if (!page.more) break
  }
  return { ok: true, metabases }
}
