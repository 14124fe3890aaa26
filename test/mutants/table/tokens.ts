import type { Safeguard } from '../safeguard'

/** Safeguards of tokens. Each comment says what happens without it. */
export const TOKENS = {
  /** A token is used up to its very end. */
  'token-end': {
    script: 'ByocTokens',
    text: '&& token.expiresAt - marginMs > time',
    by: '&& token.expiresAt > time',
    killer: {
      file: 'test/instance/exactly-once/tokens.test.ts',
      test: 'a token that is about to end is not used, even while another worker mints the next one',
    },
  },
  /** A token that ends during the call is used while another worker mints. */
  'token-too-short': {
    script: 'ByocTokens',
    text: 'fresh(cached, ByocServicenow.now(), SHORTEST_USE_MS, rejected)',
    by: 'fresh(cached, ByocServicenow.now(), 0, rejected)',
    killer: {
      file: 'test/instance/exactly-once/tokens.test.ts',
      test: 'a token that is about to end is not used, even while another worker mints the next one',
    },
  },
  /** An opaque token that tokens/me repeats is shown. */
  'owner-echo': {
    script: 'ByocTokens',
    text: 'const minting = { ...told, facts: { ...told.facts, secrets: [...secrets, accessToken] } };',
    by: 'const minting = { ...told, facts: { ...told.facts, secrets } };',
    killer: {
      file: 'test/platform/echoed-token.test.ts',
      test: 'an opaque token that an answer repeats is kept nowhere tokens/me',
    },
  },
  /** A template that repeats the token is kept in the clear. */
  'template-secret': {
    script: 'ByocTokens',
    text: ' || ByocVerdicts.tellsSecret(body, secrets)',
    by: '',
    killer: {
      file: 'test/platform/echoed-token.test.ts',
      test: 'a template that repeats an opaque token is not kept with it',
    },
  },
  /** A granted scope that repeats the token is kept in the clear. */
  'scope-redacted': {
    script: 'ByocTokens',
    text: 'ByocVerdicts.redact(read.scope ?? "", [...secrets, accessToken])',
    by: 'read.scope ?? ""',
    killer: {
      file: 'test/instance/app/believed-answers.test.ts',
      test: 'a secret that Genesys repeats in a 200 within the SIP URI is not kept',
    },
  },
} as const satisfies Record<string, Safeguard>
