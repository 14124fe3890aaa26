import { scope as SCOPE } from '../../../now.config.json'
import type { RecordFacts } from './record-facts'

const ITEM = `sc_cat_item.sys_scope.scope=${SCOPE}`
const CATEGORIES = `${ITEM}^sc_category.active=true^sc_category.sc_catalog.active=true`
const TOPICS = `catalog_item.sys_scope.scope=${SCOPE}^topicISNOTEMPTY`
/** The table comes with Employee Center; an instance without it has no topics. */
const CONTENT = 'm2m_connected_content'
/** The menu's entry of the workspace, which comes and goes with it. */
const WORKSPACE = 'query=now/byoc-trunks/home'
const WORKSPACE_ROLE = `role.name=${SCOPE}.operator^contains.name=canvas_user`

/** Of the platform's own records those that the app needs. Reads only. */
export function readRecordFacts(): RecordFacts {
  return {
    categorized: found('sc_cat_item_category', CATEGORIES),
    topic: found(CONTENT, TOPICS) ?? (isThere(CONTENT) ? null : 'absent'),
    isTask: new GlideRecord(`${SCOPE}_trunk_request`).isValidField('task_effective_number'),
    worksInWorkspaces:
      found('sys_app_module', WORKSPACE) === false ? 'absent' : found('sys_user_role_contains', WORKSPACE_ROLE),
  }
}

function isThere(table: string): boolean {
  try {
    return new GlideRecord(table).isValid()
  } catch {
    return true
  }
}

/** Null where the table is not there or the platform refuses to have it read by this app. */
function found(table: string, query: string): boolean | null {
  try {
    const record = new GlideRecord(table)
    if (!record.isValid()) return null
    record.addEncodedQuery(query)
    record.setLimit(1)
    record.query()
    return record.hasNext()
  } catch {
    return null
  }
}
