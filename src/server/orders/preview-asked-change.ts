import { noSuchTrunk, type Refusal } from '../refusals'
import { findOrganization } from '../organizations'
import { unaskedRequest } from './unasked-request'
import { findTrunk } from '../inventory'
import { refusalOf as toldOf, preview, type Preview } from '../previews'
import { placedAt, refusalOf, type AskedTrunkChange } from './asked-change'

/** Tells what a change would do now, without asking for it. Its digest password is not read. */
export function previewAskedChange(
  change: AskedTrunkChange,
): { ok: true; preview: Preview } | { ok: false; refusal: Refusal } {
  const trunk = findTrunk(change.trunk)
  const organization = trunk === null ? null : findOrganization(trunk.organization)
  if (trunk === null || organization === null) return { ok: false, refusal: noSuchTrunk(change.trunk) }
  const placed = placedAt(change, organization)
  if (!placed.ok) return placed
  const { asked } = placed
  const refusal = refusalOf(asked, trunk, organization)
  const told = preview({
    ...unaskedRequest(asked.fields),
    act: 'change',
    trunk: trunk.sysId,
    organization: organization.sysId,
    changedFields: asked.changedFields,
    switchTo: asked.switchTo,
    overwrite: asked.overwrite,
    hasPassword: asked.authPassword !== '',
  })
  // The refusal that keeps it from being asked for comes first; the look at the same change may tell it once more.
  const others = told.refusals.filter(({ code }) => code !== refusal?.code)
  return {
    ok: true,
    preview: { ...told, request: '', refusals: refusal === null ? told.refusals : [toldOf(refusal), ...others] },
  }
}
