import { scope as SCOPE } from '../../../now.config.json'
import {
  catalogItems,
  listPage,
  newRecord,
  findingsOfStep,
  unread,
  type EnginePart,
  type GroupSetting,
  type InstallFacts,
  type Part,
  type Finding,
  type Unplaced,
} from '../facts'
import { organizationFindings } from './organization-findings'
import { privilegeFindings } from './privilege-findings'
import { queueFindings } from './queue-findings'

/**
 * Everything that is unpublished, unverified, missing or off, in the best order for fixing it; empty when all is well.
 */
export function findingsOf(facts: InstallFacts): Finding[] {
  const { parts, engine: found, queue, privileges } = facts
  return [
    ...findingsOfStep('installation', uniqueColumns(facts.uniqueColumns)),
    ...findingsOfStep(
      'publish',
      parts === null ? [unread('Flows and actions', 'Workflow Studio')] : unpublished(parts),
    ),
    ...findingsOfStep('installation', [
      ...(found === null ? [unread('Events and jobs', 'System Policy > Events')] : engine(found)),
      ...(queue === null ? [unread('Events', 'System Policy > Events > Event Log')] : queueFindings(queue)),
      ...unreadable(facts.unreadableColumns),
      ...(privileges === null
        ? [unread('Cross-scope privileges', 'System Applications > Application Cross-Scope Access')]
        : privilegeFindings(privileges)),
    ]),
    ...findingsOfStep(
      'roles',
      facts.roles === null ? [unread('Roles', 'User Administration > Roles')] : roles(facts.roles),
    ),
    ...findingsOfStep('catalog', catalog(facts.catalogItem)),
    ...findingsOfStep('organization', facts.organizations.length === 0 ? [NO_ORGANIZATION] : []),
    ...facts.organizations.flatMap((organization) => organizationFindings(organization, facts)),
    ...findingsOfStep('installation', switches(facts)),
    ...findingsOfStep('groups', [
      ...group('assignment_group', facts.assignmentGroup, NOBODY_TOLD),
      ...group('approval_group', facts.approvalGroup, facts.approvalRequired ? NOBODY_APPROVES : null),
    ]),
  ]
}

const NO_ORGANIZATION: Unplaced = {
  standing: 'missing',
  what: 'There is no organization',
  nextStep: 'Create one in BYOC Trunks > Organizations.',
  link: newRecord(`${SCOPE}_organization`),
}

function uniqueColumns(found: InstallFacts['uniqueColumns']): Unplaced[] {
  if (found === null) return [unread('Unique indexes', 'System Definition > Tables')]
  const missing = found.missing.map((column): Unplaced => {
    const [table = '', name = ''] = column.split('.')
    return {
      standing: 'missing',
      what: `${column} is not kept unique, so that nothing is sent to Genesys Cloud`,
      nextStep: `In ${table}.list, delete the older of two records with the same ${name}; in System Definition > Tables, open ${table}, choose New below Database Indexes, select ${name} and Unique index; then open this check again.`,
      link: listPage('sys_db_object_list', { name: table }),
    }
  })
  const unknown = found.unknown.map((column): Unplaced => ({
    standing: 'unknown',
    what: `Whether ${column} is kept unique could not be proved`,
    nextStep: 'Look in the system log why a record could not be inserted into that table.',
  }))
  return [...missing, ...unknown]
}

/** Actions first: a subflow needs its actions, a flow its subflows. Source: documentation, Workflow Studio. */
const ORDER: readonly Part['kind'][] = ['Action', 'Subflow', 'Flow']

function unpublished(parts: readonly Part[]): Unplaced[] {
  if (parts.length === 0) {
    const nextStep = 'Install the app again; it was loaded in part only.'
    return [{ standing: 'missing', what: 'There are no flows and actions', nextStep }]
  }
  return parts
    .filter(({ published }) => !published)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.name < b.name ? -1 : 1))
    .map(({ kind, name }) => ({
      standing: 'unpublished',
      what: `${kind} "${name}" is a draft`,
      nextStep: `Open it in Workflow Studio and choose ${kind === 'Flow' ? 'Activate' : 'Publish'}.`,
      link: listPage(kind === 'Action' ? 'sys_hub_action_type_definition_list' : 'sys_hub_flow_list', { name }),
    }))
}

function engine(parts: readonly EnginePart[]): Unplaced[] {
  return parts
    .filter(({ standing }) => standing !== 'on')
    .map(({ kind, name, standing }) =>
      standing === 'off'
        ? {
            standing,
            what: `${kind} "${name}" is inactive`,
            nextStep: 'Set Active on its record.',
            link: listPage(kind === 'Script action' ? 'sysevent_script_action_list' : 'sysauto_script_list', { name }),
          }
        : { standing: 'missing', what: `${kind} "${name}" is not there`, nextStep: 'Install the app again.' },
    )
}

function unreadable(columns: readonly string[]): Unplaced[] {
  return columns.map((column) => ({
    standing: 'off',
    what: `The user of the queue's jobs can't decrypt ${column}`,
    nextStep:
      "In Key Management > Module Access Policies, let the app's scripts decrypt (docs, Decryption); then open this check again after five minutes.",
  }))
}

function roles(found: readonly { name: string; held: boolean }[]): Unplaced[] {
  return found
    .filter(({ held }) => !held)
    .map(({ name }) => ({
      standing: 'missing',
      what: `No active user has the role ${name}`,
      nextStep: 'Give it to a group or a user in User Administration.',
      link: listPage('sys_user_role_list', { name }),
    }))
}

function catalog(orderable: boolean | null): Unplaced[] {
  if (orderable === null) return [unread('Catalog items', 'Service Catalog > Maintain Items')]
  if (orderable) return []
  const nextStep = 'Activate "New BYOC trunk" and "Change a BYOC trunk" in Service Catalog > Maintain Items.'
  return [{ standing: 'off', what: "The catalog item can't be ordered", nextStep, link: catalogItems() }]
}

function switches({ outboundEnabled, overriddenLogLevel }: InstallFacts): Unplaced[] {
  const found: Unplaced[] = []
  if (!outboundEnabled) {
    const nextStep = `Set the property ${SCOPE}.outbound_enabled to true.`
    const link = listPage('sys_properties_list', { name: `${SCOPE}.outbound_enabled` })
    found.push({ standing: 'off', what: 'No call leaves for Genesys Cloud', nextStep, link })
  }
  if (overriddenLogLevel !== '' && overriddenLogLevel !== 'basic') {
    found.push({
      standing: 'off',
      what: `The outbound HTTP log stores secrets (level ${overriddenLogLevel}), so no call leaves`,
      nextStep: 'Set glide.outbound_http_log.override to false, or its level to basic.',
      link: listPage('sys_properties_list', { name: 'glide.outbound_http_log.override' }),
    })
  }
  return found
}

/** The consequence of a missing group. */
const NOBODY_TOLD = 'No assignment group is set, so nobody is told of a request that needs a person'
const NOBODY_APPROVES = 'Every request asks for approval, and no group is set'

function group(property: string, { name, found, members }: GroupSetting, unset: string | null): Unplaced[] {
  const nextStep = `Correct the property ${SCOPE}.${property}.`
  const link = listPage('sys_properties_list', { name: `${SCOPE}.${property}` })
  const missing = (what: string, next = nextStep): Unplaced[] => [{ standing: 'missing', what, nextStep: next, link }]
  if (name !== '' && !found) return missing(`There is no group "${name}"`)
  if (name !== '' && !members) return missing(`Group "${name}" has no active member`)
  if (name !== '' || unset === null) return []
  const next = `Name a group in the property ${SCOPE}.${property}; give it an email address, or let it include members.`
  return missing(unset, unset === NOBODY_TOLD ? next : nextStep)
}
