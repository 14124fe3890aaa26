import type { Safeguard } from '../safeguard'

/** Safeguards of the public API, rules and buttons. Each comment says what happens without it. */
export const PUBLIC = {
  /** Register calls in a user’s transaction. */
  'register-not-interactive': {
    script: 'TrunkRegistration',
    text: 'if (queued.refused !== "" || ByocServicenow.isInteractive()) return queued;',
    by: 'if (queued.refused !== "") return queued;',
    killer: {
      file: 'test/instance/app/public-api.test.ts',
      test: 'TrunkRegistration only queues in a person’s interactive transaction',
    },
  },
  /** A dry run queues. */
  'bulk-dry': {
    script: 'TrunkRegistration',
    text: 'if (!summary.dryRun && summary.queued > 0)',
    by: 'if (summary.queued > 0)',
    killer: {
      file: 'test/instance/exactly-once/bulk.test.ts',
      test: 'says at once what will happen, and the queue does it',
    },
  },
  /** Anybody may forget tokens. */
  'tokens-role': {
    script: 'GenesysTokens',
    text: 'if (!ByocServicenow.hasRole("admin")) throw',
    by: 'if (false) throw',
    killer: { file: 'test/instance/app/tokens.test.ts', test: 'forgetting tokens is for administrators' },
  },
  /** A malformed organization ID is looked for. */
  'tokens-org-id': {
    script: 'GenesysTokens',
    text: 'if (!orgId.ok) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/app/public-api.test.ts',
      test: 'GenesysTokens.getScopedToken is told that an organization id is malformed',
    },
  },
  /** A malformed organization ID gets headers. */
  'headers-org-id': {
    script: 'GenesysHeaders',
    text: 'if (!orgId.ok) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/app/public-api.test.ts',
      test: 'GenesysHeaders.setGenesysHeaders refuses not-a-guid with organization_id_malformed',
    },
  },
  /** Anything is taken for the id of a trunk. */
  'lost-write-id': {
    script: 'LostWrites',
    text: 'if (!ByocGenesys.isEntityId(id)) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/forms/lost-writes.test.ts',
      test: 'a write whose answer got lost is registered under the id that a person found, which no other request may have',
    },
  },
  /** A person gives a request the trunk of another one. */
  'lost-write-taken': {
    script: 'LostWrites',
    text: 'if (registration !== null && ByocHolders.trunksOfOthers(registration.organization, request, [id]).length > 0) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/exactly-once/lost-rows.long.test.ts',
      test: 'a registration row that is lost leaves its trunk to the request that names it when a person says that it is the other one',
    },
  },
  /** A trunk is changed while it is being registered. */
  'edit-at-work': {
    script: 'TrunkRequestRules',
    text: 'if (ByocRequests.isState(before) && !ByocRequests.mayEditPayload(before) && !CORRECTABLE.includes(before)) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/forms/past-the-form.test.ts',
      test: 'what a form does not allow is refused to scripts as well a trunk is not changed while it is at work',
    },
  },
  /** An approval covers what was changed after it. */
  'edit-after-approval': {
    script: 'TrunkRequestRules',
    text: 'if (approval === "approved") current.setValue("approval", "not requested");',
    by: '',
    killer: {
      file: 'test/instance/approvals/approvals.test.ts',
      test: 'asks anew for what changed after its approval',
    },
  },
  /** A request is changed under its approvers’ eyes. */
  'edit-while-asked': {
    script: 'TrunkRequestRules',
    text: 'if (before === "awaiting_approval" && approval === "requested") {',
    by: 'if (false) {',
    killer: { file: 'test/instance/approvals/approvals.test.ts', test: 'changes nothing that is being approved' },
  },
  /** A request may say of itself that it is approved. */
  'born-approved': {
    script: 'TrunkRequestRules',
    text: 'const approved = !inserting && ',
    by: 'const approved = ',
    killer: {
      file: 'test/instance/approvals/approvals.test.ts',
      test: 'asks also where a script queues the request, and takes no approval that nobody gave',
    },
  },
  /** People approve what they asked for. */
  'own-approval': {
    script: 'Approvals',
    text: 'if (own === null) return this.answered(',
    by: 'if (true) return this.answered(',
    killer: {
      file: 'test/instance/approvals/own-requests.test.ts',
      test: 'does not count an answer that the requester gave in an approver’s name, and says so',
    },
  },
  /** An approval that does not count is used by the next attempt. */
  'own-approval-forgotten': {
    script: 'Approvals',
    text: 'if (ByocApprovals.ownApprover(request) !== null) ByocRequests.updateTrunkRequest',
    by: 'if (false) ByocRequests.updateTrunkRequest',
    killer: {
      file: 'test/instance/approvals/own-requests.test.ts',
      test: 'keeps no approval that does not count on a request that was stopped before it was taken up',
    },
  },
  /** Anybody may take over another instance’s records. */
  'rename-role': {
    script: 'OrganizationActions',
    text: 'if (!ByocServicenow.hasRole("admin"))\n      throw',
    by: 'if (false)\n      throw',
    killer: {
      file: 'test/instance/app/instance-renamed.test.ts',
      test: 'is refused to who is no administrator of the app, operators included',
    },
  },
  /** Two calls with one correlation ID make two requests. */
  'order-under-way': {
    script: 'TrunkApi',
    text: 'if (once?.kind === "under_way") return',
    by: 'if (false) return',
    killer: { file: 'test/instance/rest/correlation.test.ts', test: 'makes one request of calls that come at once' },
  },
  /** A correlation ID is reused for another trunk. */
  'order-other-trunk': {
    script: 'TrunkApi',
    text: 'if (repeats({ trunkName: once.trunkName, view })) return',
    by: 'if (true) return',
    killer: { file: 'test/instance/rest/correlation.test.ts', test: 'is not taken for another trunk' },
  },
  /** A button’s script works for anybody who calls it without the button. */
  'button-guards': {
    script: 'RequestActions',
    text: 'if (!mayAct(name, trunkRequestSysId)) return;',
    by: '',
    killer: {
      file: 'test/instance/forms/past-the-form.test.ts',
      test: 'what a form does not allow is refused to scripts as well a button’s script does nothing for a user without its role',
    },
  },
  /** A button works for who may write the request and has not its role. */
  'button-role': {
    script: 'RequestActions',
    text: 'return ByocServicenow.askingOperator(name) !== null && ByocApprovals.mayWorkRequest(trunkRequestSysId);',
    by: 'return ByocApprovals.mayWorkRequest(trunkRequestSysId);',
    killer: {
      file: 'test/instance/forms/buttons.test.ts',
      test: 'a button where an instance has changed the access controls of the app does nothing for who may write the request and has not the button’s role',
    },
  },
  /** A button works for an operator whom the access controls keep from the request. */
  'button-record': {
    script: 'RequestActions',
    text: 'return ByocServicenow.askingOperator(name) !== null && ByocApprovals.mayWorkRequest(trunkRequestSysId);',
    by: 'return ByocServicenow.askingOperator(name) !== null;',
    killer: {
      file: 'test/instance/forms/buttons.test.ts',
      test: 'a button where an instance has changed the access controls of the app does nothing for an operator whom they keep from the request',
    },
  },
  /** A value that its column would cut is accepted. */
  'too-long': {
    script: 'ByocFields',
    text: 'if (limit !== void 0 && value.length > limit) return [tooLong(field, value.length, limit)];',
    by: '',
    killer: {
      file: 'test/instance/rest/requests.test.ts',
      test: 'POST /requests refuses a name too long with 400, a sentence and a next step, and creates nothing',
    },
  },
  /** Register anew fails with an error where there is no such request. */
  'anew-of-nothing': {
    script: 'TrunkRegistration',
    text: 'if (record === null) return ByocCommands.summaryOf(sysId, `there is no trunk request with sys_id ${sysId}`);',
    by: 'if (false) return ByocCommands.summaryOf(sysId, `there is no trunk request with sys_id ${sysId}`);',
    killer: {
      file: 'test/instance/app/public-api.test.ts',
      test: 'TrunkRegistration registerAnew says of a request that is not there that it is not',
    },
  },
  /** An organization is taken to another instance without the group that approves its requests. */
  'export-names-the-group': {
    script: 'OrganizationTransfer',
    text: 'if (approvalGroup === "") return null;',
    by: 'return null;',
    killer: {
      file: 'test/instance/app/organization-transfer.test.ts',
      test: 'names the approval group, and finds the group of that name on the other instance',
    },
  },
} as const satisfies Record<string, Safeguard>
