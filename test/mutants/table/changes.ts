import type { Safeguard } from '../safeguard'

const SETTLED = 'test/instance/trunks/settle-change.test.ts'
const CLOSED = 'test/instance/trunks/closed-order.test.ts'
const VERDICTS = 'test/instance/trunks/change-verdicts.test.ts'

/** Safeguards of a request for a change, and of what its calls tell. Each comment says what happens without it. */
export const CHANGES = {
  /** A request for a change is turned upon another trunk, or into another act. */
  'change-stays-about-its-trunk': {
    script: 'ByocProposals',
    text: 'if (!inserting && (current.getElement("act").changes() || current.getElement("trunk").changes())) {',
    by: 'if (false) {',
    killer: { file: SETTLED, test: 'a request for a change that is edited stays about the same act and trunk' },
  },
  /** A form that fills in the kind of trunk changes it. */
  'kind-is-never-changed': {
    script: 'ByocProposals',
    text: 'if (name === "authPassword" || name === "trunkKind") return false;',
    by: 'if (name === "authPassword") return false;',
    killer: {
      file: SETTLED,
      test: 'a request for a change that is created never changes what kind of trunk it is, which the form fills in, and keeps its password elsewhere',
    },
  },
  /** A checkbox that stands on the trunk counts as changed, and with it the list that it is about. */
  'set-checkbox-is-no-change': {
    script: 'ByocProposals',
    text: 'return flag ? value(column) === "1" && trunk.fields[name] !== "1" :',
    by: 'return flag ? value(column) === "1" :',
    killer: {
      file: SETTLED,
      test: 'a request for a change that is created changes a checkbox that is set and was not; one that is empty, or set on the trunk as well, is left alone',
    },
  },
  /** A checkbox that a person sets is not part of the change. */
  'checkbox-is-changed': {
    script: 'ByocProposals',
    text: 'return flag ? value(column) === "1" && trunk.fields[name] !== "1" :',
    by: 'return flag ? false :',
    killer: {
      file: SETTLED,
      test: 'a request for a change that is created changes a checkbox that is set and was not; one that is empty, or set on the trunk as well, is left alone',
    },
  },
  /** A program that says what it changes changes everything that it fills in. */
  'named-fields-are-the-change': {
    script: 'ByocProposals',
    text: 'if (inserting && known.length > 0) return null;',
    by: '',
    killer: {
      file: SETTLED,
      test: 'a request for a change that is created by what says itself what it changes, changes that, whatever else is filled in',
    },
  },
  /** A person who names any request as the last change edits what is registered. */
  'follows-a-change-that-is-worked': {
    script: 'ByocProposals',
    text: 'if (change === null || change.act !== "change" || !ByocRequests.isQueuedWork(change.state)) return false;',
    by: 'if (change === null) return false;',
    killer: {
      file: SETTLED,
      test: 'a registered request takes its trunk’s new values from no change but one that is worked on that trunk',
    },
  },
  /** A registered request takes the values of another trunk's change. */
  'follows-its-own-trunk': {
    script: 'ByocProposals',
    text: 'return ByocInventory.findTrunk(change.trunk)?.request === ByocServicenow.text(current.getUniqueValue());',
    by: 'return true;',
    killer: {
      file: SETTLED,
      test: 'a registered request takes its trunk’s new values from no change but one that is worked on that trunk',
    },
  },
  /** The values of another trunk are written over the trunk that a change is about. */
  'read-is-that-trunk': {
    script: 'ByocChanges',
    text: 'if (told.id.toLowerCase() !== trunk.genesysId.toLowerCase()) return "the answer is another trunk";',
    by: '',
    killer: {
      file: VERDICTS,
      test: 'under byoc_registration a trunk that is read as another one is not written over',
    },
  },
  /** A change is called made though the answer tells of another organization's trunk. */
  'changed-in-its-organization': {
    script: 'ByocChanges',
    text: 'return ByocTrunks.standsElsewhere(told, session.target) ? "the answer is a trunk of another organization" : null;',
    by: 'return null;',
    killer: {
      file: VERDICTS,
      test: 'under byoc_registration an answer that gives a trunk of another organization is no success; the trunk is read again',
    },
  },
  /** A change is called made though the answer tells that the trunk is deleted. */
  'changed-trunk-is-there': {
    script: 'ByocChanges',
    text: 'told !== null && ByocContracts.isGone(told) ? "the trunk is deleted" : ',
    by: '',
    killer: {
      file: VERDICTS,
      test: 'under byoc_registration an answer that gives a deleted trunk is no success; the trunk is read again',
    },
  },
  /** A change whose new value Genesys cut is called made. */
  'cut-value-is-no-success': {
    script: 'ByocChanges',
    text: 'if (cut.length > 0) {',
    by: 'if (false) {',
    killer: {
      file: VERDICTS,
      test: 'under byoc_registration a value that Genesys keeps cut short is no success, and the trunk says what it has',
    },
  },
  /** A value that Genesys wrote otherwise is called cut, and the change failed. */
  'cut-is-cut-short': {
    script: 'ByocTrunks',
    text: 'short && target[term] !== null',
    by: 'target[term] !== null',
    killer: {
      file: VERDICTS,
      test: 'under byoc_registration a value that is kept otherwise than cut short is told beside a success',
    },
  },
  /** A change fails for a value that it is not about. */
  'cut-of-what-is-changed': {
    script: 'ByocTrunks',
    text: 'short && target[term] !== null',
    by: 'short',
    killer: {
      file: VERDICTS,
      test: 'under byoc_registration a value of before that is kept cut short is told beside a success',
    },
  },
  /** Of two trunks of one name, one gets the new digest password. */
  'rotate-several': {
    script: 'DigestPasswords',
    text: 'if (others.length > 0) return refused(',
    by: 'if (false) return refused(',
    killer: {
      file: 'test/instance/trunks/change-ways.test.ts',
      test: 'digest passwords are asked for nobody whose trunk is not surely meant, and for no trunk that can not have one',
    },
  },
  /** A digest password is asked for that no user has. */
  'rotate-no-user': {
    script: 'DigestPasswords',
    text: 'if (trunk.fields.authUser === "") return',
    by: 'if (false) return',
    killer: {
      file: 'test/instance/trunks/change-ways.test.ts',
      test: 'digest passwords are asked for nobody whose trunk is not surely meant, and for no trunk that can not have one',
    },
  },
  /** The digest password of a trunk is lost with the next change, where a closed order could not be told that it has one. */
  'unsaid-password-is-kept': {
    script: 'ByocChanges',
    text: 'keeper.hasPassword || ByocPasswords.hasDigestPassword(keeper.sysId)',
    by: 'keeper.hasPassword',
    killer: {
      file: CLOSED,
      test: 'a first digest password outlives the next change, though the closed order does not say that there is one',
    },
  },
  /** Register anew brings back what a change has replaced, and nobody was told that the order still asks for it. */
  'closed-order-is-told': {
    script: 'ByocChanges',
    text: 'note: [note, comparison.drift, left]',
    by: 'note: [note, comparison.drift]',
    killer: { file: CLOSED, test: 'a change says where the request that registered the trunk could not be updated' },
  },
  /** A change that was made is made again, over what a later one has brought, or fails since its password is spent. */
  'made-change-rests': {
    script: 'ByocOutcomes',
    text: 'if (found.state === "changed") return;',
    by: '',
    killer: {
      file: 'test/instance/trunks/lost-lane.test.ts',
      test: 'a change that was made stays made, though its worker has lost the lane by then',
    },
  },
  /** A value that somebody gave to a trunk in Genesys Cloud, where no order asked for one, is overwritten. */
  'unasked-value-is-drift': {
    script: 'ByocChanges',
    text: '&& isUnasked(term, wanted) && isFilledIn(told[term])',
    by: '&& false',
    killer: {
      file: 'test/instance/trunks/unasked-values.test.ts',
      test: 'a field that no order filled in, under platform is not overwritten where somebody has filled it in, until a person says so',
    },
  },
  /** Of two changes that are asked for within one second, the earlier one may be made last, and its value stays. */
  'changes-in-order': {
    script: 'ByocChanges',
    text: 'if (times.size === registrations.length) return /* @__PURE__ */ new Map();',
    by: 'return new Map();',
    killer: {
      file: 'test/instance/trunks/changes-in-order.test.ts',
      test: 'changes that are asked for within one second are made in the order of their numbers',
    },
  },
  /** A change that waits for other work on its trunk is put off as if its work had failed. */
  'waiting-change-is-no-idle-work': {
    script: 'ByocChanges',
    text: 'ByocOutcomes.writeStep(registration, "retry_later", { retryAt: until });',
    by: '',
    killer: {
      file: 'test/instance/trunks/change-waits.test.ts',
      test: 'a change writes nothing to a trunk while its retirement is being tried, and ends when the trunk is gone',
    },
  },
  /** A change of the identifier leaves the address to which the carrier sends calls, and any other change overwrites it. */
  'address-follows-identifier': {
    script: 'ByocChanges',
    text: '...fields.terminationId === trunk.fields.terminationId ?',
    by: '...fields.terminationId !== trunk.fields.terminationId ?',
    killer: {
      file: 'test/platform/ways-in.test.ts',
      test: 'says where the carrier sends calls to after a change of the identifier, and after no other change',
    },
  },
} as const satisfies Record<string, Safeguard>
