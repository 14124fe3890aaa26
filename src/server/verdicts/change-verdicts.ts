import type { VerdictRecord } from './verdict-record'
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
      nextStep: `Replace the trunk, when you want that: ask for a new trunk with the new values under another name, and once it is registered, choose Retire on the trunk request of this one.`,
    }),
  },
  trunk_gone: {
    arises: 'The trunk that is to be changed is retired, or is not in Genesys Cloud any more',
    retry: 'person',
    fixedBy: 'operator',
    tells: 'Your change was not made, since the trunk is not in Genesys Cloud any more.',
    says: (facts) => ({
      message: `The trunk ${quoted(facts.trunkName, 'to be changed')}${facts.genesysId === undefined ? '' : ` (id ${facts.genesysId})`} is not in ${org(facts)} any more, so there is nothing to change.`,
      nextStep: `Look at the record of the trunk: if it is missing, choose Register anew on the trunk request that registered it, and ask for the change again; otherwise ask for a new trunk.`,
    }),
  },
} satisfies Record<string, VerdictRecord>
