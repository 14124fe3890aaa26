import type { Safeguard } from '../safeguard'

/** Safeguards of commands and of what is queued again. Each comment says what happens without it. */
export const COMMANDS = {
  /** A cancellation leaves a trunk in Genesys that was made before it was written. */
  'decided-late': {
    script: 'ByocLanes',
    text: 'ByocRegistrations.requeue(made.sysId, (found) => ByocRegistrations.isEnded(found) && (found.state === "cancelled" || found.genesysId !== ""));',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'a cancellation that stood still before it was written takes the trunk back that was made meanwhile',
    },
  },
  /** A request whose write may have landed moves to another organization. */
  'moved-only-unwritten': {
    script: 'ByocLanes',
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
    text: 'if (due - time > CLOCKS_DIFFER_MS) return false;',
    by: 'return false;',
    killer: {
      file: 'test/instance/exactly-once/clocks.test.ts',
      test: 'two nodes whose clocks differ an event that arrives before its time comes again',
    },
  },
  /** A request that is being retired is set to work again. */
  'retiring-is-not-queued': {
    script: 'ByocLanes',
    text: 'return operation === "retire" || operation === "cancel" || state === "cancelled" || state === "retired";',
    by: 'return operation === "retire" && operation === "cancel" || state === "cancelled" || state === "retired";',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'a transaction that stood still before queuing a request does not set to work again what is being retired',
    },
  },
  /** A command is lost with the registration that was read for it. */
  'command-makes-anew': {
    script: 'ByocLanes',
    text: 'if (row === null) return done.summary ?? command(sysId, event, note);',
    by: 'if (row === null) return done.summary ?? summaryOf(sysId, "");',
    killer: {
      file: 'test/instance/exactly-once/lost-commands.test.ts',
      test: 'a command on a request whose registration is lost after it was read and before the lane is held is carried out on the one that is made anew',
    },
  },
} as const satisfies Record<string, Safeguard>
