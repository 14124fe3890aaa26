import type { Answer } from '../../catalog/options'
import { variableTypes } from '../../catalog/variable-types'
import type { Realm } from '../realm'
import { notImplemented } from '../runtime/values'

/** A GlideElementVariable. */
export interface VariableElement {
  toString(): string
  valueOf(): string
  getValue(): string | null
  getDecryptedValue(): string | null
}

const HERE = 'sandbox/instance/realm/catalog/variable-element.ts'

/** The platform gives it these as well; the package calls none of them, and calling one throws its name. */
const REFUSED = ['getDisplayValue', 'getLabel', 'getName', 'getQuestion', 'isMultiRow', 'nil', 'setValue']

/**
 * One variable of a record. The value of an encrypted masked variable is its ciphertext; only `getDecryptedValue()`
 * gives the clear text (Masked). `changed` is what a script set since, in clear text.
 */
export function variableElement(realm: Realm, answer: Answer, changed: () => string | undefined): VariableElement {
  const { variable } = answer
  const isMasked = variable.type === variableTypes.masked
  const value = (): string => {
    const now = changed()
    if (now === undefined) return answer.value
    if (variable.encrypted && now !== '')
      throw notImplemented(`${variable.name}: reading a masked variable set since`, HERE)
    return now
  }
  const element: VariableElement = {
    toString: () => value(),
    valueOf: () => value(),
    getValue: () => (value() === '' ? null : realm.javaString(value())),
    getDecryptedValue: () => {
      if (!isMasked) throw new Error(`getDecryptedValue() is for masked variables; ${variable.name} is none`)
      const now = changed()
      if (now !== undefined) return realm.javaString(now)
      if (answer.value === '') return realm.javaString('')
      if (!variable.encrypted) return realm.javaString(answer.value)
      const clear = realm.host.call('catalog.decrypt', { value: answer.value }) as string | null
      return clear === null ? null : realm.javaString(clear)
    },
  }
  for (const name of REFUSED) {
    const refuse = (): never => {
      throw notImplemented(`GlideElementVariable.${name}`, HERE)
    }
    Object.defineProperty(element, name, { value: refuse, enumerable: false })
  }
  return element
}
