import { FIELD_NAMES, columnOf, fieldOf, type FieldColumn } from '../../server/contracts/request-fields'
import {
  checkRequest,
  inWords,
  readFields,
  registrationRequest,
  variableLimits,
} from '../../server/contracts/registration-request'
import type { CatalogForm } from './form'

/** A variable of New BYOC trunk that is a field of the trunk. */
export type Variable = FieldColumn

/** Those that are checked. The browser does not look at passwords. */
export function checkedVariables(): Variable[] {
  return FIELD_NAMES.filter((name) => name !== 'authPassword' && fieldOf(name).asked).map(columnOf)
}

/**
 * What is wrong with a variable's value by the very rules that the server has, in the words it would use; '' when
 * nothing is. An empty value is no matter of these rules: the form itself asks for what is mandatory.
 *
 * The browser does not know the contract of the organization; what only one of them refuses is said by the request.
 */
export function problemOf(form: CatalogForm, variable: Variable): string {
  if (valueOf(form, variable) === '') return ''
  const fields = readFields((column) => valueOf(form, column))
  return checkRequest(registrationRequest('', fields, ''), variableLimits(), null)
    .filter(({ field }) => columnOf(field) === variable)
    .map(inWords)
    .join(' ')
}

/** A variable of a set may be missing on the form. */
function valueOf(form: CatalogForm, variable: string): string {
  return form.hasField(variable) ? form.getValue(variable) : ''
}
