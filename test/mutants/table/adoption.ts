import type { Safeguard } from '../safeguard'

const ADOPT = 'test/instance/trunks/adopt.test.ts'

/** Safeguards of adopting trunks and of retiring adopted ones. Each comment says what happens without it. */
export const ADOPTION = {
  /** A comparison removes the record of a trunk that is being adopted; two requests retire one trunk. */
  'adoption-in-turn': {
    script: 'ByocAdoption',
    text: '`adopt:${organization}`',
    by: '`adopt:${Math.random()}`',
    killer: {
      file: ADOPT,
      test: 'adopting what exists under byoc_registration is done once by two workers at once, and never to a trunk that a comparison removes meanwhile',
    },
  },
  /** A trunk is adopted that a request is about to find as its own. */
  'adoption-awaited': {
    script: 'ByocHolders',
    text: 'return writeSent > 0 || state === "outcome_unknown" || ByocRequests.isQueuedWork(state) && operation === "register";',
    by: 'return false;',
    killer: {
      file: ADOPT,
      test: 'adopting what exists under platform leaves a trunk alone while a request of its name may be making it',
    },
  },
  /** A clone adopts the trunks of production. */
  'adoption-guarded': {
    script: 'ByocAdoption',
    text: 'const barred = ByocTargets.forbidsCalls(organization);',
    by: 'const barred = null;',
    killer: { file: ADOPT, test: 'adopting what exists under platform is refused with instance_changed' },
  },
  /** A trunk that was read in another organization counts as one of the organization that the record names now. */
  'adoption-place': {
    script: 'ByocAdoption',
    text: 'isElsewhere: ByocRegistrations.elsewhere(trunk, organization) !== null',
    by: 'isElsewhere: false',
    killer: {
      file: ADOPT,
      test: 'adopting what exists under platform is refused while outbound calls are switched off, and for a trunk that was read elsewhere',
    },
  },
  /** A request whose write was lost takes an adopted trunk of the same content over. */
  'adopted-is-taken': {
    script: 'ByocHolders',
    text: 'return [...others, ...adopted].map(',
    by: 'return others.map(',
    killer: {
      file: 'test/instance/trunks/adopted-meanwhile.test.ts',
      test: 'a look-up after a lost write takes no trunk that was adopted meanwhile, though it has the content that was asked for',
    },
  },
  /** The organization of adopted trunks moves away without being told to leave them. */
  'adopted-stay': {
    script: 'ByocPlaces',
    text: '+ ByocInventory.countAdopted(organization)',
    by: '',
    killer: {
      file: ADOPT,
      test: 'adopting what exists under platform is not retired before it is adopted, and keeps its organization where it is',
    },
  },
} as const satisfies Record<string, Safeguard>
