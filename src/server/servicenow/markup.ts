/**
 * The text without what opens a tag where it is shown. Whether an email escapes a column's value is not documented, so
 * that what the app writes must be text either way.
 */
export function withoutMarkup(text: string): string {
  return text.replace(/</g, '‹')
}

/**
 * A journal entry in which nothing is code: what stands between `[code]` and `[/code]` in a journal is shown as HTML by
 * default (documentation: Render journal field entries as HTML; property `glide.ui.security.allow_codetag`).
 */
export function withoutCodeTags(entry: string): string {
  return entry.replace(/\[(?=[\s\u200b-\u200d\u2060\ufeff]{0,20}\/?[\s\u200b-\u200d\u2060\ufeff]{0,20}code)/gi, '(')
}
