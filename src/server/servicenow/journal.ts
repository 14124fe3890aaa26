import { withoutCodeTags } from './markup'

/**
 * Adds an entry to a journal field; it is stored with the next `update()`. Journal fields take no `setValue`, only
 * assignments (Journal field type, "Journal field script values"), for which the typings know no fields. Every entry goes
 * through here, and none of it is shown as HTML.
 */
export function addEntry(record: GlideRecord, field: 'comments' | 'work_notes', entry: string): void {
  ;(record as unknown as Record<typeof field, string>)[field] = withoutCodeTags(entry)
}
