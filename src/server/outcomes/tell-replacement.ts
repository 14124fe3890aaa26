import { guarded } from '../redaction'
import { verdict, type Verdict } from '../verdicts'
import { factsOf } from '../targets'
import { findOrganization } from '../organizations'
import { findTrunkRequest, inWords, updateTrunkRequest, verdictColumns, type State } from '../requests'
import { findTrunk, findTrunkOf } from '../inventory'
import type { RegistrationRecord } from '../registrations'

/** States in which a retirement has ended. */
const ENDED: readonly State[] = ['retired', 'failed', 'outcome_unknown']

/**
 * Tells the request that registered a trunk in place of another one how the retirement of that one ended: that it is
 * gone, or that both stand. It may be repeated.
 *
 * @param found the verdict on the retirement; null for none
 */
export function tellReplacement(registration: RegistrationRecord, state: State, found: Verdict | null): void {
  const { sysId, operation, organization, genesysId, request } = registration
  if (operation !== 'retire' || genesysId === '' || !ENDED.includes(state) || found?.code === 'replacement_gone') return
  guarded(`the replacement of what registration ${sysId} retires`, () => {
    const old = findTrunkOf(organization, genesysId)
    const anew = old === null || old.replacedBy === '' ? null : findTrunk(old.replacedBy)
    const told = anew === null ? null : findTrunkRequest(anew.request)
    if (old === null || told?.state !== 'registered') return
    const trunkName = old.fields.trunkName
    if (state === 'retired') {
      const over = told.verdict === STANDS ? verdictColumns(null) : {}
      const note = `The trunk ${trunkName} (${genesysId}), which this one replaces, is not in Genesys Cloud any more.`
      updateTrunkRequest(told.sysId, { ...over, work_notes: note })
      return
    }
    const retirement = findTrunkRequest(request)
    const place = findOrganization(organization)
    const evidence = [
      ...(retirement === null ? [] : [`${retirement.number} is ${inWords(state)}.`]),
      ...(found === null ? [] : [found.message, ...found.evidence]),
    ]
    const both = verdict(STANDS, {
      ...(place === null ? {} : factsOf(place)),
      ...{ trunkName, genesysId, heldBy: retirement?.number, evidence },
    })
    updateTrunkRequest(told.sysId, { ...verdictColumns(both), work_notes: `${both.message}\n${both.nextStep}` })
  })
}

const STANDS = 'replaced_trunk_stands'
