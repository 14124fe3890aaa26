import { scope as SCOPE } from '../../../now.config.json'
import {
  APP_TABLES,
  catalogItems,
  listPage,
  findingsOfStep,
  unread,
  type Finding,
  type Unplaced,
  type RecordFacts,
} from '../facts'

/** The platform's own records that are missing, in the best order for fixing it; empty when all is well. */
export function recordFindings(facts: RecordFacts): Finding[] {
  return [
    ...findingsOfStep('installation', [
      ...facts.absentTables.map(absentTable),
      ...denyRules(facts.knowsDenyRules),
      ...(facts.isTask ? [] : [NOT_A_TASK]),
    ]),
    ...findingsOfStep(
      'roles',
      facts.worksInWorkspaces === null
        ? [unread('Roles in roles', 'User Administration > Roles')]
        : missing(facts.worksInWorkspaces !== false, NO_WORKSPACE),
    ),
    ...findingsOfStep('catalog', [
      ...(facts.categorized === null
        ? [unread('Categories of the catalog item', 'Service Catalog > Maintain Items')]
        : missing(facts.categorized, NO_CATEGORY)),
      ...(facts.topic === null
        ? [unread('Topics of the catalog item', 'Employee Center > Taxonomies')]
        : missing(facts.topic !== false, NO_TOPIC)),
    ]),
  ]
}

function absentTable(name: string): Unplaced {
  return {
    standing: 'missing',
    what: `The table ${name} is not there`,
    nextStep: `Install the app again. If it stays away, look under Admin > Subscription Management whether your contract covers ${String(APP_TABLES.length)} more custom tables.`,
  }
}

function denyRules(known: boolean | null): Unplaced[] {
  if (known === null) return [unread('Access control rules', 'System Security > Access Control (ACL)')]
  return missing(known, NO_DENY_RULES)
}

const NO_DENY_RULES: Unplaced = {
  standing: 'missing',
  what: 'The instance has no Deny-Unless rules, so that columns that the app seals are open to whoever reads the table',
  nextStep: 'Upgrade the instance before the app holds anything; it needs Zurich Patch 11 or later.',
}

const NOT_A_TASK: Unplaced = {
  standing: 'missing',
  what: 'The trunk request is no task on this instance',
  nextStep: 'Install the app again; its table was created without the table that it extends.',
}

const NO_WORKSPACE: Unplaced = {
  standing: 'missing',
  what: `The role ${SCOPE}.operator does not contain canvas_user, so operators see no workspace`,
  nextStep: `Add canvas_user under Contains Roles of ${SCOPE}.operator, or give it to the operators.`,
  link: listPage('sys_user_role_list', { name: `${SCOPE}.operator` }),
}

const NO_CATEGORY: Unplaced = {
  standing: 'missing',
  what: 'The catalog item is in no active category, so portal search does not find it',
  nextStep: 'Add an active category to "New BYOC trunk" in Service Catalog > Maintain Items.',
  link: catalogItems(),
}

const NO_TOPIC: Unplaced = {
  standing: 'missing',
  what: 'The catalog item has no topic, so Employee Center does not show it',
  nextStep: 'Assign a topic to "New BYOC trunk"; see Employee Center in the admin guide.',
  link: catalogItems(),
}

function missing(there: boolean, finding: Unplaced): Unplaced[] {
  return there ? [] : [finding]
}
