/** Values of REST message variables. */
export interface Substitution {
  /** Declared names; a value given to another name has no effect (RESTMessageV2 – setStringParameterNoEscape). */
  declared: readonly string[]
  values: Readonly<Record<string, string>>
  /** Off after `disableForcedVariableSubstitution()`: then a variable without a value stays as it is written. */
  forced: boolean
}

/**
 * Replaces `${name}` by its value. An undeclared `${name}` is sent literally; a declared one without a value becomes
 * empty, unless forced substitution is off. Source: Variable substitution in outbound REST messages.
 */
export function substitute(text: string, substitution: Substitution): string {
  return text.replace(/\$\{([^${}]+)\}/g, (whole, name: string) => {
    if (substitution.declared.indexOf(name) < 0) return whole
    const value = substitution.values[name]
    if (value !== undefined) return value
    return substitution.forced ? '' : whole
  })
}
