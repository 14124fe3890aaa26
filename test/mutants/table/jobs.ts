import type { Safeguard } from '../safeguard'

/** Safeguards of the sweeper, of work that is put off, and of the poller of trunks’ status. Each comment says what happens without it. */
export const JOBS = {
  /** A node whose clock is behind is handed what it put off at once, again and again. */
  'put-off-past-all-clocks': {
    script: 'ByocServicenow',
    text: 'dateTime(Math.max(epochMs, now() + CLOCKS_DIFFER_MS))',
    by: 'dateTime(epochMs)',
    killer: {
      file: 'test/instance/exactly-once/put-off.test.ts',
      test: 'comparison: a node whose clock is behind puts it off past the other nodes’ present',
    },
  },
  /** A next attempt far ahead is believed. */
  'sweep-far-ahead': {
    script: 'Sweeper',
    text: 'ByocRegistrations.registrationsBeyond(time + longestWaitMs(), MOST_AT_ONCE)',
    by: '[]',
    killer: {
      file: 'test/instance/exactly-once/clocks.test.ts',
      test: 'a time that lies a day ahead, written by a node whose clock was set back since, holds up nobody the next attempt',
    },
  },
  /** The job puts a stopped request to work again. */
  'sweep-stops': {
    script: 'ByocStrays',
    text: ' || ByocRegistrations.pendingCommandOf(registration.pending) !== null',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/refused-updates.test.ts',
      test: 'a stop holds although the instance refuses to write it on the request when it is given between two attempts, and the person is told',
    },
  },
  /** The job forgets a stop that the platform refused to write. */
  'sweep-repeats-stop': {
    script: 'Sweeper',
    text: '.refused === ByocCommands.NOT_SHOWN) return;',
    by: '.refused === "") void 0;',
    killer: {
      file: 'test/instance/exactly-once/refused-updates.test.ts',
      test: 'a stop holds although the instance refuses to write it on the request when it is given between two attempts, and the person is told',
    },
  },
  /** A task that may be closed by now stays open. */
  'sweep-verdicts': {
    script: 'Sweeper',
    text: ' + this.clearVerdicts(doneSince)',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/refused-updates.test.ts',
      test: 'a data policy refuses to close the task the outcome is written without it, said once, and for a person, until the platform lets it be closed',
    },
  },
  /** A request that nobody is asked to approve waits for ever. */
  'sweep-approvers': {
    script: 'Sweeper',
    text: ' + this.askApprovers(openOnly)',
    by: '',
    killer: {
      file: 'test/instance/approvals/approvals.test.ts',
      test: 'asks again where the flow never started, says so, and leaves alone whoever is being asked',
    },
  },
  /** A request whose task somebody closed while it was at work waits for ever. */
  'sweep-closed-tasks': {
    script: 'Sweeper',
    text: 'return this.sweepAmong(null);',
    by: 'return this.sweepAmong(ByocServicenow.now() - LATELY_MS);',
    killer: {
      file: 'test/instance/exactly-once/sweeps.test.ts',
      test: 'what a sweep of every five minutes leaves to the one of a night a request at work whose task somebody closed, and whose registration is lost',
    },
  },
  /** A lost registration is never made anew. */
  'sweep-lost-registration': {
    script: 'ByocStrays',
    text: 'if (registration === null) return replaceLost(request);',
    by: 'if (registration === null) return;',
    killer: {
      file: 'test/instance/exactly-once/lost-rows.long.test.ts',
      test: 'a registration row that is lost is made anew and finds by its attempts that its write has landed',
    },
  },
  /** The polls of a former trunk go on for the new one. */
  'poll-stale': {
    script: 'StatusPoller',
    text: 'cursor.genesysId === registration.genesysId && ',
    by: '',
    killer: {
      file: 'test/platform/status.test.ts',
      test: 'the state of a new trunk is not asked for by an event that was left of an earlier trunk of the request',
    },
  },
  /** Two lanes ask for the status of the same trunk: the one that had named it, and the one that registered it. */
  'poll-taken-over': {
    script: 'StatusPoller',
    text: ' && (!isFirst || lane === given)',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/helped-lanes.test.ts',
      test: 'the status of a trunk that another lane has taken over is asked for once',
    },
  },
  /** Polls that wait for the rate limit all come back at once. */
  'poll-spread': {
    script: 'StatusPoller',
    text: 'put(poll, room.at + Math.random() * SPREAD_MS)',
    by: 'put(poll, room.at)',
    killer: {
      file: 'test/platform/status.test.ts',
      test: 'the state of a new trunk in another cloud of trunks for which no call is left is asked for at times that are spread over a minute',
    },
  },
  /** Polls go beyond the share of the rate limit. */
  'poll-rate': {
    script: 'StatusPoller',
    text: 'if (!room.ok) return put(',
    by: 'if (false) return put(',
    killer: {
      file: 'test/platform/status.test.ts',
      test: 'the state of a new trunk in another cloud of trunks for which no call is left is asked for at times that are spread over a minute',
    },
  },
  /** An outage ends the polls. */
  'poll-failure': {
    script: 'StatusPoller',
    text: 'return answered.retry === "retry" ? again(poll) : void 0;',
    by: 'return;',
    killer: { file: 'test/platform/status.test.ts', test: 'the state of a new trunk is asked for again after a 503' },
  },
  /** The status of a trunk is asked for in another organization. */
  'poll-elsewhere': {
    script: 'StatusPoller',
    text: 'cursor.genesysId === registration.genesysId && ByocRegistrations.elsewhere(registration, organization) === null',
    by: 'cursor.genesysId === registration.genesysId',
    killer: {
      file: 'test/instance/exactly-once/elsewhere.test.ts',
      test: 'an organization record that changes (platform) asks for no status of a trunk that stands elsewhere',
    },
  },
  /** A rule of the instance that throws where a closed order is written keeps a trunk without its status. */
  'status-on-the-trunk': {
    script: 'StatusPoller',
    text: 'ByocRedaction.guarded(`trunk request ${registration.request}`, () => {',
    by: '((_subject, work) => work())(``, () => {',
    killer: {
      file: 'test/instance/trunks/throwing-rule.test.ts',
      test: 'the status of a trunk stands on the trunk',
    },
  },
  /** A status poll of an organization that is deleted ends with an error of the script. */
  'poll-of-an-organization': {
    script: 'StatusPoller',
    text: 'if (organization === null || contract === null || !ByocContracts.adapterOf(contract).tellsStatus) return;',
    by: '',
    killer: {
      file: 'test/platform/status.test.ts',
      test: 'the state of a new trunk of an organization that is deleted is asked for no more, without an error',
    },
  },
} as const satisfies Record<string, Safeguard>
