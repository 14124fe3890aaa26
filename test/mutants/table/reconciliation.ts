import type { Safeguard } from '../safeguard'

const THROWING = 'test/instance/trunks/throwing-rule.test.ts'
const ROUTE_DRIFT = 'test/platform/route-drift.test.ts'

/** Safeguards of comparing with Genesys Cloud. Each comment says what happens without it. */
export const RECONCILIATION = {
  /** A comparison repairs though nobody told it to. */
  'repair-only-when-told': {
    script: 'Reconciler',
    text: 'if (!ByocServicenow.settings.repairDrift() && !begun.repair) continue;',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/reconcile.test.ts',
      test: 'reconciling under byoc_registration tells what is missing, changed and foreign, and repairs nothing by itself',
    },
  },
  /** A trunk is registered anew beside one of its name. */
  'anew-beside': {
    script: 'Reconciler',
    text: 'if (others.length > 0) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/exactly-once/reconcile.test.ts',
      test: 'reconciling under byoc_registration registers nothing anew beside a trunk that somebody else made under its name',
    },
  },
  /** A trunk that the listing left out is called missing, though it can be read by its id. */
  'missing-looked-for': {
    script: 'ByocReconciliation',
    text: 'if (read.kind === "read" && read.trunk !== null) return { kind: "there", trunk: read.trunk };',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/reconcile-doubts.long.test.ts',
      test: 'takes a trunk that no listing has, but that can be read by its id, for there',
    },
  },
  /** A trunk that is listed under its name is called missing, because it can not be read by its id. */
  'missing-looked-for-by-name': {
    script: 'ByocReconciliation',
    text: 'if (trunk !== void 0) return { kind: "there", trunk };',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/reconcile-doubts.long.test.ts',
      test: 'takes a trunk that is listed under its name, but can not be read by its id, for there',
    },
  },
  /** A trunk is registered anew whose registration names another one by now. */
  'anew-if-missing': {
    script: 'ByocReconciliation',
    text: 'if (state !== "registered" || genesysId !== missingId || operation === "retire") return false;',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/reconcile-doubts.long.test.ts',
      test: 'registers nothing anew whose registration names another trunk by now',
    },
  },
  /** A listing of which a part can not be read makes a trunk missing. */
  'listing-incomplete': {
    script: 'ByocReconciliation',
    text: 'if (!listed.complete) return { kind: "unclear", reason: "the listing of trunks was not complete" };',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/reconcile-doubts.long.test.ts',
      test: 'calls nothing missing by a listing of which a part can not be read',
    },
  },
  /** A comparison asks for ever when there is no answer. */
  'reconciling-tries': {
    script: 'ByocReconciliation',
    text: 'retry !== "retry" || tries >= MOST_TRIES',
    by: 'retry !== "retry"',
    killer: {
      file: 'test/instance/exactly-once/reconcile-doubts.long.test.ts',
      test: 'ends after ten times without an answer, and says why',
    },
  },
  /** Pages are read faster than the share of the rate limit allows. */
  'reconciling-rate': {
    script: 'Reconciler',
    text: 'const room = session.mayCall();\n      if (!room.ok) return { kind: "later", at: room.at, reconciliation };\n      const pageNumber',
    by: 'const pageNumber',
    killer: {
      file: 'test/instance/exactly-once/reconcile-doubts.long.test.ts',
      test: 'reads pages no faster than its share of the rate limit allows',
    },
  },
  /** Missing trunks are looked for faster than the share of the rate limit allows. */
  'looking-rate': {
    script: 'Reconciler',
    text: 'const room = session.mayCall();\n      if (!room.ok) return { kind: "later", at: room.at, reconciliation };',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/reconcile-doubts.long.test.ts',
      test: 'looks for missing trunks no faster than its share of the rate limit allows',
    },
  },
  /** A listing without an end is read without an end. */
  'endless-listing': {
    script: 'Reconciler',
    text: 'if (pageNumber >= ByocReconciliation.MOST_PAGES) return { kind: "never", why: ByocReconciliation.endless() };',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/reconcile-doubts.long.test.ts',
      test: 'ends at a listing without an end, and says so',
    },
  },
  /** The event of a comparison carries more than the platform keeps of it. */
  'event-length': {
    script: 'ByocReconciliation',
    text: 'if (length > LONGEST) break;',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/reconcile-doubts.long.test.ts',
      test: 'names as many foreign trunks as its event holds, each in full, and counts the others',
    },
  },
  /** Trunks are compared that another instance registered. */
  'compared-here': {
    script: 'ByocReconciliation',
    text: 'if (located === null || ByocRegistrations.elsewhere(located, session.organization) !== null) return "same";',
    by: 'if (located === null && ByocRegistrations.elsewhere(located, session.organization) !== null) return "same";',
    killer: {
      file: 'test/instance/exactly-once/elsewhere.test.ts',
      test: 'a clone of production that was verified neither compares nor repairs production’s trunks',
    },
  },
  /** An organization that uses no outbound routes is asked for them, and its credential may not be allowed to read them. */
  'routes-where-used': {
    script: 'ByocReconciliation',
    text: ' || !usesRoutes(organization.sysId)) return { kind: "done", reconciliation };',
    by: ') return { kind: "done", reconciliation };',
    killer: {
      file: ROUTE_DRIFT,
      test: 'an organization in which no trunk was put on a route is not asked for its routes',
    },
  },
  /** Each night says that a trunk is as registered again, and then that it is off its route. */
  'route-drift-stays': {
    script: 'ByocReconciliation',
    text: 'ByocRoutes.withRouteDrift(ofTerms, ByocRoutes.routeDriftOf(trunk.drift))',
    by: 'ofTerms',
    killer: {
      file: ROUTE_DRIFT,
      test: 'a trunk that was taken off its outbound route by hand is drift, with a next step; a change puts it back',
    },
  },
  /** A rule of the instance that throws where a closed order is written ends the comparison, and nobody is told. */
  'drift-of-one-request': {
    script: 'ByocReconciliation',
    text: 'ByocRedaction.guarded(`trunk request ${request.number}`, () => {',
    by: '((_subject, work) => work())(``, () => {',
    killer: { file: THROWING, test: 'the comparison goes on with the other trunks, and what is found stands on each' },
  },
  /** Terms that can no longer be compared are not told while nothing else of the trunk changes. */
  'uncompared-is-told': {
    script: 'ByocReconciliation',
    text: ' && notCompared === trunk.notCompared',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/compared.test.ts',
      test: 'what can no longer be compared, and what is at work without a record of its trunk',
    },
  },
  /** A comparison ends with an error at a trunk that is at work and has no record of its own. */
  'nothing-to-compare-at-work': {
    script: 'ByocReconciliation',
    text: 'if (trunk === null || trunk.state === "foreign") return "same";',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/compared.test.ts',
      test: 'what can no longer be compared, and what is at work without a record of its trunk',
    },
  },
} as const satisfies Record<string, Safeguard>
