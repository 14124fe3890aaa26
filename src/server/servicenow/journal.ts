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

/**
 * Adds an entry to a journal field; it is stored with the next `update()`. Journal fields take no `setValue`, only
 * assignments (Journal field type, "Journal field script values"), for which the typings know no fields. Every entry goes
 * through here, and none of it is shown as HTML.
 */
export function addEntry(record: GlideRecord, field: 'comments' | 'work_notes', entry: string): void {
  ;(record as unknown as Record<typeof field, string>)[field] = withoutCodeTags(entry)
}
