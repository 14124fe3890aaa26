import { KEPT_PASSWORD } from '../fields'
import { noSuchRequest, type Refusal } from '../refusals'
import { targetOf } from '../targets'
import { findTrunkRequest } from '../requests'
import { withRetirement, type Preview } from '../previews'
import { wantedReplacement } from './asked-replacement'
import { previewAsked } from './preview-asked'

/** Tells what the replacement of a trunk would do, both steps of it, without asking for it. `name`: '' for the app's choice. */
export function previewReplacement(
  changeSysId: string,
  name: string,
): { ok: true; preview: Preview } | { ok: false; refusal: Refusal } {
  const change = findTrunkRequest(changeSysId)
  if (change === null) return { ok: false, refusal: noSuchRequest(changeSysId) }
  const found = wantedReplacement(change, name)
  if (!found.ok) return found
  const { asked, trunk, hasPassword } = found.wanted
  const preview = previewAsked(asked, hasPassword ? KEPT_PASSWORD : '')
  const pointed = targetOf(asked.organization)
  return { ok: true, preview: pointed.ok ? withRetirement(preview, trunk.sysId, pointed.target) : preview }
}
