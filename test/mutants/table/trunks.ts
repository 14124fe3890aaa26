import type { Safeguard } from '../safeguard'

/** Safeguards of registering, retiring and looking up. Each comment says what happens without it. */
export const TRUNKS = {
  /** A registration from a backup writes again without a look. */
  'old-write-looks': {
    script: 'ByocLookups',
    text: 'return last === null || time - last.started > OLD_MS;',
    by: 'return false;',
    killer: {
      file: 'test/instance/exactly-once/lost-rows.long.test.ts',
      test: 'a registration row that is lost that was retrying in the backup looks before it writes, however often its next attempt was put off',
    },
  },
  /** A queued registration from a backup writes without a look. */
  'old-row-looks': {
    script: 'ByocLookups',
    text: 'operation === "register" && time - createdAt > OLD_MS',
    by: 'false',
    killer: {
      file: 'test/instance/exactly-once/lost-rows.long.test.ts',
      test: 'a registration row that is lost that is old and has no attempt looks before it writes',
    },
  },
  /** A registration that was made anew does not wait for what may still land. */
  'lost-write-quiet': {
    script: 'ByocLookups',
    text: 'if (!createdAnew || attempts > 0) return 0;',
    by: 'return 0;',
    killer: {
      file: 'test/instance/exactly-once/lost-rows.long.test.ts',
      test: 'a registration row that is lost is made anew and writes nothing while the last write may still land, where no attempt is left',
    },
  },
  /** A name in other letters counts as free. */
  'name-case': {
    script: 'ByocContracts',
    text: 'return one.toLowerCase() === other.toLowerCase();',
    by: 'return one === other;',
    killer: {
      file: 'test/instance/exactly-once/look-before.test.ts',
      test: 'names that differ in case only count as one',
    },
  },
  /** The trunk of another request is adopted. */
  'adopt-taken': {
    script: 'ByocLookups',
    text: '!lookUp2.taken.includes(trunk.id) && ',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/lost-rows.long.test.ts',
      test: 'a registration row that is lost leaves its trunk to the request that names it when another request looks its own lost write up',
    },
  },
  /** Several equal trunks count as none. */
  'several-equal': {
    script: 'ByocLookups',
    text: 'if (ours.length > 1) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/exactly-once/twins.test.ts',
      test: 'two requests for the very same trunk, of which a write lost its answer, make no second one',
    },
  },
  /** A write leaves after the switch was turned off. */
  'guard-before-write': {
    script: 'ByocTrunks',
    text: 'if (guarded !== null) return { kind: "refused", verdict: guarded };',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/elsewhere.test.ts',
      test: 'what may stop a write is read again before each the switch',
    },
  },
  /** A write leaves for where the record pointed when the work began. */
  'identity-before-write': {
    script: 'ByocTrunks',
    text: '? null : { kind: "changed" }',
    by: '? null : null',
    killer: {
      file: 'test/instance/exactly-once/elsewhere.test.ts',
      test: 'what may stop a write is read again before each which organization it is, by a script that runs no rules',
    },
  },
  /** A write leaves that would outlast the lease. */
  'late-by-lease': {
    script: 'ByocTrunks',
    text: ' || time + timeout >= session.leasedUntil',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'a worker that stood still for longer than its lease before it claims a write sends nothing',
    },
  },
  /** A write leaves long after its claim. */
  'late-by-clock': {
    script: 'ByocTrunks',
    text: 'Math.abs(time - started) > timeout || ',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/stood-still.test.ts',
      test: 'a worker that stood still with a claim does not send the write, says so at once, and goes on with the next',
    },
  },
  /** A trunk that the listing still has counts as retired. */
  'retired-by-listing': {
    script: 'ByocRetirement',
    text: 'if (listing.ids.includes(genesysId)) return',
    by: 'if (false) return',
    killer: {
      file: 'test/platform/retire.test.ts',
      test: 'retiring under the contract platform 404 on DELETE while the listing has the trunk: tried again until it is gone',
    },
  },
  /** A trunk is registered without the password that can not be read. */
  'password-unreadable': {
    script: 'ByocTrunks',
    text: 'if (kept !== null && (stuck || kept.kind === "unreadable")) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/app/decryption.test.ts',
      test: 'refused: throws says so on the request, sends no trunk without its password, and goes on when it is allowed',
    },
  },
  /** A lost registration writes again where nothing can be looked up. */
  'blind-made-anew': {
    script: 'ByocLookups',
    text: 'return blind && !registration.createdAnew ? null : unanswered',
    by: 'return blind ? null : unanswered',
    killer: {
      file: 'test/instance/exactly-once/lost-rows.long.test.ts',
      test: 'a registration row that is lost is made anew and writes nothing where nothing can be looked up',
    },
  },
  /** A write that only its attempt knows is looked up where the record points now. */
  'recalled-place': {
    script: 'ByocSteps',
    text: 'if (since !== null) return leave(registration, since);',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/lost-rows.long.test.ts',
      test: 'a registration row that is lost is made anew by its attempts, and looks nowhere else than where its write went',
    },
  },
  /** Two workers find an identifier free and both write. */
  'identifier-held': {
    script: 'ByocLookups',
    text: '`identifier:${organization.region}:${terminationId.toLowerCase()}`',
    by: '`identifier:${registration.sysId}`',
    killer: {
      file: 'test/instance/exactly-once/identifiers.test.ts',
      test: 'worker A and worker B at one moment: A has found the identifier free and not yet written',
    },
  },
  /** An identifier stays held after its request was worked. */
  'identifier-released': {
    script: 'ByocLanes',
    text: ' deleteLane(held.sysId);',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/identifiers.test.ts',
      test: 'whatever a request ends with, its identifier is let go',
    },
  },
  /** A refused token is not minted anew: the request waits, or is left to a person. */
  'write-healed': {
    script: 'ByocTrunks',
    text: 'const healed = diagnosis.kind === "failure" ? ByocCalls.heal(diagnosis, session) : diagnosis;',
    by: 'const healed = diagnosis;',
    killer: {
      file: 'test/instance/exactly-once/transport.test.ts',
      test: 'a write that is refused with 401 is sent once more at once, with a token minted anew',
    },
  },
  /** A name is looked for though the contract has Genesys refuse a second trunk of it. */
  'looks-only-where-needed': {
    script: 'ByocLookups',
    text: 'if (!ByocContracts.adapterOf(session.target.contract).looksBeforeWriting) return null;',
    by: 'if (false) return null;',
    killer: {
      file: 'test/instance/exactly-once/look-before.test.ts',
      test: 'where the contract has Genesys refuse a second trunk of a name, nothing is looked for',
    },
  },
} as const satisfies Record<string, Safeguard>
