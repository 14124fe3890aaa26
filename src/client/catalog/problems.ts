import { FIELD_NAMES, columnOf, fieldOf, type FieldColumn } from '../../server/fields/request-fields'
import {
  KEPT_PASSWORD,
  checkRequest,
  breachInWords,
  readFields,
  registrationRequest,
  variableLimits,
} from '../../server/fields/registration-request'
import { identifierProblems, terminationOf } from '../../server/fields/termination'
import type { CatalogForm } from './form'

/** A variable of New BYOC trunk that is a field of the trunk. */
export type Variable = FieldColumn

/** The variables that are checked. The browser does not look at passwords. */
export function checkedVariables(): Variable[] {
  return FIELD_NAMES.filter((name) => fieldOf(name).asked).map(columnOf)
}

/**
 * The problem of a variable's value, found by the server's own rules and told in the server's words; '' when there is
 * none. These rules ignore an empty value, because the form itself asks for mandatory values.
 *
 * The browser does not know the contract of the organization. A value that only one contract refuses is reported on the
 * request.
 */
export function problemOf(form: CatalogForm, variable: Variable): string {
  const fields = readFields((column) => valueOf(form, column))
  const password = valueOf(form, 'auth_password') === '' ? '' : KEPT_PASSWORD
  return checkRequest(registrationRequest('', fields, password), variableLimits(), null)
    .filter(({ field }) => columnOf(field) === variable)
    .map(breachInWords)
    .join(' ')
}

/** The consequence of leaving a variable empty, where a requester should know it before ordering; '' elsewhere. */
export function hintOf(form: CatalogForm, variable: Variable): string {
  if (variable !== 'termination_id' || !form.hasField(variable) || valueOf(form, variable) !== '') return ''
  const derived = terminationOf(readFields((column) => valueOf(form, column)))
  if (valueOf(form, 'sip_uri') === '') return ''
  if (derived === '') return 'The SIP URI has no user to take it from: left empty, the trunk gets no inbound address.'
  return identifierProblems(derived).length > 0
    ? `The user of the SIP URI, "${derived.slice(0, 63)}", can not be one: fill it in, if the organization has the Public Platform API.`
    : `Left empty, it is "${derived}": carriers then send calls to ${derived.toLowerCase()}.byoc. and the host of the region.`
}

/** The value of a variable, '' when the form lacks it: variables of a set may be missing. */
function valueOf(form: CatalogForm, variable: string): string {
  return form.hasField(variable) ? form.getValue(variable) : ''
}
