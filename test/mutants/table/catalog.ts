import type { Safeguard } from '../safeguard'

/** Safeguards of requested items. Each comment says what happens without it. */
export const CATALOG = {
  /** An item whose request is at work is closed as not fulfilled. */
  'item-with-a-request-stays': {
    script: 'CatalogFulfillment',
    text: 'if (ByocRequests.findTrunkRequestOfItem(itemSysId) !== null) return;',
    by: '',
    killer: {
      file: 'test/instance/app/catalog.test.ts',
      test: 'leaves an item open whose request was made before its flow was found to be a draft',
    },
  },
  /** A flow step that is repeated makes a second trunk. */
  'item-has-one-request': {
    script: 'CatalogFulfillment',
    text: 'if (existing !== null) return existing.sysId;',
    by: '',
    killer: {
      file: 'test/instance/app/catalog.test.ts',
      test: 'makes one request of an item, though its flow repeats the step',
    },
  },
} as const satisfies Record<string, Safeguard>
