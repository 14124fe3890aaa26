import type { Json } from '../genesys'
import type { Refusal } from '../refusals'
import { isBody, noFields, refused, unknownMembers } from './rest-body'

/** The replacement that a caller asks for; `trunkName` is '' where the app is to choose the name. */
export interface ReplacementInput {
  trunkName: string
  dryRun: boolean
}

const NAMES = ['trunk_name', 'dry_run']

/** Reads the body of a call (undefined: it was no JSON). A refusal names all members of the wrong shape at once. */
export function readReplacement(
  body: Json | undefined,
): { ok: true; input: ReplacementInput } | { ok: false; refusal: Refusal } {
  if (!isBody(body)) {
    return refused(['Body: it is no JSON object; send one, {} for a new trunk whose name the app chooses.'])
  }
  const { dry_run: dryRun = false, trunk_name: trunkName = '' } = body
  const problems = noFields(unknownMembers(body, NAMES), MOST_NAMED, `use ${NAMES.join(' and ')}`)
  if (typeof dryRun !== 'boolean') problems.push('dry_run: it is neither true nor false; give one of them.')
  if (typeof trunkName !== 'string') problems.push('trunk_name: it is not a string; put it in quotes.')
  if (problems.length > 0) return refused(problems)
  return { ok: true, input: { trunkName: String(trunkName), dryRun: dryRun === true } }
}

/** Most unknown members that a refusal names. */
const MOST_NAMED = 10
