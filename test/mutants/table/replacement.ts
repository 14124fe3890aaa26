import type { Safeguard } from '../safeguard'

const HALF = 'test/instance/trunks/replace-half.long.test.ts'
const WHOLE = 'test/instance/trunks/replace.test.ts'

/** Safeguards of the replacement of a trunk. Each comment says what happens without it. */
export const REPLACEMENT = {
  /** A new trunk that was withdrawn meanwhile takes the old one along. */
  'replace-still-registered': {
    script: 'ByocRetirement',
    text: ' || row.state !== "registered" || row.trunk === "") return;',
    by: ' || row.trunk === "") return;',
    killer: {
      file: HALF,
      test: 'a new trunk that is withdrawn before the second step was asked for leaves the old one',
    },
  },
  /** A trunk that took the place of the old one in its request is deleted in its stead. */
  'replace-same-trunk': {
    script: 'ByocRetirement',
    text: 'if (maker !== null && maker.genesysId !== old.genesysId) {',
    by: 'if (false) {',
    killer: { file: HALF, test: 'an old trunk whose request has another one by now stays, and so does the other one' },
  },
  /** A worker that dies between the steps leaves both trunks for good. */
  'sweep-replaced': {
    script: 'Sweeper',
    text: 'ByocRetirement.retireLeftReplaced(MOST_AT_ONCE)',
    by: '0',
    killer: { file: HALF, test: 'a worker dies between the steps: the sweeper asks for the second one, once' },
  },
  /** The old trunk is deleted though the new one is not there any more, so that none is left. */
  'replace-confirmed': {
    script: 'ByocRetirement',
    text: 'if (unconfirmed !== null) return unconfirmed;',
    by: '',
    killer: {
      file: HALF,
      test: 'the new trunk is gone before the old one is deleted: that is left alone, and deleted when a person says so',
    },
  },
  /** A person who goes back to the old trunk loses both. */
  'replace-goes-back': {
    script: 'ByocRetirement',
    text: 'if (made?.state === "registered") {',
    by: 'if (made?.state !== "registered") return null; {',
    killer: { file: HALF, test: 'a person who goes back retires the new trunk: the old one is not deleted' },
  },
  /** A trunk that Genesys shows late is taken for one that is gone. */
  'replace-appears-late': {
    script: 'ByocRetirement',
    text: 'if (age >= 0 && age < APPEARING_MS) {',
    by: 'if (false) {',
    killer: {
      file: HALF,
      test: 'the new trunk is gone before the old one is deleted: that is left alone, and deleted when a person says so',
    },
  },
  /** Nobody is told that both trunks stand. */
  'replace-tells-failure': {
    script: 'ByocOutcomes',
    text: 'if (state !== before) tellReplacement(registration, state, result.verdict ?? null);',
    by: '',
    killer: {
      file: HALF,
      test: 'the second step is refused: the new request says that both stand, until the old one is gone',
    },
  },
  /** The sweeper takes it for an earlier failure, and nobody sees any more that both trunks stand. */
  'replace-verdict-stays': {
    script: 'ByocStrays',
    text: 'record.addQuery(`${path}verdict`, "!=", "replaced_trunk_stands");',
    by: '',
    killer: {
      file: HALF,
      test: 'the second step is refused: the new request says that both stand, until the old one is gone',
    },
  },
  /** A person's stop leaves both trunks, and nobody is told. */
  'replace-tells-stop': {
    script: 'ByocCommands',
    text: 'ByocOutcomes.tellReplacement(registration, decided.state, progress.verdict ?? null);',
    by: '',
    killer: { file: HALF, test: 'a person stops the second step: the new request says that both stand' },
  },
  /** Each person who asks gets another trunk in place of the old one. */
  'replace-once': {
    script: 'ByocOrders',
    text: 'replaced = earlier(change) ?? make(change, name, state);',
    by: 'replaced = make(change, name, state);',
    killer: { file: WHOLE, test: 'asked for twice, is done once' },
  },
  /** The request retires another trunk than the one that was approved. */
  'replace-fixed': {
    script: 'ByocProposals',
    text: 'if (!inserting && current.getElement("replaces").changes()) {',
    by: 'if (false) {',
    killer: { file: WHOLE, test: 'what a request replaces is said once, of a trunk of its own organization' },
  },
} as const satisfies Record<string, Safeguard>
