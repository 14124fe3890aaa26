import {
  acceptedRegions,
  findRegion,
  isObject,
  parseObject,
  parseOrganizationId,
  type Json,
  type JsonObject,
} from '../genesys'
import { CONTRACTS, parseContract } from '../fields'

/** The values by which a record of another table is found again on another instance. */
export interface Named {
  /** `id` of a credential alias, which contains the scope; '' for a group. */
  id: string
  name: string
}

/** The values of an organization that are transferred to another instance. Null: the target keeps its own value. */
export interface TransferredOrganization {
  name: string
  org_id: string
  region: string
  contract: string
  credential_alias: Named | null
  inbound_site: string | null
  active: boolean
  approval_required: boolean
  approval_group: Named | null
}

/** The reason why an organization of a file is not imported. */
export interface ImportRefusal {
  field: string
  rule: string
  fix: string
}

/** An organization of a file: understood, or refused. */
export type FileEntry =
  { name: string; organization: TransferredOrganization } | { name: string; refusal: ImportRefusal }

const FORMAT = 'byoc-trunks-organizations'
const VERSION = 1
const FIELDS = [
  'name',
  'org_id',
  'region',
  'contract',
  'credential_alias',
  'inbound_site',
  'active',
  'approval_required',
  'approval_group',
]
/** Lengths of the columns; the platform would cut longer values. */
const LONGEST = { name: 100, inbound_site: 36 }

/** The file's text. */
export function writeOrganizationFile(organizations: readonly TransferredOrganization[]): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, organizations }, null, 2)
}

/** The organizations of a file's text, each understood or refused. Throws an Error when the text is no such file. */
export function readOrganizationFile(text: string): FileEntry[] {
  const file = parseObject(text)
  if (file === null) throw new Error('The text is not a JSON object: pass the whole text that exportAll() returned.')
  if (file['format'] !== FORMAT || file['version'] !== VERSION) {
    throw new Error(
      `The field format must be "${FORMAT}" and version ${String(VERSION)}: export again with this version of the app.`,
    )
  }
  const { organizations } = file
  if (!Array.isArray(organizations)) {
    throw new Error('The field organizations must be a list: pass the whole text that exportAll() returned.')
  }
  const entries = (organizations as readonly Json[]).map(entryOf)
  return entries.map((entry, index) => ('refusal' in entry ? entry : unlessTwice(entry, entries.slice(0, index))))
}

function entryOf(value: Json, index: number): FileEntry {
  const place = `organizations[${String(index)}]`
  if (!isObject(value)) return { name: place, refusal: refusal(place, 'must be an object', 'Export it again.') }
  const name = typeof value['name'] === 'string' && value['name'].trim() !== '' ? value['name'].trim() : place
  const wrong = problemOf(value)
  return wrong === null ? { name, organization: organizationOf(value) } : { name, refusal: wrong }
}

function problemOf(value: JsonObject): ImportRefusal | null {
  const unknown = Object.keys(value).find((key) => !FIELDS.includes(key))
  if (unknown !== undefined) return refusal(unknown, 'is not a field of this file', 'Remove it.')
  return (
    textProblem(value, 'name') ??
    organizationIdProblem(value) ??
    regionProblem(value) ??
    choiceProblem(value, 'contract', CONTRACTS) ??
    namedProblem(value, 'credential_alias') ??
    textProblem(value, 'inbound_site') ??
    flagProblem(value, 'active') ??
    flagProblem(value, 'approval_required') ??
    namedProblem(value, 'approval_group')
  )
}

function textProblem(value: JsonObject, field: 'name' | 'inbound_site'): ImportRefusal | null {
  const given = value[field]
  if (field === 'inbound_site' && given === null) return null
  if (typeof given !== 'string' || given.trim() === '') return refusal(field, 'must be a text', 'Fill it in.')
  const most = LONGEST[field]
  return given.trim().length > most
    ? refusal(field, `must not be longer than ${String(most)} characters`, 'Shorten it.')
    : null
}

function organizationIdProblem(value: JsonObject): ImportRefusal | null {
  const given = value['org_id']
  const parsed = parseOrganizationId(typeof given === 'string' ? given : '')
  return parsed.ok ? null : refusal('org_id', parsed.rule, sentence(parsed.fix))
}

function regionProblem(value: JsonObject): ImportRefusal | null {
  const given = value['region']
  if (typeof given === 'string' && findRegion(given) !== null) return null
  return refusal('region', `must name a region of Genesys Cloud: ${acceptedRegions()}`, 'Choose one of them.')
}

function choiceProblem(value: JsonObject, field: string, choices: readonly string[]): ImportRefusal | null {
  const given = value[field]
  if (typeof given === 'string' && choices.includes(given)) return null
  return refusal(field, `must be one of ${choices.join(', ')}`, 'Choose one of them.')
}

function flagProblem(value: JsonObject, field: string): ImportRefusal | null {
  return typeof value[field] === 'boolean' ? null : refusal(field, 'must be true or false', 'Write one of them.')
}

function namedProblem(value: JsonObject, field: string): ImportRefusal | null {
  const given = value[field]
  if (given === null) return null
  const whole =
    isObject(given) &&
    typeof given['id'] === 'string' &&
    typeof given['name'] === 'string' &&
    given['id'] + given['name'] !== '' &&
    Object.keys(given).length === 2
  return whole ? null : refusal(field, 'must be null or an object with id and name alone', 'Export it again.')
}

function organizationOf(value: JsonObject): TransferredOrganization {
  const typed = (field: string): string => (typeof value[field] === 'string' ? value[field].trim() : '')
  return {
    name: typed('name'),
    org_id: typed('org_id').toLowerCase(),
    region: findRegion(typed('region'))?.id ?? '',
    contract: parseContract(typed('contract')) ?? '',
    credential_alias: namedOf(value['credential_alias']),
    inbound_site: typed('inbound_site') || null,
    active: value['active'] === true,
    approval_required: value['approval_required'] === true,
    approval_group: namedOf(value['approval_group']),
  }
}

function namedOf(value: Json | undefined): Named | null {
  if (!isObject(value)) return null
  const typed = (key: string): string => (typeof value[key] === 'string' ? value[key] : '')
  return { id: typed('id'), name: typed('name') }
}

/**
 * Refuses an entry whose name or organization id stands in the file already, because both are unique on the instance.
 */
function unlessTwice(entry: FileEntry, before: readonly FileEntry[]): FileEntry {
  if (!('organization' in entry)) return entry
  const { organization } = entry
  for (const field of ['org_id', 'name'] as const) {
    const twice = before.some((other) => 'organization' in other && other.organization[field] === organization[field])
    if (twice) return { name: entry.name, refusal: refusal(field, 'is in the file twice', 'Remove one of the two.') }
  }
  return entry
}

export function refusal(field: string, rule: string, fix: string): ImportRefusal {
  return { field, rule, fix }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
