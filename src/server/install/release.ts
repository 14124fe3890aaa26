import { findingsOfStep, type Finding, type Unplaced } from '../facts'

/**
 * Year of Xanadu. From Xanadu on, the documentation lists class fields among the server engine's features; the app's
 * scripts have some.
 */
const XANADU = { year: 2024 }
/** From this patch on an instance loads choices as the package has them, unless it was built with `--legacy-choices`. */
const ZURICH_PATCH_11 = { year: 2025, month: 7, patch: 11 }

/**
 * A release as instances report it: `glide-zurich-07-01-2025__patch11-…zip`. The date is the family's, not the patch's.
 */
const WAR = /^glide-([a-z]{1,30})-(\d{2})-\d{2}-(\d{4})(?:__patch(\d{1,3}))?/

/** Findings about the instance's release; `war` is the value of the property `glide.war`, '' when unreadable. */
export function releaseFindings(war: string): Finding[] {
  return findingsOfStep('installation', about(war))
}

function about(war: string): Unplaced[] {
  const [, family = '', month, year, patch] = WAR.exec(war) ?? []
  if (family === '') return [UNREAD]
  const release = { family, year: Number(year), month: Number(month), patch: Number(patch ?? 0) }
  if (release.year < XANADU.year || isWashington(family)) return [tooOld(nameOf(release))]
  return loadsChoices(release) ? [] : [lookAtChoices(nameOf(release))]
}

interface Release {
  family: string
  year: number
  month: number
  patch: number
}

/** True for Washington DC, which is of the same year as Xanadu and came before it. */
function isWashington(family: string): boolean {
  return family.startsWith('washington')
}

function loadsChoices({ year, month, patch }: Release): boolean {
  if (year !== ZURICH_PATCH_11.year) return year > ZURICH_PATCH_11.year
  if (month !== ZURICH_PATCH_11.month) return month > ZURICH_PATCH_11.month
  return patch >= ZURICH_PATCH_11.patch
}

function nameOf({ family, patch }: Release): string {
  const name = family.charAt(0).toUpperCase() + family.slice(1)
  return patch === 0 ? name : `${name} Patch ${String(patch)}`
}

const UNREAD: Unplaced = {
  standing: 'unknown',
  what: 'The release of the instance could not be read',
  nextStep: 'Look at it in System Diagnostics > Stats: the app needs Zurich Patch 11 or later.',
}

function tooOld(release: string): Unplaced {
  return {
    standing: 'missing',
    what: `The instance is of release ${release}, and the app's scripts need Xanadu or later`,
    nextStep: 'Upgrade the instance before the app is used; Zurich Patch 11 or later needs nothing else.',
  }
}

function lookAtChoices(release: string): Unplaced {
  return {
    standing: 'unknown',
    what: `The instance is of release ${release}; before Zurich Patch 11 choices may not have been loaded`,
    nextStep:
      'Open a new organization: if Region offers nothing, install what npm run build -- --legacy-choices makes, or upgrade the instance.',
  }
}
