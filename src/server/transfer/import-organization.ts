import { groupsNamed } from '../people'
import { findAliases } from './credential-aliases.store'
import { refusal, type ImportRefusal, type TransferredOrganization } from './organization-file'
import {
  findOrganizationByName,
  findOrganizationByOrgId,
  insertOrganization,
  updateOrganization,
  type OrganizationRecord,
} from '../organizations'

export type Imported = { became: 'created' | 'changed' | 'leftAlone' } | { refusal: ImportRefusal }

export interface ImportOptions {
  dryRun: boolean
  /** The reason why identities change; it is kept in the audit history. */
  reason: string
  /** True when trunks of the organization with this sys_id are, or may be, registered. */
  hasTrunks: (organization: string) => boolean
}

/** The sys_ids of the alias and the group on the target instance. '': the target keeps its own. */
interface Resolved {
  alias: string
  group: string
}

/** A change of these columns needs a reason, and is possible only while the organization has no trunk. */
const PLACE = ['region', 'contract'] as const

/** Imports one organization of a file, or in a dry run says what the import would do. */
export function importOrganization(wanted: TransferredOrganization, options: ImportOptions): Imported {
  const { dryRun, reason } = options
  const there = findOrganizationByOrgId(wanted.org_id)
  const named = findOrganizationByName(wanted.name)
  if (named !== null && named.sysId !== there?.sysId) {
    return {
      refusal: refusal('name', 'belongs to another organization of this instance', 'Rename one of the two.'),
    }
  }
  const resolved = resolve(wanted)
  if ('refusal' in resolved) return resolved
  const values = valuesOf(wanted, resolved)
  if (there === null) {
    if (dryRun || insertOrganization(values)) return { became: 'created' }
    return { refusal: NOT_WRITTEN }
  }
  const changes = changesOf(there, values)
  if (Object.keys(changes).length === 0) return { became: 'leftAlone' }
  const refused = refusedChange(there, changes, options)
  if (refused !== null) return { refusal: refused }
  const written = isIdentity(changes) ? { ...changes, change_reason: reason } : changes
  if (dryRun || updateOrganization(there.sysId, written)) return { became: 'changed' }
  return { refusal: NOT_WRITTEN }
}

const NOT_WRITTEN = refusal('org_id', 'could not be written', 'See System Logs > Errors for what the platform refused.')

function resolve({ credential_alias, approval_group }: TransferredOrganization): Resolved | { refusal: ImportRefusal } {
  const aliases = credential_alias === null ? [''] : findAliases(credential_alias)
  const [alias] = aliases
  if (alias === undefined) {
    return {
      refusal: refusal(
        'credential_alias',
        `"${credential_alias?.name ?? ''}" is no alias of type credential here that you may read`,
        'Create it, or have somebody with the role credential_admin import.',
      ),
    }
  }
  if (aliases.length > 1) return { refusal: several('credential_alias') }
  const groups = approval_group === null ? [''] : groupsNamed(approval_group.name)
  const [group] = groups
  if (group === undefined) {
    const rule = `"${approval_group?.name ?? ''}" is no group here`
    return { refusal: refusal('approval_group', rule, 'Create the group, or write null.') }
  }
  return groups.length > 1 ? { refusal: several('approval_group') } : { alias, group }
}

function several(field: string): ImportRefusal {
  return refusal(field, 'means several records here', 'Rename all but one of them.')
}

/** The columns to write, without those that the target keeps. */
function valuesOf(wanted: TransferredOrganization, { alias, group }: Resolved): Record<string, string> {
  return {
    name: wanted.name,
    org_id: wanted.org_id,
    region: wanted.region,
    contract: wanted.contract,
    active: wanted.active ? '1' : '0',
    approval_required: wanted.approval_required ? '1' : '0',
    ...(alias === '' ? {} : { credential_alias: alias }),
    ...(wanted.inbound_site === null ? {} : { inbound_site: wanted.inbound_site }),
    ...(group === '' ? {} : { approval_group: group }),
  }
}

function changesOf(there: OrganizationRecord, values: Readonly<Record<string, string>>): Record<string, string> {
  const now: Record<string, string> = {
    name: there.name,
    org_id: there.orgId,
    region: there.region,
    contract: there.contract,
    active: there.active ? '1' : '0',
    approval_required: there.approvalRequired ? '1' : '0',
    credential_alias: there.credentialAlias,
    inbound_site: there.inboundSite,
    approval_group: there.approvalGroup,
  }
  return Object.fromEntries(Object.entries(values).filter(([column, value]) => now[column] !== value))
}

function isIdentity(changes: Readonly<Record<string, string>>): boolean {
  return 'credential_alias' in changes || PLACE.some((column) => column in changes)
}

/**
 * The change that the organization's business rule would refuse. It is found before anything is written, in a dry run
 * too.
 */
function refusedChange(
  there: OrganizationRecord,
  changes: Readonly<Record<string, string>>,
  { reason, hasTrunks }: ImportOptions,
): ImportRefusal | null {
  if (!isIdentity(changes)) return null
  const place = PLACE.find((column) => column in changes)
  if (place !== undefined && hasTrunks(there.sysId)) {
    const fix = 'Retire them first, or change the record by hand with Leave its trunks behind.'
    return refusal(place, 'must not change while trunks are, or may be, registered there', fix)
  }
  if (reason !== '') return null
  const rule = 'must say why the region, contract or credential alias changes'
  return refusal('change_reason', rule, "Pass { reason: '…' } as second argument; at most 400 characters.")
}
