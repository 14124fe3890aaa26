import type { VerdictFacts, VerdictRecord } from './verdict-record'
import { list, org, quoted, RETRY, said, TRUNKS } from './wording'

/** Verdicts on the change of a trunk that is registered. */
export const CHANGE_VERDICTS = {
  drifted: {
    arises: 'A change finds the trunk in Genesys Cloud other than this app last wrote it',
    retry: 'person',
    fixedBy: 'operator',
    tells: 'Your change was not made, since somebody has changed the trunk in Genesys Cloud meanwhile.',
    says: (facts) => ({
      message: `The trunk ${quoted(facts.trunkName, 'to be changed')} was changed in Genesys Cloud by somebody else, so nothing was written: ${list(facts, 'see the evidence')}`,
      nextStep: `Compare the trunk in ${TRUNKS} of ${org(facts)}. Tick Overwrite what Genesys has on the trunk request to make the change all the same, which leaves the other differences as they are, ${RETRY}; or set the trunk right there, ${RETRY}.`,
    }),
  },
  change_not_offered: {
    arises: 'Genesys Cloud shows the trunk and has no call to change it (404, 405 or 501)',
    retry: 'person',
    fixedBy: 'operator',
    tells: 'Your change was not made, since Genesys Cloud does not let trunks of this organization be changed.',
    says: (facts) => ({
      message: `${org(facts, true)} shows the trunk ${quoted(facts.trunkName, 'to be changed')}, but offers no call to change it: ${said(facts)}.`,
      nextStep: `Replace the trunk, when you want that: choose Replace trunk on this trunk request, which registers a new trunk with the new values under another name, and then retires this one. Where that is not offered, ask for the new trunk yourself, and once it is registered, choose Retire on the record of this one.`,
    }),
  },
  replaced_trunk_stands: {
    arises: 'The retirement of a trunk that another one replaces has failed: both stand in Genesys Cloud',
    retry: 'person',
    fixedBy: 'operator',
    tells: 'Your new trunk is registered. The one that it replaces could not be deleted yet, so that both are there.',
    says: (facts) => ({
      message: `The new trunk is registered, but the trunk ${quoted(facts.trunkName, 'that it replaces')}${idOf(facts)} in ${org(facts)} was not deleted: both stand.`,
      nextStep: `Open ${facts.heldBy ?? 'the trunk request that retires the old trunk'}, whose verdict says why, and do what its next step says; then choose Retry now on it. To go back to the old trunk instead, choose Retire on this trunk request, which deletes the new one.`,
    }),
  },
  replacement_gone: {
    arises: 'A trunk is to be deleted since another one replaces it, and that one is not registered any more',
    retry: 'person',
    fixedBy: 'operator',
    tells: 'The old trunk was not deleted, since the trunk that replaces it is not in Genesys Cloud any more.',
    says: (facts) => ({
      message: `The trunk ${quoted(facts.trunkName, 'that was to be retired')} was not deleted: the trunk${idOf(facts)} that replaces it is not registered in ${org(facts)} any more.`,
      nextStep: `Look at ${facts.heldBy ?? 'the trunk request that replaces it'}, and choose Register anew on it, if you want the new trunk. Choose Retry now on this trunk request to delete this trunk all the same.`,
    }),
  },
  trunk_gone: {
    arises: 'The trunk that is to be changed is retired, or is not in Genesys Cloud any more',
    retry: 'person',
    fixedBy: 'operator',
    tells: 'Your change was not made, since the trunk is not in Genesys Cloud any more.',
    says: (facts) => ({
      message: `The trunk ${quoted(facts.trunkName, 'to be changed')}${idOf(facts)} is not in ${org(facts)} any more, so there is nothing to change.`,
      nextStep: `Look at the record of the trunk: if it is missing, choose Register anew on the trunk request that registered it, and ask for the change again; otherwise ask for a new trunk.`,
    }),
  },
  route_missing: {
    arises: 'The site has no outbound route of the name that the trunk is to be put on',
    retry: 'person',
    fixedBy: 'operator',
    tells: 'Your trunk is registered, and is on no outbound route yet: Genesys Cloud knows none of the name.',
    says: (facts) => ({
      message: `The trunk ${quoted(facts.trunkName, 'of the request')} was not put on the outbound route ${quoted(facts.route, 'that is asked for')}: the site ${facts.site ?? 'of the trunk'} of ${org(facts)} has none of this name. The trunk itself stays registered.`,
      nextStep: `Look in Genesys Cloud Admin > Telephony > Sites > Outbound Routes of the site. Make the outbound route there, or correct Outbound route on this trunk request, ${RETRY}: nothing is registered anew.`,
    }),
  },
} satisfies Record<string, VerdictRecord>

function idOf({ genesysId }: VerdictFacts): string {
  return genesysId === undefined ? '' : ` (id ${genesysId})`
}
