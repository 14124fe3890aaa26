import type { Safeguard } from '../safeguard'

/** Safeguards of diagnosing access. Each comment says what happens without it. */
export const ACCESS = {
  /** A verification of the former identity counts for the new one. */
  'verified-as-it-is': {
    script: 'ByocAccess',
    text: 'if (latest === null || !ByocRegistrations.isSameIdentity(latest, organization)) return false;',
    by: 'if (latest === null) return false;',
    killer: {
      file: 'test/instance/app/verification.test.ts',
      test: 'a verification says nothing of what the record became meanwhile',
    },
  },
  /** A diagnosis calls in a user’s transaction. */
  'diagnosis-not-interactive': {
    script: 'AccessDoctor',
    text: 'if (ByocServicenow.isInteractive()) return ByocAccess.reportOf(',
    by: 'if (false) return ByocAccess.reportOf(',
    killer: {
      file: 'test/instance/app/doctor-diagnose.test.ts',
      test: "makes no call in a user's interactive transaction, but has the organization verified in the background",
    },
  },
  /** A write is tried although the property forbids it. */
  'probe-property': {
    script: 'ByocAccess',
    text: 'if (!ByocServicenow.settings.writeProbe()) return',
    by: 'if (false) return',
    killer: {
      file: 'test/instance/app/doctor-diagnose.test.ts',
      test: 'the probe of a write is left out when the property is off',
    },
  },
  /** Another organization's refusal explains this one's. */
  'audit-organization': {
    script: 'ByocAudit',
    text: 'if (!isOfOrganization(message, refused)) return "another organization";',
    by: '',
    killer: {
      file: 'test/instance/app/doctor-diagnose.test.ts',
      test: "the audit log takes no refusal for its own that is another's, and says what it disregarded",
    },
  },
  /** Another client's refusal explains this one's. */
  'audit-client': {
    script: 'ByocAudit',
    text: 'if (clientId !== null && clients.length > 0 && !clients.includes(clientId.toLowerCase())) return "another client";',
    by: '',
    killer: {
      file: 'test/instance/app/doctor-diagnose.test.ts',
      test: "the audit log takes no refusal for its own that is another's, and says what it disregarded",
    },
  },
  /** A refusal of another time explains this one. */
  'audit-time': {
    script: 'ByocAudit',
    text: 'if (!isOfTime(message.at, refused)) return "another time";',
    by: '',
    killer: {
      file: 'test/instance/app/doctor-diagnose.test.ts',
      test: "the audit log takes no refusal for its own that is another's, and says what it disregarded",
    },
  },
  /** A refusal of another operation explains this one. */
  'audit-operation': {
    script: 'ByocAudit',
    text: 'return isOfOperation(message, refused) ? null : "another operation";',
    by: 'return null;',
    killer: {
      file: 'test/instance/app/doctor-diagnose.test.ts',
      test: "the audit log takes no refusal for its own that is another's, and says what it disregarded",
    },
  },
  /** A client or organization that is limited to addresses is refused for an unknown reason. */
  'cause-address': {
    script: 'ByocVerdicts',
    text: 'return "address_not_allowed";',
    by: 'return null;',
    killer: {
      file: 'test/instance/app/doctor-verify.test.ts',
      test: 'finds the cause that the words of a refusal name: Limited to addresses',
    },
  },
  /** A suspended organization is refused for an unknown reason. */
  'cause-suspended': {
    script: 'ByocVerdicts',
    text: 'return "organization_suspended";',
    by: 'return null;',
    killer: {
      file: 'test/instance/app/doctor-verify.test.ts',
      test: 'finds the cause that the words of a refusal name: Suspended',
    },
  },
  /** A client of another grant type is refused for an unknown reason. */
  'cause-grant': {
    script: 'ByocVerdicts',
    text: 'return "grant_not_allowed";',
    by: 'return null;',
    killer: {
      file: 'test/instance/app/doctor-verify.test.ts',
      test: 'finds the cause that the words of a refusal name: Made for people',
    },
  },
  /** A client that nobody approved is refused for an unknown reason. */
  'cause-approval': {
    script: 'ByocVerdicts',
    text: '? "client_not_approved" : null',
    by: '? null : null',
    killer: {
      file: 'test/instance/app/doctor-verify.test.ts',
      test: 'finds the cause that the words of a refusal name: Waiting for approval',
    },
  },
  /** A diagnosis that took a while is written to a record that points elsewhere by now. */
  'diagnosed-as-it-is': {
    script: 'ByocAccess',
    text: 'if (latest === null || !ByocRegistrations.isSameIdentity(latest, organization)) return;',
    by: 'if (latest === null) return;',
    killer: {
      file: 'test/instance/app/verification.test.ts',
      test: 'a diagnosis says nothing of what the record became meanwhile',
    },
  },
  /** A site that is gone says that it was seen just now. */
  'site-last-seen': {
    script: 'ByocOrganizations',
    text: 'if (!gone) record.setValue("last_read"',
    by: 'record.setValue("last_read"',
    killer: {
      file: 'test/platform/site-last-read.test.ts',
      test: 'a site says when it was last seen in Genesys Cloud, also once it is gone there',
    },
  },
  /** A flow waits for a diagnosis that is never made, because another one has ended just before. */
  'diagnosis-of-its-own': {
    script: 'OrganizationDiagnosis',
    text: 'const before = status === UNDER_WAY ? "" : status;',
    by: 'const before = status;',
    killer: {
      file: 'test/instance/flow-actions/diagnose.test.ts',
      test: 'Diagnose access, where only a change ends a wait: false is made also where another diagnosis ends before it begins: that one may have ended before the wait began',
    },
  },
} as const satisfies Record<string, Safeguard>
