import { VARIABLE_LENGTHS } from '../../server/contracts/field-limits'
import {
  checkRequest,
  FIELD_LABELS,
  type RegistrationRequest,
  type RequestField,
} from '../../server/contracts/registration-request'
import type { CatalogForm } from './form'

/** Variables of New BYOC trunk that are checked as one types, and the fields that the server's rules are about. */
export const VARIABLES = {
  trunk_name: 'trunkName',
  sip_uri: 'sipUri',
  auth_user: 'authUser',
  allow_list: 'allowList',
  inbound_site: 'inboundSiteId',
  realm: 'realm',
  caller_name: 'callerName',
  caller_address: 'callerAddress',
} as const satisfies Record<string, RequestField>

export type Variable = keyof typeof VARIABLES

/**
 * What is wrong with a variable's value by the very rules that the server has, in the words it would use; '' when
 * nothing is. An empty value is no matter of these rules: the form itself asks for what is mandatory.
 *
 * The browser does not know the contract of the organization; what only the Public Platform API refuses is said by the
 * request.
 */
export function problemOf(form: CatalogForm, variable: Variable): string {
  if (valueOf(form, variable) === '') return ''
  const field = VARIABLES[variable]
  const found = checkRequest(requestOf(form), VARIABLE_LENGTHS, 'byoc_registration')
  const sentences = found
    .filter((problem) => problem.field === field)
    .map(({ rule, fix }) => `${FIELD_LABELS[field]}: ${rule}; ${fix}.`)
  return sentences.join(' ')
}

function requestOf(form: CatalogForm): RegistrationRequest {
  const optional = (variable: Variable): string | null => valueOf(form, variable) || null
  return {
    number: '',
    trunkKind: '',
    trunkName: valueOf(form, 'trunk_name'),
    sipUri: valueOf(form, 'sip_uri'),
    authUser: valueOf(form, 'auth_user'),
    // The browser does not look at passwords.
    authPassword: null,
    allowList: valueOf(form, 'allow_list'),
    inboundSiteId: optional('inbound_site'),
    realm: optional('realm'),
    callerName: optional('caller_name'),
    callerAddress: optional('caller_address'),
  }
}

/** A variable of a set may be missing on the form. */
function valueOf(form: CatalogForm, variable: Variable): string {
  return form.hasField(variable) ? form.getValue(variable) : ''
}
