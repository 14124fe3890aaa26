import { FIELD_NAMES, columnOf, fieldOf, type FieldColumn } from '../../server/contracts/request-fields'
import {
  KEPT_PASSWORD,
  checkRequest,
  inWords,
  readFields,
  registrationRequest,
  variableLimits,
} from '../../server/contracts/registration-request'
import { identifierProblems, terminationOf } from '../../server/contracts/termination'
import type { CatalogForm } from './form'

/** A variable of New BYOC trunk that is a field of the trunk. */
export type Variable = FieldColumn

/** Those that are checked. The browser looks at no password, only whether there is one. */
export function checkedVariables(): Variable[] {
  return FIELD_NAMES.filter((name) => fieldOf(name).asked).map(columnOf)
}

/**
 * What is wrong with a variable's value by the very rules that the server has, in the words it would use; '' when
 * nothing is. An empty value is no matter of these rules: the form itself asks for what is mandatory.
 *
 * The browser does not know the contract of the organization; what only one of them refuses is said by the request.
 */
export function problemOf(form: CatalogForm, variable: Variable): string {
  const fields = readFields((column) => valueOf(form, column))
  const password = valueOf(form, 'auth_password') === '' ? '' : KEPT_PASSWORD
  return checkRequest(registrationRequest('', fields, password), variableLimits(), null)
    .filter(({ field }) => columnOf(field) === variable)
    .map(inWords)
    .join(' ')
}

/** What becomes of a variable that is left empty, where that is worth knowing before one orders; '' where it isn't. */
export function hintOf(form: CatalogForm, variable: Variable): string {
  if (variable !== 'termination_id' || !form.hasField(variable) || valueOf(form, variable) !== '') return ''
  const derived = terminationOf(readFields((column) => valueOf(form, column)))
  if (valueOf(form, 'sip_uri') === '') return ''
  if (derived === '') return 'The SIP URI has no user to take it from: left empty, the trunk gets no inbound address.'
  return identifierProblems(derived).length > 0
    ? `The user of the SIP URI, "${derived.slice(0, 63)}", can not be one: fill it in, if the organization has the Public Platform API.`
    : `Left empty, it is "${derived}": carriers then send calls to ${derived.toLowerCase()}.byoc. and the host of the region.`
}

/** A variable of a set may be missing on the form. */
function valueOf(form: CatalogForm, variable: string): string {
  return form.hasField(variable) ? form.getValue(variable) : ''
}
