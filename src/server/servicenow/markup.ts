/**
 * The text without the character that opens an HTML tag. The documentation does not say whether an email escapes a
 * column's value, so the app writes values that are plain text either way.
 */
export function withoutMarkup(text: string): string {
  return text.replace(/</g, '‹')
}

/**
 * A journal entry in which nothing is code: the platform shows text between `[code]` and `[/code]` in a journal as HTML
 * by default (documentation: Render journal field entries as HTML; property `glide.ui.security.allow_codetag`).
 */
export function withoutCodeTags(entry: string): string {
  return entry.replace(/\[(?=[\s\u200b-\u200d\u2060\ufeff]{0,20}\/?[\s\u200b-\u200d\u2060\ufeff]{0,20}code)/gi, '(')
}
