import type { Safeguard } from '../safeguard'

/** Safeguards of who works when. Each comment says what happens without it. */
export const LANES = {
  /** A lease that lies far ahead is believed. */
  'lane-lease-bound': {
    script: 'ByocLanes',
    text: 'lease.leasedUntil <= now || lease.leasedUntil > latestLease(now, leaseMs)',
    by: 'lease.leasedUntil <= now',
    killer: {
      file: 'test/instance/exactly-once/clocks.test.ts',
      test: 'a time that lies a day ahead, written by a node whose clock was set back since, holds up nobody the lease of a lane, by the worker that finds it',
    },
  },
  /** A worker goes on with its lane for as long as its lease runs. */
  'lane-time-slice': {
    script: 'ByocLanes',
    text: 'now - startedAt < sliceMs && ',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/clocks.test.ts',
      test: 'who holds a lane for as long as its slice gives it up, and takes it again',
    },
  },
  /** A worker begins with a registration although its lease may end during the call. */
  'lane-outlasts-call': {
    script: 'ByocLanes',
    text: ' && now + longestCallMs < leasedUntil',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'the holder of a lane begins nothing whose write, sent once more with a new token, could outlast the lease',
    },
  },
  /** A worker that lost its lane leaves what it overwrote as it is. */
  'release-requeues': {
    script: 'ByocLanes',
    text: 'if (deleteLane(held.sysId)) return;',
    by: 'if (deleteLane(held.sysId) || true) return;',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'a stop that stood still leaves no registration failed whose trunk was made meanwhile',
    },
  },
  /** A lane that the platform refuses to store counts as held by another worker. */
  'lane-refused': {
    script: 'ByocLanes',
    text: 'if (tries === 1) throw new Error',
    by: 'if (tries === 1) return null; if (false) throw new Error',
    killer: {
      file: 'test/instance/exactly-once/own-failures.test.ts',
      test: 'a lane whose row can not be stored is worked by nobody, and its requests say so',
    },
  },
  /** A lane that worker B releases between worker A's insertion and its look counts as a failure of the app. */
  'lane-released': {
    script: 'ByocLanes',
    text: 'for (let tries = 2; ; tries--)',
    by: 'for (let tries = 1; ; tries--)',
    killer: {
      file: 'test/instance/exactly-once/own-failures.test.ts',
      test: 'a lane that is let go between a refused insertion and the look for its row is taken, and nothing has failed',
    },
  },
  /** A command revives a request whose cancellation was half written. */
  'half-canceled': {
    script: 'ByocCommands',
    text: 'if (event !== "cancel" && ByocRegistrations.isHalfCanceled(registration, sysId)) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'a stop finishes a cancellation (draft) whose node died between its two writes',
    },
  },
  /** A registration that is being retired is put to work again. */
  'over-is-not-queued': {
    script: 'ByocQueue',
    text: 'if (isOver(registration)) return restore(request, registration);',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'a transaction that stood still before queuing a request between its reading and its writing does not set to work again what was retired meanwhile',
    },
  },
  /** A new attempt takes a pending withdrawal back. */
  'queued-withdrawal': {
    script: 'ByocQueue',
    text: '...registration.pending === "stop" ? { wish: "" } : {},',
    by: 'wish: "",',
    killer: {
      file: 'test/instance/exactly-once/commands.test.ts',
      test: 'a withdrawal that is pending is not taken back by who tries the request again',
    },
  },
  /** A stop undoes a pending withdrawal. */
  'withdraws-at-rest': {
    script: 'ByocCommands',
    text: 'const withdrawal = event === "stop" ? ByocRegistrations.withdrawalOf(latest) : null;',
    by: 'const withdrawal = null;',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'who cancels while Genesys is called is not overruled by who stops when its caller’s lease has run out',
    },
  },
  /** A command overwrites a state that another transaction wrote meanwhile. */
  'state-changed-meanwhile': {
    script: 'ByocCommands',
    text: 'const written = ByocRequests.writeProgress(sysId, { ...progress, note }, record.state);',
    by: 'const written = ByocRequests.writeProgress(sysId, { ...progress, note });',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'a transaction that stood still before trying a request again is told that it was canceled meanwhile',
    },
  },
  /** An event that came too early to a node whose clock is behind is lost. */
  'early-event': {
    script: 'Lanes',
    text: 'if (at > ByocServicenow.now() && ByocLanes.wakeIfSoon(key, organization, at, due)) return;',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/clocks.test.ts',
      test: 'two nodes whose clocks differ an event that arrives before its time comes again',
    },
  },
  /** A lane is never given up before it is empty. */
  'goes-on': {
    script: 'Lanes',
    text: 'if (!ByocLanes.goesOn(held)) return { kind: "yield" };',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'the holder of a lane begins nothing whose write, sent once more with a new token, could outlast the lease',
    },
  },
  /** A lane calls beyond its share of the rate limit. */
  'lane-rate': {
    script: 'Lanes',
    text: 'if (next?.ok === false) return { kind: "pause", until: next.at, isLasting: true };',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/transport.test.ts',
      test: 'Retry-After with 429 holds for all lanes of the organization, and for who works them next',
    },
  },
  /** Each event of a lane whose client may ask for no token opens a session. */
  'token-limited-lane': {
    script: 'ByocRetries',
    text: '...found.code === "token_rate_limited" ? { isLasting: true } : {}',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/outages.test.ts',
      test: 'more of them than a minute allows to write do not have each of their events open a session while their client may ask for no token',
    },
  },
  /** A write leaves after the lease has ended. */
  'leased-until': {
    script: 'Lanes',
    text: 'if (session !== null) session.leasedUntil = held.leasedUntil;',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'a worker that stood still for longer than its lease before it claims a write sends nothing',
    },
  },
  /** A lane that can not be stored leaves its registrations due. */
  'lane-hold-throws': {
    script: 'Lanes',
    text: 'for (const { sysId } of ByocRegistrations.dueRegistrations(key, ByocServicenow.now(), BATCH)) ByocRetries.rescheduleFailed(sysId, ByocRedaction.reasonOf(error), []);',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/own-failures.test.ts',
      test: 'a lane whose row can not be stored is worked by nobody, and its requests say so',
    },
  },
  /** A cancellation whose registration the platform refused to write leaves it failed. */
  'half-canceled-registration': {
    script: 'ByocCommands',
    text: 'if (isHalf && !ByocRequests.isQueuedWork(registration.state)) ByocQueue.follow(sysId, "cancelled");',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/refused-updates.test.ts',
      test: 'a cancellation whose registration the instance refused to write is written there by the job',
    },
  },
  /** An order waits for its turn because another organization's lane was woken a moment ago. */
  'woken-by-its-own': {
    script: 'ByocRegistrations',
    text: 'function hasDueBetween(lane, from, before) {\n  const record = new GlideRecord(TABLE);\n  record.addQuery("lane", lane);',
    by: 'function hasDueBetween(lane, from, before) {\n  const record = new GlideRecord(TABLE);',
    killer: {
      file: 'test/instance/exactly-once/woken-lanes.test.ts',
      test: 'an order wakes its own lane though another lane was woken a moment ago, and a second one does not wake it again',
    },
  },
  /** A lane that is done leaves another one of its organization alone with its work. */
  'lane-helped': {
    script: 'ByocLanes',
    text: 'if (!mayHelp(touched.length)) return 0;',
    by: 'return 0;',
    killer: {
      file: 'test/instance/exactly-once/helped-lanes.test.ts',
      test: 'a lane that is done helps one that has more to do than its share of the rate limit: all are registered within the minute, each once',
    },
  },
  /** Another lane takes over what a worker has begun with. */
  'lane-takes-begun': {
    script: 'ByocLanes',
    text: 'return isNew && writeSent === 0 && genesysId === "" && pending === "";',
    by: 'return true;',
    killer: {
      file: 'test/instance/exactly-once/helped-lanes.test.ts',
      test: 'a registration that somebody has begun with stays in its lane',
    },
  },
  /** A worker goes on with a registration that another lane has taken over since the worker read it. */
  'lane-taken-over': {
    script: 'ByocLookups',
    text: 'if (named.some(({ sysId, lane }) => sysId === registration.sysId && lane !== registration.lane)) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/exactly-once/helped-lanes.test.ts',
      test: 'a worker leaves alone what another lane has taken over since it was read, and that lane registers it at once',
    },
  },
  /** A registration that left its lane and came back counts as work that changed nothing, and is put off. */
  'lane-given-back': {
    script: 'ByocLanes',
    text: 'if (worked.kind === "elsewhere") this.found.delete(sysId);',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/helped-lanes.test.ts',
      test: 'a registration that left its lane and came back is registered as if it had stayed',
    },
  },
  /** A lane that is done helps another one of its organization while other organizations wait for a job. */
  'lane-helped-last': {
    script: 'ByocLanes',
    text: 'if (busy.length === 0 || ByocRegistrations.hasDueElsewhere(organization, ByocServicenow.now())) return 0;',
    by: 'if (busy.length === 0) return 0;',
    killer: {
      file: 'test/instance/exactly-once/helped-lanes.test.ts',
      test: 'a lane that is done helps nobody while another organization has work',
    },
  },
  /** A command holds a lane that its request has left, and works beside the worker of the other lane. */
  'free-lane-left': {
    script: 'ByocLanes',
    text: 'done.here = registration === null || registration.lane === key;',
    by: 'done.here = true;',
    killer: {
      file: 'test/instance/exactly-once/helped-lanes.test.ts',
      test: 'a stop is left to the other lane where that takes the registration over while the stop looks for it',
    },
  },
  /** Each event that finds a lane paused sets another one, for as long as an outage lasts. */
  'paused-once': {
    script: 'ByocLanes',
    text: 'if (isAhead(row.leaseUntil, ByocServicenow.now()) && row.leaseUntil <= until + SAME_TIME_MS) return;',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/outages.test.ts',
      test: 'an organization whose circuit is open has one event waiting for each lane, and one for each request that was tried, however long it lasts',
    },
  },
  /** The comparisons of all the nights of a long outage wait beside each other. */
  'comparison-ends': {
    script: 'ByocReconciliation',
    text: 'ByocServicenow.now() - startedAt > LONGEST_MS ? never("the organization could not be asked for a day.")',
    by: 'false ? never("the organization could not be asked for a day.")',
    killer: {
      file: 'test/instance/exactly-once/outages.test.ts',
      test: 'a comparison that finds the circuit open waits, but for no longer than a day',
    },
  },
} as const satisfies Record<string, Safeguard>
