import { scope as SCOPE } from '../../../now.config.json'
import { text } from '../servicenow'
import { allOrganizations } from '../organizations'
import { APP_TABLES } from './app-tables'
import type { OrderFacts, RecordFacts } from './record-facts'

const ITEM = `sys_scope.scope=${SCOPE}`
const CATEGORIES = `sc_cat_item.${ITEM}^sc_category.active=true^sc_category.sc_catalog.active=true`
const TOPICS = `catalog_item.sys_scope.scope=${SCOPE}^topicISNOTEMPTY`
/** The table comes with Employee Center; an instance without Employee Center has no topics. */
const CONTENT = 'm2m_connected_content'
/**
 * The access to the workspace's address, which is installed and removed with the workspace. Its entry in the menu can't be
 * asked for: a module has a column "query", which hides the method (documentation, GlideRecord, _query).
 */
const WORKSPACE = `name=now.${SCOPE}.*`
const WORKSPACE_ROLE = `role.name=${SCOPE}.operator^contains.name=canvas_user`

/** The platform's own records that the app needs. Nothing is written. */
export function readRecordFacts(): RecordFacts {
  return {
    absentTables: APP_TABLES.map((name) => `${SCOPE}_${name}`).filter((name) => !new GlideRecord(name).isValid()),
    knowsDenyRules: knowsDenyRules(),
    categorized: found('sc_cat_item_category', CATEGORIES),
    topic: found(CONTENT, TOPICS) ?? (isThere(CONTENT) ? null : 'absent'),
    isTask: new GlideRecord(`${SCOPE}_trunk_request`).isValidField('task_effective_number'),
    worksInWorkspaces: worksInWorkspaces(),
  }
}

/** The facts of the first order. */
export function readOrderFacts(): OrderFacts {
  return {
    item: newTrunkItem(),
    registered: found(`${SCOPE}_trunk_request`, 'registration_state=registered') === true,
    organizations: allOrganizations().filter(({ active }) => active).length,
  }
}

/** sys_id of the item that orders a trunk; '' when it is not there, or the platform refuses the app to read it. */
function newTrunkItem(): string {
  try {
    const record = new GlideRecord('sc_cat_item')
    record.addEncodedQuery(`${ITEM}^name=New BYOC trunk^active=true`)
    record.setLimit(1)
    record.query()
    return record.next() ? text(record.getUniqueValue()) : ''
  } catch {
    return ''
  }
}

function worksInWorkspaces(): RecordFacts['worksInWorkspaces'] {
  const isInstalled = found('sys_security_acl', WORKSPACE)
  if (isInstalled === true) return found('sys_user_role_contains', WORKSPACE_ROLE)
  return isInstalled === null ? null : 'absent'
}

/** Deny-Unless rules differ from Allow-If rules by this column alone. Source: the rules that instances export. */
function knowsDenyRules(): boolean | null {
  try {
    const rules = new GlideRecord('sys_security_acl')
    return rules.isValid() ? rules.isValidField('decision_type') : null
  } catch {
    return null
  }
}

function isThere(table: string): boolean {
  try {
    return new GlideRecord(table).isValid()
  } catch {
    return true
  }
}

/**
 * True when the query finds a record. Null when the table does not exist or the platform refuses the app to read it.
 */
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
