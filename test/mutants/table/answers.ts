import type { Safeguard } from '../safeguard'

/** Safeguards of what an answer says of a trunk. Each comment says what happens without it. */
export const ANSWERS = {
  /** A trunk that the answer calls deleted is called registered. */
  'deleted-answer': {
    script: 'ByocTrunks',
    text: 'if (ByocContracts.isGone(trunk)) return { diagnosis: ByocAnswers.notAsPromised(diagnosis.answer, context, "the trunk is deleted"), trunk: null };',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/elsewhere.test.ts',
      test: 'what a 200 says of the trunk a deleted trunk: it is not called registered, and the one that was made is looked up',
    },
  },
  /** An id that is a secret is kept in the clear. */
  'id-is-secret': {
    script: 'ByocTrunks',
    text: 'if (!ByocRedaction.isPartOfSecret(trunk.id, context.facts.secrets ?? [])) return',
    by: 'return',
    killer: {
      file: 'test/instance/app/believed-answers.long.test.ts',
      test: 'a secret that Genesys repeats in the scope of a token, in a correlation id, as the id of a trunk is not kept',
    },
  },
  /** The trunk of another request is taken for this one’s, because an answer names its id. */
  'echo-taken': {
    script: 'ByocTrunks',
    text: '({ sysId }) => sysId !== registration.sysId',
    by: '() => false',
    killer: {
      file: 'test/instance/exactly-once/elsewhere.test.ts',
      test: 'what a 200 says of the trunk the id of another request’s trunk: it is not taken for this one’s',
    },
  },
  /** A trunk counts as retired because it is not in the readable part of a listing. */
  'retired-by-whole-listing': {
    script: 'ByocRetirement',
    text: 'return listing.complete ? { kind: "retired"',
    by: 'return true ? { kind: "retired"',
    killer: {
      file: 'test/instance/exactly-once/reconcile-doubts.long.test.ts',
      test: 'retires nothing by a deletion that finds no trunk and a listing of which a part can not be read',
    },
  },
  /** A write is sent again that an older version had claimed. */
  'older-claim': {
    script: 'ByocTrunks',
    text: 'if (isClaimedByOlder(registration, attempts + 1)) return recover(registration);',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/lost-rows.long.test.ts',
      test: 'a registration row that is lost whose write an older version had claimed, under the key of that version, is not written again',
    },
  },
} as const satisfies Record<string, Safeguard>
