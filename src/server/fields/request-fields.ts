import { parseAllowList } from '../networks'
import type { Contract } from './contract'
import {
  allowListProblems,
  kindProblems,
  nameProblems,
  passwordProblems,
  phoneNumberProblems,
  plainProblems,
  realmProblems,
  sipUriProblems,
} from './field-checks'
import type { FieldCheck } from './field-check'
import { serverEntries, serverListProblems } from './sip-servers'
import { identifierProblems, noIdentifierProblems } from './termination'
import { carrierAlone, noOutboundRoutes, oneServerAlone, spokenCharacters, whatPropertiesHold } from './use-checks'

/** The use that one contract makes of a field. */
export interface FieldUse {
  need: 'required' | 'optional' | 'not used'
  /**
   * The place where the value goes: under `byoc_registration` the member of the body, under `platform` the property of
   * the trunk. Null: the field has no place of its own; the contract's adapter makes something else of it.
   */
  as: string | null
  /** Finds what this contract forbids in a value that is right by itself. */
  check?: FieldCheck | undefined
  /** Finds the reason why this contract needs the absent value, given the other fields. */
  absent?: FieldCheck | undefined
}

/** One field of a request for a trunk. */
export interface RequestField {
  /**
   * Column of the trunk request. The catalog variable, the flow input and the member of REST bodies have the same name.
   */
  column: string
  /** The name on the forms, and in every message. */
  label: string
  /** Longest value in characters, which is the length of the column. Null: the value is kept elsewhere, and not cut. */
  limit: number | null
  /** True when the form of the catalog item asks for it. */
  asked: boolean
  /**
   * Splits the value of a field that holds several; a REST body may give them as a list. Null: the field holds one
   * value.
   */
  entries: ((value: string) => string[]) | null
  /** True for a field that is true or false, shown as a checkbox. */
  flag: boolean
  /** Finds what is wrong with a value that is not empty, under any contract. */
  check: FieldCheck
  use: Readonly<Record<Contract, FieldUse>>
}

const required = (as: string | null, check?: FieldCheck): FieldUse => ({ need: 'required', as, check })
const optional = (as: string | null, check?: FieldCheck): FieldUse => ({ need: 'optional', as, check })
const notUsed = (check?: FieldCheck): FieldUse => ({ need: 'not used', as: null, check })
/** The use of a field that only the checks read: nothing of it is sent. */
const unsent = optional(null)

const text = { asked: true, entries: null, flag: false, check: plainProblems } as const

/**
 * Every field that a person fills in for a trunk, in the order of the form. Code that reads, checks, shows or sends
 * fields goes by this table. The platform wants some lists of fields written out (columns, questions, inputs of flows,
 * rules); a test compares those with this table.
 */
export const REQUEST_FIELDS = {
  trunkName: {
    ...text,
    column: 'trunk_name',
    label: 'Trunk name',
    limit: 100,
    check: nameProblems,
    use: { byoc_registration: required('name'), platform: required('trunk_label') },
  },
  trunkKind: {
    ...text,
    column: 'trunk_kind',
    label: 'Trunk kind',
    limit: 40,
    asked: false,
    check: kindProblems,
    use: { byoc_registration: notUsed(carrierAlone), platform: optional(null) },
  },
  sipUri: {
    ...text,
    column: 'sip_uri',
    label: 'SIP URI',
    limit: 2000,
    check: sipUriProblems,
    use: { byoc_registration: required('sip_uri'), platform: required(null, whatPropertiesHold) },
  },
  furtherServers: {
    ...text,
    column: 'further_servers',
    label: 'Further SIP servers',
    limit: 2000,
    entries: serverEntries,
    check: serverListProblems,
    use: { byoc_registration: notUsed(oneServerAlone), platform: optional(null) },
  },
  terminationId: {
    ...text,
    column: 'termination_id',
    label: 'Termination identifier',
    limit: 63,
    check: identifierProblems,
    use: { byoc_registration: notUsed(), platform: { ...optional(null), absent: noIdentifierProblems } },
  },
  authUser: {
    ...text,
    column: 'auth_user',
    label: 'Auth user',
    limit: 1000,
    use: {
      byoc_registration: required('auth_user'),
      platform: optional('trunk_sip_authentication_credentials_username'),
    },
  },
  authPassword: {
    ...text,
    column: 'auth_password',
    label: 'Digest password',
    limit: null,
    check: passwordProblems,
    use: {
      byoc_registration: optional('auth_password'),
      platform: optional('trunk_sip_authentication_credentials_password'),
    },
  },
  allowList: {
    ...text,
    column: 'allow_list',
    label: 'Allow list',
    limit: 4000,
    entries: (value) => parseAllowList(value).entries,
    check: allowListProblems,
    use: { byoc_registration: optional('allow_list'), platform: optional('trunk_access_acl_allowList') },
  },
  wideAllowList: {
    ...text,
    column: 'wide_allow_list',
    label: 'Wide allow list is meant',
    limit: null,
    flag: true,
    use: { byoc_registration: unsent, platform: unsent },
  },
  callerName: {
    ...text,
    column: 'caller_name',
    label: 'Outbound caller name',
    limit: 40,
    use: {
      byoc_registration: optional('caller_name'),
      platform: optional('trunk_outboundIdentity_callingName', spokenCharacters),
    },
  },
  callerAddress: {
    ...text,
    column: 'caller_address',
    label: 'Outbound caller address',
    limit: 100,
    check: phoneNumberProblems,
    use: { byoc_registration: optional('caller_address'), platform: optional('trunk_outboundIdentity_callingAddress') },
  },
  realm: {
    ...text,
    column: 'realm',
    label: 'Digest realm',
    limit: 255,
    check: realmProblems,
    use: { byoc_registration: optional('realm'), platform: optional('trunk_sip_authentication_credentials_realm') },
  },
  inboundSite: {
    ...text,
    column: 'inbound_site',
    label: 'Inbound site ID',
    limit: 36,
    use: { byoc_registration: optional('inbound_site_id'), platform: optional(null) },
  },
  outboundRoute: {
    ...text,
    column: 'outbound_route',
    label: 'Outbound route',
    limit: 180,
    use: { byoc_registration: notUsed(noOutboundRoutes), platform: optional(null) },
  },
} as const satisfies Readonly<Record<string, RequestField>>

export type FieldName = keyof typeof REQUEST_FIELDS

/** The values that a person typed into the fields of one request; '' is absent, a flag that is set is '1'. */
export type TypedFields = Readonly<Record<FieldName, string>>

export type FieldColumn = (typeof REQUEST_FIELDS)[FieldName]['column']

export const FIELD_NAMES = Object.keys(REQUEST_FIELDS) as FieldName[]

/** The filled fields that the contract sends under names of its own. */
export function sentFields(request: TypedFields, contract: Contract): Record<string, string | string[]> {
  return Object.fromEntries(
    FIELD_NAMES.flatMap((name) => {
      const { entries, use } = fieldOf(name)
      const { as } = use[contract]
      if (as === null) return []
      const value = entries === null ? request[name] : entries(request[name])
      return value.length === 0 ? [] : [[as, value]]
    }),
  )
}

export function columnOf(name: FieldName): FieldColumn {
  return REQUEST_FIELDS[name].column
}

export function fieldOf(name: FieldName): RequestField {
  return REQUEST_FIELDS[name]
}
