/** The catalog item's form. Source: `now-sdk explain service-catalog-client-script-guide`, g_form API Reference. */
export interface CatalogForm {
  getValue(variable: string): string
  hasField(variable: string): boolean
  showFieldMsg(variable: string, message: string, type: 'error' | 'info', scrollForm: boolean): void
  hideFieldMsg(variable: string, clearAll: boolean): void
}

declare const g_form: CatalogForm

export const form = (): CatalogForm => g_form
