import type { Safeguard } from '../safeguard'

/** Safeguards of who gets a name, and of what one organization is. Each comment says what happens without it. */
export const NAMES = {
  /** A request takes a name under which a dead worker has sent a write. */
  'name-by-attempt': {
    script: 'ByocHolders',
    text: 'return isKnownThere(other) || ByocRegistrations.writeOf(other, other.attempts + 1) !== null;',
    by: 'return isKnownThere(other);',
    killer: {
      file: 'test/instance/exactly-once/names.test.ts',
      test: 'two requests of one name under byoc_registration a request whose worker died after its write left comes before an earlier one',
    },
  },
  /** A clone can't take a name that production has asked for. */
  'name-of-clone': {
    script: 'ByocHolders',
    text: 'return ByocRequests.isQueuedWork(state) && (operation === "register" || operation === "change") && !isForeign;',
    by: 'return ByocRequests.isQueuedWork(state) && (operation === "register" || operation === "change");',
    killer: {
      file: 'test/instance/exactly-once/elsewhere.test.ts',
      test: 'a clone of production that was verified takes a name though production has asked for it earlier',
    },
  },
  /** The name goes to whichever request is worked first. */
  'name-order': {
    script: 'ByocHolders',
    text: '(one, other) => compareNumbers(rank(one), rank(other)) || compareNumbers(one.number, other.number)',
    by: '() => 0',
    killer: {
      file: 'test/instance/exactly-once/names.test.ts',
      test: 'two requests of one name under byoc_registration whichever request is taken up first',
    },
  },
  /** The flow that is faster gets the name, not the item that is earlier. */
  'name-order-of-items': {
    script: 'ByocHolders',
    text: '(one, other) => compareNumbers(rank(one), rank(other)) || compareNumbers(one.number, other.number)',
    by: '(one, other) => compareNumbers(one.number, other.number)',
    killer: {
      file: 'test/instance/exactly-once/names.test.ts',
      test: 'two items of one name the order of the requested items counts, though their flows run side by side',
    },
  },
  /** Two requests of one name in two lanes are decided by two workers at once. */
  'name-in-two-lanes': {
    script: 'ByocHolders',
    text: 'if (registration.lane === void 0 || elsewhere.length === 0) return { kind: "free" };',
    by: 'return { kind: "free" };',
    killer: {
      file: 'test/instance/exactly-once/helped-lanes.test.ts',
      test: 'of two requests of one name in two lanes the later one keeps a name that it was about to take when the earlier one came',
    },
  },
  /** An organization counts as another one because its id is written in upper case. */
  'organization-case': {
    script: 'ByocGenesys',
    text: 'return one.trim().toLowerCase() === other.trim().toLowerCase();',
    by: 'return one.trim() === other.trim();',
    killer: {
      file: 'test/instance/exactly-once/organization-case.test.ts',
      test: 'the owner of a token in upper case is the organization',
    },
  },
  /** A registration counts as made elsewhere because its organization is written in upper case. */
  'organization-case-kept': {
    script: 'ByocTargets',
    text: 'const organizations = [one, other].map(({ orgId }) => orgId.toLowerCase());',
    by: 'const organizations = [one, other].map(({ orgId }) => orgId);',
    killer: {
      file: 'test/instance/exactly-once/organization-case.test.ts',
      test: 'the id of an organization in upper case is that of the organization, where a registration keeps it',
    },
  },
  /** An order gets the name of an adopted trunk, where Genesys Cloud takes a second one. */
  'name-adopted': {
    script: 'ByocLookups',
    text: 'const holder = ByocInventory.findAdoptedNamed(organization.sysId, trunkName);',
    by: 'const holder = null;',
    killer: {
      file: 'test/instance/trunks/adopted-names.test.ts',
      test: 'the name of an adopted trunk under byoc_registration is refused to an order before any call, in upper and lower case; its preview says so',
    },
  },
} as const satisfies Record<string, Safeguard>
