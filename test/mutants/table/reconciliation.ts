import type { Safeguard } from '../safeguard'

/** Safeguards of comparing with Genesys Cloud. Each comment says what happens without it. */
export const RECONCILIATION = {
  /** A comparison repairs though nobody told it to. */
  'repair-only-when-told': {
    script: 'Reconciler',
    text: 'if (!ByocServicenow.settings.repairDrift() && !begun.repair) continue;',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/reconcile.test.ts',
      test: 'reconciling under byoc_registration tells what is missing, changed and foreign, and repairs nothing by itself',
    },
  },
  /** A trunk is registered anew beside one of its name. */
  'anew-beside': {
    script: 'Reconciler',
    text: 'if (others.length > 0) {',
    by: 'if (false) {',
    killer: {
      file: 'test/instance/exactly-once/reconcile.test.ts',
      test: 'reconciling under byoc_registration registers nothing anew beside a trunk that somebody else made under its name',
    },
  },
} as const satisfies Record<string, Safeguard>
