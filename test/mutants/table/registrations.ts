import type { Safeguard } from '../safeguard'

/** Safeguards of a registration, its next step, retry and outcome. Each comment says what happens without it. */
export const REGISTRATIONS = {
  /** After a restore, a trunk that was looked for in one organization is written to another one, where it may be. */
  'forget-looks': {
    script: 'ByocPlaces',
    text: 'forgetLooks(organization);',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/outages.test.ts',
      test: 'more of them than a minute allows to write are looked up again once the organization is moved',
    },
  },
  /** A worker that stood still overwrites what another worker found out. */
  unchanged: {
    script: 'ByocRegistrations',
    text: 'if (row !== null && !hasGoneOn(row.found, read)) return row;',
    by: 'if (row !== null) return row;',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'a worker that stood still with a refused write writes nothing over what another worker has registered since',
    },
  },
  /** A write with an answer that tells nothing counts as refused. */
  'unclear-answer': {
    script: 'ByocRegistrations',
    text: 'return ByocVerdicts.mayHaveActed("register", statusOf(row));',
    by: 'return false;',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'what a worker that died leaves with a gateway’s 502 is looked up, and not sent again',
    },
  },
  /** A write is forgotten that was sent while another worker ended the work. */
  'requeue-after-write': {
    script: 'ByocOutcomes',
    text: 'if (result.write !== void 0 && !keepIfLost(registration)) requeue(registration.sysId, isEnded);',
    by: 'if (result.write !== void 0) keepIfLost(registration);',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'a write that lands while it is stopped is taken up again, and is registered',
    },
  },
  /** After an ambiguous conflict a further attempt creates a trunk. */
  'write-named': {
    script: 'ByocOutcomes',
    text: 'if (result.writeNamed === true && registration.writeSent === 0) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/exactly-once/twins.test.ts',
      test: 'a look-up that finds several trunks equal to a request has the next attempt look again',
    },
  },
  /** A clone works what another instance ordered. */
  'clone-work': {
    script: 'ByocRegistrations',
    text: 'if (isOfAnotherInstance(madeOn)) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/exactly-once/elsewhere.test.ts',
      test: 'a clone of production that was verified does nothing to what production ordered, and registers what is ordered anew',
    },
  },
  /** A clone takes commands for what another instance ordered. */
  'clone-commands': {
    script: 'ByocCommands',
    text: 'if (ByocRegistrations.isOfAnotherInstance(madeOn) && (ACTS.includes(event) || withdraws && stands)) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/exactly-once/elsewhere.test.ts',
      test: 'a clone of production that was verified does nothing to what production ordered, and registers what is ordered anew',
    },
  },
  /** A trunk is looked for where the record points now, not where it was written. */
  'same-place': {
    script: 'ByocRegistrations',
    text: 'if (!ByocTargets.mayBeThere(registration) || ByocTargets.samePlace(registration, placeOf(organization))) return null;',
    by: 'return null;',
    killer: {
      file: 'test/instance/exactly-once/elsewhere.test.ts',
      test: 'an organization record that changes (byoc_registration) retires no trunk in another organization than it was registered in',
    },
  },
  /** Attempts are never used up. */
  'retry-attempts': {
    script: 'ByocRetries',
    text: 'if (attempts >= policy.maxAttempts) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/exactly-once/own-failures.test.ts',
      test: 'the work on one request throws the others of its lane go on; it says why, is tried again a few times, and then is a person’s',
    },
  },
  /** A switch that is off makes requests fail. */
  'instance-on-hold': {
    script: 'ByocRetries',
    text: 'if (ByocVerdicts.VERDICTS[code].holdsInstance === true) return',
    by: 'if (false) return',
    killer: {
      file: 'test/instance/app/guards.test.ts',
      test: 'sends nothing while the switch is off, and goes on by itself when it is on again',
    },
  },
  /** A request waits for a token for ever. */
  'token-wait-budget': {
    script: 'ByocRetries',
    text: 'if (waitedMs > ByocServicenow.settings.retryMs()) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/exactly-once/transport.test.ts',
      test: 'an outage of the login host pauses the organization, and is a person’s after the budget',
    },
  },
  /** A token endpoint that names no pause is asked in a loop. */
  'shortest-pause': {
    script: 'ByocRetries',
    text: 'Math.max(retryAt, ByocServicenow.now() + SHORTEST_PAUSE_MS)',
    by: 'retryAt',
    killer: {
      file: 'test/instance/exactly-once/tokens.test.ts',
      test: 'a login host that asks to be asked again at once is asked no sooner than after a second',
    },
  },
  /** Each pause writes the same work note. */
  'one-note': {
    script: 'ByocRetries',
    text: 'const note = registration.verdict === found.code ? {} :',
    by: 'const note = false ? {} :',
    killer: {
      file: 'test/instance/exactly-once/transport.test.ts',
      test: 'a waiting request says why once, however long it waits',
    },
  },
  /** A stop that its request could not show is forgotten. */
  'stop-kept': {
    script: 'ByocOutcomes',
    text: 'wish: shown || ByocRequests.isQueuedWork(state) ? "" : pending',
    by: 'wish: ""',
    killer: {
      file: 'test/instance/exactly-once/refused-updates.test.ts',
      test: 'a stop holds although the instance refuses to write it on the request when it is given while Genesys is being called',
    },
  },
  /** A pending command makes a retirement due in a loop. */
  'command-being-done': {
    script: 'ByocOutcomes',
    text: 'if (!ByocRegistrations.isToCarryOut(pending, registration.operation)) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/exactly-once/commands.test.ts',
      test: 'while no call may leave a request that is retiring and is asked to cancel ends retiring, in no loop',
    },
  },
  /** An earlier request gets the identifier of a trunk that may be there. */
  'identifier-may-be-there': {
    script: 'ByocHolders',
    text: '(HAVING.includes(state) || isThere(row))',
    by: 'HAVING.includes(state)',
    killer: {
      file: 'test/instance/exactly-once/identifiers.test.ts',
      test: 'a request that may have a trunk already keeps its identifier from an earlier request',
    },
  },
  /** A first attempt that lies ahead lengthens the time for which a token is tried. */
  'first-attempt-ahead': {
    script: 'ByocRetries',
    text: 'if (registration.firstAttempt > ByocServicenow.now()) registration.firstAttempt = 0;',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/clocks.test.ts',
      test: 'a time that lies a day ahead, written by a node whose clock was set back since, holds up nobody the first attempt of a request that gets no token',
    },
  },
  /** A first attempt that lies ahead allows a wait that is longer than requests are tried. */
  'retry-clock-back': {
    script: 'ByocRetries',
    text: 'const age = Math.max(0, now - startedAt);',
    by: 'const age = now - startedAt;',
    killer: {
      file: 'test/instance/exactly-once/clocks.test.ts',
      test: 'a time that lies a day ahead, written by a node whose clock was set back since, holds up nobody the first attempt of a request that is to wait for longer than requests are tried',
    },
  },
  /** A write that was sent in the future keeps its registration waiting until then. */
  'write-from-future': {
    script: 'ByocRetries',
    text: '...writeSent > time ? { write_sent: String(time) } : {}',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/clocks.test.ts',
      test: 'a time that lies a day ahead, written by a node whose clock was set back since, holds up nobody the write without an answer',
    },
  },
  /** A trunk that a person found has no place, so that nobody knows where it is. */
  'settled-place': {
    script: 'LostWrites',
    text: 'const organization = state === "registered" ? ByocOrganizations.findOrganization(registration.organization) : null;',
    by: 'const organization = state !== "registered" ? ByocOrganizations.findOrganization(registration.organization) : null;',
    killer: {
      file: 'test/instance/forms/lost-writes.test.ts',
      test: 'a write whose answer got lost is registered under the id that a person found, which no other request may have',
    },
  },
  /** A write whose answer brought an id counts as one without an answer, once its registration was lost. */
  'answer-with-an-id-is-clear': {
    script: 'ByocRegistrations',
    text: ' || row.genesysId !== "") return false;',
    by: ') return false;',
    killer: {
      file: 'test/instance/exactly-once/lost-rows.long.test.ts',
      test: 'a registration row that is lost is made anew and finds by its attempts that its write has landed',
    },
  },
  /** The record of a trunk says that it is where the organization's record points, and not where it was made. */
  'record-keeps-the-place': {
    script: 'ByocOutcomes',
    text: 'if (registration.orgId !== "") return registration;',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/elsewhere.test.ts',
      test: 'an organization record that changes (byoc_registration) leaves a trunk whose own record is lost where it was registered',
    },
  },
} as const satisfies Record<string, Safeguard>
