import type { Fields } from './fields'

/**
 * `g_form` of a catalog item's form, as far as client scripts use it (GlideForm (g_form)). A member that it lacks
 * throws its own name.
 */
export function gForm(fields: Fields): object {
  const methods: Record<string, unknown> = {
    getValue: (name: string) => fields.value(name),
    setValue: (name: string, value: unknown) => fields.setValue(name, String(value)),
    hasField: (name: string) => fields.has(name),
    showFieldMsg: (name: string, text: string, type: string) => fields.addMessage(name, text, type),
    hideFieldMsg: (name: string, clearAll?: boolean) => fields.removeMessages(name, clearAll === true),
    setMandatory: (name: string, mandatory: boolean) => fields.require(name, mandatory),
    setDisplay: (name: string, visible: boolean) => fields.show(name, visible),
    setVisible: (name: string, visible: boolean) => fields.show(name, visible),
  }
  return new Proxy(methods, {
    get: (all, name) => {
      const method = all[String(name)]
      if (method !== undefined) return method
      throw new Error(
        `g_form.${String(name)} is not implemented by the sandbox; add it in sandbox/inspect/browser/g-form.ts`,
      )
    },
  })
}
