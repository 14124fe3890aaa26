import { escapeHtml } from '../instance/ui-page/escape'

/** A piece of a page that is already safe to put into one. */
export interface Html {
  readonly html: string
}

type Part = Html | string | number | null | readonly Part[]

/** Template for a piece of a page: every value put into it is escaped, unless the value is a piece itself. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return { html: texts.reduce((page, text, index) => page + rendered(parts[index - 1] ?? null) + text) }
}

function rendered(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string' || typeof part === 'number') {
    return escapeHtml(String(part))
  }
  return 'html' in part ? part.html : part.map(rendered).join('')
}
