import { scope as SCOPE } from '../../../now.config.json'
import { text, wholeNumber } from '../servicenow'
import { FIELD_NAMES, columnOf, type FieldColumn } from '../fields'
import { actOf, fieldsNamed, requesterNote } from '../requests'

const TABLE = `${SCOPE}_trunk_request`

/** A trunk request as the user may see it over REST; a value is null where it is empty or hidden from this user. */
export interface RequestView extends FieldValues {
  number: string
  sys_id: string
  /**
   * `register`; or `change` of the trunk with the sys_id in `trunk`, about the columns in `changed_fields`; or `retire` of
   * the adopted trunk in `trunk`.
   */
  act: string
  trunk: string | null
  changed_fields: string[]
  /** sys_id of the trunk that is retired once this request has registered the new one. */
  replaces: string | null
  /** sys_id of the request that puts the trunk on its outbound route. */
  route_request: string | null
  state: string
  organization: { sys_id: string; name: string } | null
  approval: string | null
  requested_for: string | null
  opened_by: string | null
  opened_at: string | null
  /** Name of its site, where that is known. */
  site: string | null
  genesys_id: string | null
  /** The address that the carrier sends calls to. */
  inbound_address: string | null
  trunk_status: string | null
  attempts: number
  registered_on: string | null
  /** The state in the requester's words. */
  summary: string
  /** The verdict for operators; other users see null. */
  verdict: { code: string; message: string | null; evidence: string[]; next_step: string | null } | null
}

/** The requested fields by column, without the digest password. */
type FieldValues = TextValues & { wide_allow_list: boolean }
type TextValues = Record<Exclude<FieldColumn, 'auth_password' | 'wide_allow_list'>, string | null>

/** sys_id of the request with this sys_id or number that the user may read; null when there is none. */
export function findVisibleRequest(asked: string): string | null {
  const column = /^[0-9a-f]{32}$/i.test(asked) ? 'sys_id' : 'number'
  const record = new GlideRecordSecure(TABLE)
  record.addQuery(column, asked)
  record.setLimit(1)
  record.query()
  return asked !== '' && record.next() ? text(record.getUniqueValue()) : null
}

/** The request as the user may see it; null when the user may not. */
export function requestView(sysId: string): RequestView | null {
  const record = new GlideRecordSecure(TABLE)
  return record.get(sysId) ? viewOf(record) : null
}

/** The filters of a listing; '' for all. */
export interface ViewQuery {
  state: string
  organization: string
  before: string
  /** Only requests that this user opened, or that are for this user. */
  ownOf: string
  limit: number
}

/** Requests that the user may read, newest first. */
export function requestViews(query: ViewQuery): RequestView[] {
  const record = new GlideRecordSecure(TABLE)
  if (query.state !== '') record.addQuery('registration_state', query.state)
  if (query.organization !== '') record.addQuery('organization', query.organization)
  if (query.before !== '') record.addQuery('number', '<', query.before)
  if (query.ownOf !== '') {
    record.addQuery('opened_by', '=', query.ownOf).addOrCondition('requested_for', '=', query.ownOf)
  }
  record.orderByDesc('number')
  record.setLimit(query.limit)
  record.query()
  const found: RequestView[] = []
  while (record.next()) found.push(viewOf(record))
  return found
}

function viewOf(record: GlideRecord): RequestView {
  const value = (column: string): string | null => text(record.getValue(column)) || null
  const organization = value('organization')
  return {
    number: text(record.getValue('number')),
    sys_id: text(record.getUniqueValue()),
    act: actOf(value('act') ?? ''),
    trunk: value('trunk'),
    changed_fields: fieldsNamed(value('changed_fields') ?? '').map(columnOf),
    replaces: value('replaces'),
    route_request: value('route_request'),
    state: text(record.getValue('registration_state')),
    organization:
      organization === null ? null : { sys_id: organization, name: text(record.getDisplayValue('organization')) },
    ...fieldsIn(value),
    approval: value('approval'),
    requested_for: value('requested_for'),
    opened_by: value('opened_by'),
    opened_at: value('opened_at'),
    site: value('site') === null ? null : text(record.getDisplayValue('site')) || null,
    genesys_id: value('genesys_id'),
    inbound_address: value('inbound_address'),
    trunk_status: value('trunk_status'),
    attempts: wholeNumber(record.getValue('attempts')),
    registered_on: value('registered_on'),
    summary: requesterNote(
      text(record.getValue('registration_state')),
      value('requester_note') ?? '',
      value('act') ?? '',
    ),
    verdict: verdictIn(value),
  }
}

function fieldsIn(value: (column: string) => string | null): FieldValues {
  const columns = FIELD_NAMES.filter((name) => name !== 'authPassword').map(columnOf)
  const values = Object.fromEntries(columns.map((column) => [column, value(column)])) as TextValues
  return { ...values, wide_allow_list: value('wide_allow_list') === '1' }
}

function verdictIn(value: (column: string) => string | null): RequestView['verdict'] {
  const code = value('verdict')
  if (code === null) return null
  const evidence = (value('verdict_evidence') ?? '').split('\n').filter((line) => line !== '')
  return { code, message: value('verdict_message'), evidence, next_step: value('next_step') }
}
