import { scope as SCOPE } from '../../../now.config.json'
import { groupName } from '../people'
import { hasRole, text } from '../servicenow'
import { allOrganizations, type OrganizationRecord } from '../organizations'
import {
  importOrganization,
  readAlias,
  readOrganizationFile,
  writeOrganizationFile,
  type ImportRefusal,
  type Named,
  type TransferredOrganization,
} from '../transfer'
import { countWithTrunk } from '../places'

/** The effect of an import, or of a dry run, by name of the organization. */
export interface ImportSummary {
  dryRun: boolean
  created: string[]
  changed: string[]
  leftAlone: string[]
  refused: (ImportRefusal & { name: string })[]
}

const LONGEST_REASON = 400

/**
 * Transfers organizations from one instance to another as a text. Values that belong to an instance are not
 * transferred: verification, drift, tokens, counters, pauses. The text only names a credential alias and a group, and
 * never contains their content.
 */
export class OrganizationTransfer {
  /**
   * @returns the organizations of this instance as JSON
   * @throws an Error when the user lacks the app's role `admin`, or may not read a record that an organization names
   */
  exportAll(): string {
    if (!hasRole('admin')) throw new Error(`To export organizations needs the role ${SCOPE}.admin.`)
    return writeOrganizationFile(allOrganizations().map(transferred))
  }

  /**
   * Creates the organizations whose organization id is not on this instance, and changes those that differ. An
   * organization that is created, or whose region, contract or credential alias changes, is unverified. Deletes
   * nothing.
   *
   * @param json the result of `exportAll` on the other instance
   * @param options `dryRun`: only returns what would happen; `reason`: the reason why identities change, kept in the
   *   audit history
   * @returns the effect on each organization, by name
   * @throws an Error when the user lacks the app's role `admin`, or the text is no such file
   */
  importAll(json: PlatformText | string, options?: { dryRun?: boolean; reason?: string }): ImportSummary {
    if (!hasRole('admin')) throw new Error(`To import organizations needs the role ${SCOPE}.admin.`)
    const dryRun = options?.dryRun === true
    const reason = text(options?.reason).trim()
    if (reason.length > LONGEST_REASON) {
      throw new Error(`The option reason must not be longer than ${String(LONGEST_REASON)} characters: shorten it.`)
    }
    const summary: ImportSummary = { dryRun, created: [], changed: [], leftAlone: [], refused: [] }
    const hasTrunks = (organization: string): boolean => countWithTrunk(organization) > 0
    for (const entry of readOrganizationFile(text(json))) {
      const { name } = entry
      const imported =
        'refusal' in entry ? entry : importOrganization(entry.organization, { dryRun, reason, hasTrunks })
      if ('refusal' in imported) summary.refused.push({ name, ...imported.refusal })
      else summary[imported.became].push(name)
    }
    return summary
  }
}

function transferred(organization: OrganizationRecord): TransferredOrganization {
  const { name, orgId, region, contract, active, approvalRequired, inboundSite } = organization
  return {
    name,
    org_id: orgId,
    region,
    contract,
    credential_alias: aliasOf(organization),
    inbound_site: inboundSite || null,
    active,
    approval_required: approvalRequired,
    approval_group: groupOf(organization),
  }
}

function aliasOf({ name, credentialAlias }: OrganizationRecord): Named | null {
  if (credentialAlias === '') return null
  const alias = readAlias(credentialAlias)
  if (alias !== null) return alias
  throw new Error(
    `The credential alias of organization "${name}" is gone or you may not read it: export with the role credential_admin, or correct the field.`,
  )
}

function groupOf({ name, approvalGroup }: OrganizationRecord): Named | null {
  if (approvalGroup === '') return null
  const group = groupName(approvalGroup)
  if (group !== '') return { id: '', name: group }
  throw new Error(`The approval group of organization "${name}" is gone: choose another.`)
}
