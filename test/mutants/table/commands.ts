import type { Safeguard } from '../safeguard'

/** Safeguards of commands and of what is queued again. Each comment says what happens without it. */
export const COMMANDS = {
  /** A cancellation leaves a trunk in Genesys that was made before it was written. */
  'decided-late': {
    script: 'ByocCommands',
    text: 'ByocOutcomes.requeue(made.sysId, (found) => ByocOutcomes.isEnded(found) && (found.state === "cancelled" || found.genesysId !== ""));',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'a cancellation that stood still before it was written takes the trunk back that was made meanwhile',
    },
  },
  /** A request whose write may have landed moves to another organization. */
  'moved-only-unwritten': {
    script: 'ByocQueue',
    text: 'const moved = registration.writeSent === 0 && registration.genesysId === "";',
    by: 'const moved = true;',
    killer: {
      file: 'test/instance/exactly-once/elsewhere.test.ts',
      test: 'a request that is changed to another organization is looked for where its lost write went',
    },
  },
  /** An event that came too early is the last one. */
  'due-in-a-moment': {
    script: 'ByocLanes',
    text: 'if (due - time > ByocServicenow.CLOCKS_DIFFER_MS) return false;',
    by: 'return false;',
    killer: {
      file: 'test/instance/exactly-once/clocks.test.ts',
      test: 'two nodes whose clocks differ an event that arrives before its time comes again',
    },
  },
  /** A request that is being retired is set to work again. */
  'retiring-is-not-queued': {
    script: 'ByocQueue',
    text: 'return operation === "retire" || operation === "cancel" || state === "cancelled" || state === "retired";',
    by: 'return operation === "retire" && operation === "cancel" || state === "cancelled" || state === "retired";',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'a transaction that stood still before queuing a request does not set to work again what is being retired',
    },
  },
  /** A command is lost with the registration that was read for it. */
  'command-makes-anew': {
    script: 'ByocCommands',
    text: 'if (row === null) return done.summary ?? command(sysId, event, note);',
    by: 'if (row === null) return done.summary ?? summaryOf(sysId, "");',
    killer: {
      file: 'test/instance/exactly-once/lost-commands.test.ts',
      test: 'a command on a request whose registration is lost after it was read and before the lane is held is carried out on the one that is made anew',
    },
  },
  /** A retirement is given up because registering has spent its tries, or its time. */
  'retirement-begins-anew': {
    script: 'ByocOutcomes',
    text: 'operation: "retire", first_attempt: "0", put_offs: "0"',
    by: 'operation: "retire"',
    killer: {
      file: 'test/instance/exactly-once/retired-meanwhile.test.ts',
      test: 'a retirement that was asked for while Genesys Cloud was being called has all its time, whatever registering took',
    },
  },
  /** A request that was canceled while its flow looked for approvers says that nobody can approve it. */
  'nobody-asked-of-canceled': {
    script: 'Approvals',
    text: 'if (request?.state !== "awaiting_approval") return;',
    by: 'if (request === null) return;',
    killer: {
      file: 'test/instance/approvals/meanwhile.test.ts',
      test: 'a flow that finds nobody to ask says nothing of a request that was canceled meanwhile',
    },
  },
  /** A change writes to a trunk whose retirement was put off. */
  'change-waits-for-retirement': {
    script: 'ByocChanges',
    text: 'if (retirement !== void 0) return Math.max(now + PAUSE_MS, retirement.nextAttempt);',
    by: '',
    killer: {
      file: 'test/instance/trunks/change-waits.test.ts',
      test: 'a change writes nothing to a trunk while its retirement is being tried, and ends when the trunk is gone',
    },
  },
  /** A retired trunk whose registration was cleaned away comes back by a comparison. */
  'retired-trunk-stays': {
    script: 'ByocReconciliation',
    text: 'if (registration?.state === "retired" || trunk?.state === "retired") {',
    by: 'if (registration?.state === "retired") {',
    killer: {
      file: 'test/instance/trunks/retired-again.test.ts',
      test: 'a retired trunk that is in Genesys Cloud again stays retired and says so, also when its registration is cleaned away',
    },
  },
  /** A request that is asked for again forgets its writes without an answer, which may still land. */
  'requeue-keeps-unanswered': {
    script: 'ByocQueue',
    text: '...moved && registration.organization !== request.organization ? { unanswered_writes: "0", looked_at: "" } : {}',
    by: '...{ unanswered_writes: "0" }',
    killer: {
      file: 'test/instance/exactly-once/asked-again.test.ts',
      test: 'a request that is asked for again in its own organization keeps them',
    },
  },
  /** A request that moves to another organization takes the unanswered writes to the first one for its own. */
  'move-leaves-unanswered': {
    script: 'ByocQueue',
    text: '...moved && registration.organization !== request.organization ? { unanswered_writes: "0", looked_at: "" } : {}',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/asked-again.test.ts',
      test: 'a request that is changed to another organization leaves the writes without an answer behind',
    },
  },
} as const satisfies Record<string, Safeguard>
