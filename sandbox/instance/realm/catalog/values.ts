import type { Variable } from '../../catalog/item'
import { variableTypes } from '../../catalog/variable-types'
import { glideRecord } from '../flow/glide'
import type { Realm } from '../realm'

/** A value as the item's form would send it. Throws, naming the variable, where the form would not let it through. */
export function checkedValue(realm: Realm, variable: Variable, value: string): string {
  const { name, label } = variable
  if (variable.mandatory && isEmpty(variable, value)) throw new Error(`Variable ${name} ("${label}") is mandatory`)
  if (value === '') return ''
  if (variable.maxLength !== null && value.length > variable.maxLength) {
    throw new Error(`Variable ${name} holds at most ${variable.maxLength} characters`)
  }
  switch (variable.type) {
    case variableTypes.reference:
    case variableTypes.requestedFor: {
      const table = variable.reference ?? 'sys_user'
      if (!glideRecord(realm, table).get(value))
        throw new Error(`Variable ${name}: there is no ${table} record ${value}`)
      return value
    }
    case variableTypes.selectBox:
    case variableTypes.multipleChoice:
      if (variable.choices.length > 0 && !variable.choices.some((choice) => choice.value === value)) {
        throw new Error(`Variable ${name} offers no choice "${value}"`)
      }
      return value
    case variableTypes.checkbox:
      if (value !== 'true' && value !== 'false') throw new Error(`Variable ${name} is either true or false`)
      return value
    default:
      return value
  }
}

/** A mandatory check box has to be checked. */
function isEmpty(variable: Variable, value: string): boolean {
  return value === '' || (variable.type === variableTypes.checkbox && value !== 'true')
}
