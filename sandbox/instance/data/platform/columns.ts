import { column, type ColumnDefinition } from '../dictionary/definition'

/** Short forms for the declarations of this folder. */
export const string = (name: string, maxLength = 40): ColumnDefinition => column(name, 'string', { maxLength })
export const integer = (name: string, defaultValue: string | null = null): ColumnDefinition =>
  column(name, 'integer', { defaultValue })
export const boolean = (name: string, defaultValue = 'false'): ColumnDefinition =>
  column(name, 'boolean', { defaultValue })
export const dateTime = (name: string): ColumnDefinition => column(name, 'glide_date_time')
export const reference = (name: string, to: string): ColumnDefinition =>
  column(name, 'reference', { maxLength: 32, reference: to })
export const documentId = (name: string): ColumnDefinition => column(name, 'document_id', { maxLength: 32 })
export const password2 = (name: string, maxLength = 255): ColumnDefinition => column(name, 'password2', { maxLength })
/** A string with choices `value: label`, in order. */
export const choice = (
  name: string,
  choices: Readonly<Record<string, string>>,
  defaultValue: string | null = null,
): ColumnDefinition =>
  column(name, 'string', {
    maxLength: 40,
    defaultValue,
    choices: Object.entries(choices).map(([value, label], sequence) => ({
      value,
      label,
      sequence,
      inactive: false,
      language: 'en',
      dependentValue: null,
    })),
  })
