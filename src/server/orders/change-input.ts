import { text } from '../servicenow'
import { FIELD_NAMES, columnOf, fieldOf, type FieldName, type TrunkFields } from '../fields'

/** The new values of a change, as a script or a REST body gives them. */
export interface ChangeInput {
  changedFields: FieldName[]
  fields: TrunkFields
  /** Name of the new inbound site, instead of its id; '' for none. */
  site: string
  switchTo: '' | 'on' | 'off'
  authPassword: string
  overwrite: boolean
  /** The reasons why the change can't be read as it is meant; none when it can. */
  problems?: readonly string[]
}

/** Names beside those of the fields. */
const BESIDE: readonly string[] = ['site', 'enabled', 'overwrite', 'auth_password']

/** The names that a change takes; the kind of a trunk can't be changed. */
function changeable(): FieldName[] {
  return FIELD_NAMES.filter((name) => name !== 'authPassword' && name !== 'trunkKind')
}

/**
 * Reads the new values of a change. A name that is absent stays as it is; null or an empty text empties the field. A
 * refusal names every wrong member and repeats no value.
 *
 * @param beside names that the caller reads itself
 */
export function readChange(
  values: Readonly<Record<string, unknown>>,
  beside: readonly string[] = [],
): { ok: true; input: ChangeInput } | { ok: false; problems: string[] } {
  const known = changeable()
  const names = [...known.map(columnOf), ...BESIDE, ...beside]
  const problems = Object.keys(values)
    .filter((name) => !names.some((each) => each === name))
    .map((name) => `${name.slice(0, 40)}: it is nothing that a change takes; leave it out.`)
  const fields: Record<string, string> = Object.fromEntries(FIELD_NAMES.map((name) => [name, '']))
  const changedFields: FieldName[] = []
  for (const name of known) {
    const { column, entries, flag } = fieldOf(name)
    if (!(column in values)) continue
    const read = flag ? flagOf(column, values[column]) : valueOf(column, values[column], entries !== null)
    if (read.ok) {
      fields[name] = read.value
      changedFields.push(name)
    } else problems.push(read.problem)
  }
  const enabled = flagOf('enabled', values['enabled'])
  const overwrite = flagOf('overwrite', values['overwrite'])
  const others = ['site', 'auth_password'].map((name) => valueOf(name, values[name], false))
  for (const read of [enabled, overwrite, ...others]) if (!read.ok) problems.push(read.problem)
  if (problems.length > 0) return { ok: false, problems }
  const [site = '', authPassword = ''] = others.map((read) => (read.ok ? read.value : ''))
  const isGiven = values['enabled'] !== undefined && values['enabled'] !== null && enabled.ok
  return {
    ok: true,
    input: {
      changedFields,
      fields: fields as TrunkFields,
      site,
      switchTo: !isGiven ? '' : enabled.value === '1' ? 'on' : 'off',
      authPassword,
      overwrite: overwrite.ok && overwrite.value === '1',
    },
  }
}

/**
 * The change of a form or a flow, in which an empty value leaves its field as it is. `emptied`: the fields that are to be
 * emptied, by their names on the form or by their columns, separated by commas or line breaks.
 */
export function filledChange(
  fields: TrunkFields,
  beside: Partial<ChangeInput> & { to?: string; emptied?: string },
): ChangeInput {
  const { site = '', authPassword = '', to = '', emptied = '' } = beside
  const given = changeable().filter((name) => name !== 'authPassword' && fields[name] !== '')
  const named = emptied.split(/[,;\n]/).map((name) => name.trim())
  const read = named.filter((name) => name !== '').map((name) => ({ name, field: fieldNamed(name) }))
  const problems = read.flatMap(({ name, field }) => {
    if (field === null) return [`Fields to empty: "${name.slice(0, 40)}" is none; name them as the form does.`]
    return given.includes(field) ? [`${fieldOf(field).label}: it is given and to be emptied; do one of them.`] : []
  })
  const empty = changeable().filter((name) => read.some(({ field }) => field === name))
  return {
    changedFields: changeable().filter((name) => given.includes(name) || empty.includes(name)),
    fields,
    site,
    switchTo: to === 'on' || to === 'off' ? to : '',
    authPassword,
    overwrite: false,
    problems,
  }
}

/** The field of a name on the form, or of a column; null when there is none that a change takes. */
function fieldNamed(name: string): FieldName | null {
  const asked = name.toLowerCase()
  return changeable().find((each) => fieldOf(each).label.toLowerCase() === asked || columnOf(each) === asked) ?? null
}

type Read = { ok: true; value: string } | { ok: false; problem: string }

function valueOf(name: string, value: unknown, isList: boolean): Read {
  if (value === undefined || value === null) return { ok: true, value: '' }
  if (isList && Array.isArray(value)) {
    return value.every(isText)
      ? { ok: true, value: value.map((entry) => text(entry as PlatformText)).join(',') }
      : { ok: false, problem: `${name}: it is no list of strings; give one.` }
  }
  if (isText(value)) return { ok: true, value: text(value as PlatformText) }
  const rule = isList
    ? 'it is neither a string nor a list of strings; give one of them.'
    : 'it is not a string; put it in quotes.'
  return { ok: false, problem: `${name}: ${rule}` }
}

/** True for a text of either kind: a script may hand over a Java string. */
function isText(value: unknown): boolean {
  if (typeof value === 'string') return true
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof (value as { length?: unknown }).length === 'function'
  )
}

function flagOf(name: string, value: unknown): Read {
  if (value === undefined || value === null || value === '') return { ok: true, value: '' }
  const said = typeof value === 'boolean' || isText(value) ? String(value) : ''
  if (said === 'true' || said === '1') return { ok: true, value: '1' }
  if (said === 'false' || said === '0') return { ok: true, value: '' }
  return { ok: false, problem: `${name}: it is neither true nor false; give one of them.` }
}
