import type { Answer } from '../../catalog/options'
import { variableTypes } from '../../catalog/variable-types'
import type { Realm } from '../realm'
import { notImplemented } from '../runtime/values'

/** A GlideElementVariable. */
export interface VariableElement {
  toString(): string
  valueOf(): string
  getValue(): string | null
  setValue(value: unknown): void
  getDisplayValue(): string
  getDecryptedValue(): string | null
  getLabel(): string
  getName(): string
  isMultiRow(): boolean
  nil(): boolean
  getQuestion(): { getLabel(): string; getValue(): string; getDisplayValue(): string }
}

const HERE = 'sandbox/instance/realm/catalog/variable-element.ts'

/**
 * One variable of a record. The value of an encrypted masked variable is its ciphertext; only `getDecryptedValue()`
 * gives the clear text (Masked). `changed` is what a script set since, in clear text.
 */
export function variableElement(
  realm: Realm,
  answer: Answer,
  changed: () => string | undefined,
  set: (value: unknown) => void,
): VariableElement {
  const { variable } = answer
  const isMasked = variable.type === variableTypes.masked
  const value = (): string => {
    const now = changed()
    if (now === undefined) return answer.value
    if (variable.encrypted && now !== '')
      throw notImplemented(`${variable.name}: reading a masked variable set since`, HERE)
    return now
  }
  const display = (): string => realm.javaString(displayOf(realm, answer, value()))
  return {
    toString: () => value(),
    valueOf: () => value(),
    getValue: () => (value() === '' ? null : realm.javaString(value())),
    setValue: set,
    getDisplayValue: display,
    getDecryptedValue: () => {
      if (!isMasked) throw new Error(`getDecryptedValue() is for masked variables; ${variable.name} is none`)
      const now = changed()
      if (now !== undefined) return realm.javaString(now)
      if (answer.value === '') return realm.javaString('')
      if (!variable.encrypted) return realm.javaString(answer.value)
      const clear = realm.host.call('catalog.decrypt', { value: answer.value }) as string | null
      return clear === null ? null : realm.javaString(clear)
    },
    getLabel: () => realm.javaString(variable.label),
    getName: () => realm.javaString(variable.name),
    isMultiRow: () => false,
    nil: () => value() === '',
    getQuestion: () => ({
      getLabel: () => realm.javaString(variable.label),
      getValue: () => realm.javaString(value()),
      getDisplayValue: display,
    }),
  }
}

function displayOf(realm: Realm, { variable }: Answer, value: string): string {
  switch (variable.type) {
    case variableTypes.masked:
      throw notImplemented(`display value of masked variable ${variable.name}`, HERE)
    case variableTypes.reference:
    case variableTypes.requestedFor: {
      const table = variable.reference ?? 'sys_user'
      return value === '' ? '' : (realm.host.call('catalog.display', { table, record: value }) as string)
    }
    case variableTypes.selectBox:
    case variableTypes.multipleChoice:
      return variable.choices.filter((choice) => choice.value === value)[0]?.text ?? value
    default:
      return value
  }
}
