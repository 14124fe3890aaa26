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
      file: 'test/instance/app/casebook.test.ts',
      test: 'concludes in every state what should be concluded: retire',
    },
  },
} as const satisfies Record<string, Safeguard>
