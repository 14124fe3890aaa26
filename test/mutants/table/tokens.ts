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
    text: 'isFresh(cached, { time: ByocServicenow.now(), marginMs: SHORTEST_USE_MS, rejected })',
    by: 'isFresh(cached, { time: ByocServicenow.now(), marginMs: 0, rejected })',
    killer: {
      file: 'test/instance/exactly-once/tokens.test.ts',
      test: 'a token that is about to end is not used, even while another worker mints the next one',
    },
  },
  /** A refused token is used again. */
  'token-rejected': {
    script: 'ByocTokens',
    text: '&& token.accessToken !== rejected ',
    by: '',
    killer: {
      file: 'test/instance/app/doctor-diagnose.test.ts',
      test: 'a token that Genesys has revoked Dead token: is minted anew, once',
    },
  },
  /** A token outlives its credential. */
  'token-made-with': {
    script: 'ByocTokens',
    text: 'if (isMadeWith(cached, organization.credentialAlias)) return cached;',
    by: 'return cached;',
    killer: {
      file: 'test/instance/app/tokens.test.ts',
      test: 'forgets a token when the secret behind the alias was changed',
    },
  },
  /** A mint’s lease far ahead is believed. */
  'mint-lease-bound': {
    script: 'ByocTokens',
    text: 'if (leftMs > 0 && leftMs <= 2 * longestMs) return null;',
    by: 'if (leftMs > 0) return null;',
    killer: {
      file: 'test/instance/exactly-once/tokens.test.ts',
      test: 'a right to mint that lies a day ahead, written by a node whose clock was ahead, holds up nobody',
    },
  },
  /** Two workers mint at the same time. */
  'mint-once': {
    script: 'ByocTokens',
    text: 'if (leftMs > 0 && leftMs <= 2 * longestMs) return null;',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/tokens.test.ts',
      test: 'a token that is about to end is not used, even while another worker mints the next one',
    },
  },
  /** A pause of the login host far ahead is believed. */
  'postponed-bound': {
    script: 'ByocTokens',
    text: 'record.addQuery("not_before", "<=", String(latest));',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/clocks.test.ts',
      test: 'a time that lies a day ahead, written by a node whose clock was set back since, holds up nobody the pause of the login host',
    },
  },
  /** The login host’s pause is not kept. */
  'postponed-for-all': {
    script: 'ByocTokens',
    text: 'if (retryAt === 0) return null;',
    by: 'return null;',
    killer: {
      file: 'test/instance/app/tokens.test.ts',
      test: 'leaves the login host alone for every organization of a client that asked too often',
    },
  },
  /** An opaque token is used without asking whose it is. */
  'owner-asked': {
    script: 'ByocTokens',
    text: 'const proves = finding.kind === "opaque";',
    by: 'const proves = false;',
    killer: {
      file: 'test/instance/app/several-organizations.test.ts',
      test: 'a token that names several organizations (in aud) is proved by tokens/me before anything is written',
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
    text: ' || ByocRedaction.tellsSecret(body, secrets)',
    by: '',
    killer: {
      file: 'test/platform/echoed-token.test.ts',
      test: 'a template that repeats an opaque token is not kept with it',
    },
  },
  /** A granted scope that repeats the token is kept in the clear. */
  'scope-redacted': {
    script: 'ByocTokens',
    text: 'ByocRedaction.redact(read.scope ?? "", [...secrets, accessToken])',
    by: 'read.scope ?? ""',
    killer: {
      file: 'test/instance/app/believed-answers.long.test.ts',
      test: 'a secret that Genesys repeats in the scope of a token, in a correlation id, as the id of a trunk is not kept',
    },
  },
  /** A token is believed to live for ever. */
  'token-life-bound': {
    script: 'ByocTokens',
    text: 'Math.max(receivedAt, Math.min(latest, ...said))',
    by: 'Math.max(receivedAt, Math.min(...said))',
    killer: {
      file: 'test/instance/app/token-life.test.ts',
      test: 'an opaque token (North) that is to live 1e308 s is believed for two days',
    },
  },
  /** The public token method mints although no call may leave. */
  'mint-guarded': {
    script: 'ByocTokens',
    text: 'if (guarded !== null) return { ...NOT_TRIED, verdict: guarded };',
    by: '',
    killer: {
      file: 'test/instance/app/public-api.test.ts',
      test: 'GenesysTokens.getScopedToken mints nothing while no call may leave',
    },
  },
  /** A token that the column did not keep whole is taken for a token by the next worker. */
  'token-read-back': {
    script: 'ByocTokens',
    text: 'return stored.get(ByocServicenow.text(sysId)) && ByocServicenow.decrypted(stored.getElement("access_token")) === token.accessToken;',
    by: 'return stored.get(ByocServicenow.text(sysId));',
    killer: {
      file: 'test/instance/app/decryption.test.ts',
      test: 'refused: throws registers what needs no password, with a token that is used from memory',
    },
  },
  /** An organization without a credential alias is said to have no credential. */
  'alias-empty': {
    script: 'ByocTokens',
    text: 'if (aliasSysId === "") return { found: false, reason: "no_alias", user };',
    by: '',
    killer: {
      file: 'test/instance/app/tokens.test.ts',
      test: 'says of an organization without a credential alias that it names none',
    },
  },
  /** A login host that fails without naming a time is asked again at once. */
  'token-pause': {
    script: 'ByocRetries',
    text: 'const retryAt = refusal.retryAt ?? ByocServicenow.now() + TOKEN_PAUSE_MS;',
    by: 'const retryAt = refusal.retryAt ?? ByocServicenow.now() - TOKEN_PAUSE_MS;',
    killer: {
      file: 'test/instance/exactly-once/tokens.test.ts',
      test: 'a login host that fails without naming a time is asked again no sooner than after a quarter of a minute',
    },
  },
  /** Lanes that wait for a token are not told that it is there. */
  'mint-wakes-siblings': {
    script: 'ByocLanes',
    text: 'for (const sibling of siblingsOf(key, organization)) wakeIfDue(sibling, organization);',
    by: '',
    killer: {
      file: 'test/instance/exactly-once/siblings.test.ts',
      test: 'who mints a token wakes the other lanes of the organization that have work, since they may be waiting for it',
    },
  },
  /** A pause of one region's login host holds up the organizations of every region. */
  'postponed-in-one-region': {
    script: 'ByocTokens',
    text: 'record.addQuery("key", "CONTAINS", `:${region}:`);',
    by: '',
    killer: {
      file: 'test/instance/app/token-pause.test.ts',
      test: 'the pause that the login host of one region asks for holds up no organization of another region',
    },
  },
} as const satisfies Record<string, Safeguard>
