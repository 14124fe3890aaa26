import { scope as SCOPE } from '../../../now.config.json'
import type { EnginePart, GroupSetting, InstallFacts, OrganizationFacts, Part } from './install-facts'
import type { Finding } from './install-finding'
import { privilegeFindings } from './privilege-findings'
import { queueFindings } from './queue-findings'

/**
 * Everything that is unpublished, unverified, missing or off, in the best order for fixing it; empty when all is well.
 */
export function findingsOf(facts: InstallFacts): Finding[] {
  return [
    ...uniqueColumns(facts.uniqueColumns),
    ...(facts.parts === null ? [unread('Flows and actions', 'Workflow Studio')] : unpublished(facts.parts)),
    ...(facts.engine === null ? [unread('Events and jobs', 'System Policy > Events')] : engine(facts.engine)),
    ...(facts.queue === null ? [unread('Events', 'System Policy > Events > Event Log')] : queueFindings(facts.queue)),
    ...unreadable(facts.unreadableColumns),
    ...(facts.privileges === null
      ? [unread('Cross-scope privileges', 'System Applications > Application Cross-Scope Access')]
      : privilegeFindings(facts.privileges)),
    ...(facts.roles === null ? [unread('Roles', 'User Administration > Roles')] : roles(facts.roles)),
    ...catalog(facts.catalogItem),
    ...(facts.organizations.length === 0 ? [NO_ORGANIZATION] : []),
    ...facts.organizations.flatMap((organization) => organizationFindings(organization, facts)),
    ...switches(facts),
    ...group('assignment_group', facts.assignmentGroup, NOBODY_TOLD),
    ...group('approval_group', facts.approvalGroup, facts.approvalRequired ? NOBODY_APPROVES : null),
  ]
}

const NO_ORGANIZATION: Finding = {
  standing: 'missing',
  what: 'There is no organization',
  nextStep: 'Create one in BYOC Trunks > Organizations.',
}

function uniqueColumns(found: InstallFacts['uniqueColumns']): Finding[] {
  if (found === null) return [unread('Unique indexes', 'System Definition > Tables')]
  const missing = found.missing.map((column): Finding => {
    const [table = '', name = ''] = column.split('.')
    return {
      standing: 'missing',
      what: `${column} is not kept unique, so that nothing is sent to Genesys Cloud`,
      nextStep: `In ${table}.list, delete the older of two records with the same ${name}; in System Definition > Tables, open ${table}, choose New below Database Indexes, select ${name} and Unique index; then open this check again.`,
    }
  })
  const unknown = found.unknown.map((column): Finding => ({
    standing: 'unknown',
    what: `Whether ${column} is kept unique could not be proved`,
    nextStep: 'Look in the system log why a record could not be inserted into that table.',
  }))
  return [...missing, ...unknown]
}

function unread(what: string, where: string): Finding {
  return { standing: 'unknown', what: `${what} could not be read`, nextStep: `Look at them in ${where}.` }
}

/** Actions first: a subflow needs its actions, a flow its subflows. Source: documentation, Workflow Studio. */
const ORDER: readonly Part['kind'][] = ['Action', 'Subflow', 'Flow']

function unpublished(parts: readonly Part[]): Finding[] {
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
    }))
}

function engine(parts: readonly EnginePart[]): Finding[] {
  return parts
    .filter(({ standing }) => standing !== 'on')
    .map(({ kind, name, standing }) =>
      standing === 'off'
        ? { standing, what: `${kind} "${name}" is inactive`, nextStep: 'Set Active on its record.' }
        : { standing: 'missing', what: `${kind} "${name}" is not there`, nextStep: 'Install the app again.' },
    )
}

function unreadable(columns: readonly string[]): Finding[] {
  return columns.map((column) => ({
    standing: 'off',
    what: `The user of the queue's jobs can't decrypt ${column}`,
    nextStep:
      "In Key Management > Module Access Policies, let the app's scripts decrypt (docs, Decryption); then open this check again after five minutes.",
  }))
}

function roles(found: readonly { name: string; held: boolean }[]): Finding[] {
  return found
    .filter(({ held }) => !held)
    .map(({ name }) => ({
      standing: 'missing',
      what: `No active user has the role ${name}`,
      nextStep: 'Give it to a group or a user in User Administration.',
    }))
}

function catalog(orderable: boolean | null): Finding[] {
  if (orderable === null) return [unread('Catalog items', 'Service Catalog > Maintain Items')]
  if (orderable) return []
  const nextStep = 'Activate "New BYOC trunk" in Service Catalog > Maintain Items.'
  return [{ standing: 'off', what: "The catalog item can't be ordered", nextStep }]
}

const CREDENTIAL: Readonly<Record<Exclude<OrganizationFacts['credential'], 'found'>, Omit<Finding, 'what'>>> = {
  no_alias: { standing: 'missing', nextStep: 'Choose a credential alias on the organization.' },
  no_credential: {
    standing: 'missing',
    nextStep: 'Give an active Basic Auth credential the alias, which has to be of type Credential.',
  },
  incomplete: { standing: 'missing', nextStep: 'Enter client id and client secret in the credential.' },
  denied: {
    standing: 'off',
    nextStep:
      'Allow the privileges ScriptableStandardCredentialsProvider.getCredentialByAliasID and ' +
      'ScriptableStandardCredential.getAttribute in System Applications > Application Cross-Scope Access.',
  },
  broken: {
    standing: 'missing',
    nextStep: 'Open the credential behind the alias and enter client id and secret anew.',
  },
  unseen: {
    standing: 'unknown',
    nextStep: 'Have an administrator of the instance run the check: credentials are shown to no one else.',
  },
}

const LACKS = {
  no_alias: 'has no credential alias',
  no_credential: 'has an alias without a credential',
  incomplete: 'has a credential without client id or secret',
  denied: 'has a credential that the app is denied the privilege to read',
  broken: 'has a credential that the platform fails to read',
  unseen: 'has a credential that could not be looked at',
} as const

function organizationFindings(organization: OrganizationFacts, facts: InstallFacts): Finding[] {
  const what = `Organization "${organization.name}"`
  if (!organization.active) return []
  const found: Finding[] = []
  const { credential } = organization
  if (credential !== 'found') found.push({ ...CREDENTIAL[credential], what: `${what} ${LACKS[credential]}` })
  if (organization.accessStatus !== 'verified' || organization.instance !== facts.instance) {
    found.push({
      standing: 'unverified',
      what: `${what} ${verification(organization, facts.instance)}`,
      nextStep: 'Open it and choose Verify access.',
    })
  }
  const asks = organization.approvalRequired || facts.approvalRequired
  if (asks && !(organization.approvalGroup ?? facts.approvalGroup).members) {
    found.push({
      standing: 'missing',
      what: `${what} asks for approval, and nobody can give it`,
      nextStep: 'Choose an approval group with an active member.',
    })
  }
  return found
}

function verification({ accessStatus, instance }: OrganizationFacts, here: string): string {
  if (instance !== here) return `was verified on ${instance === '' ? 'no instance' : instance}, not on this one`
  if (accessStatus === 'refused') return 'was refused by Genesys Cloud'
  return accessStatus === 'verifying' ? 'is being verified' : 'was never verified on this instance'
}

function switches({ outboundEnabled, overriddenLogLevel }: InstallFacts): Finding[] {
  const found: Finding[] = []
  if (!outboundEnabled) {
    const nextStep = `Set the property ${SCOPE}.outbound_enabled to true.`
    found.push({ standing: 'off', what: 'No call leaves for Genesys Cloud', nextStep })
  }
  if (overriddenLogLevel !== '' && overriddenLogLevel !== 'basic') {
    found.push({
      standing: 'off',
      what: `The outbound HTTP log stores secrets (level ${overriddenLogLevel}), so no call leaves`,
      nextStep: 'Set glide.outbound_http_log.override to false, or its level to basic.',
    })
  }
  return found
}

/** The consequence of a missing group. */
const NOBODY_TOLD = 'No assignment group is set, so nobody is told of a request that needs a person'
const NOBODY_APPROVES = 'Every request asks for approval, and no group is set'

function group(property: string, { name, found, members }: GroupSetting, unset: string | null): Finding[] {
  const nextStep = `Correct the property ${SCOPE}.${property}.`
  if (name !== '' && !found) return [{ standing: 'missing', what: `There is no group "${name}"`, nextStep }]
  if (name !== '' && !members) return [{ standing: 'missing', what: `Group "${name}" has no active member`, nextStep }]
  if (name !== '' || unset === null) return []
  const next = `Name a group in the property ${SCOPE}.${property}; give it an email address, or let it include members.`
  return [{ standing: 'missing', what: unset, nextStep: unset === NOBODY_TOLD ? next : nextStep }]
}
