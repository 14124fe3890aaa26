import { join } from 'node:path'
import { OPERATIONS } from '../../../src/server/genesys/operation'
import { VERDICT_CODES, VERDICTS } from '../../../src/server/verdicts/all-verdicts'
import type { VerdictFacts } from '../../../src/server/verdicts/verdict-record'
import { onceOver, verdict, type Verdict } from '../../../src/server/verdicts/make-verdict'
import { expectWords } from '../kept-words'
import { ORG, OTHER_ORG } from '../samples'

/** Every fact that a verdict can have, once. */
const FULL = {
  organization: 'Acme Berlin',
  orgId: ORG,
  region: 'mypurecloud.de',
  contract: 'platform',
  operation: 'register',
  credential: 'Genesys Acme',
  credentialUnreadable: true,
  user: 'svc.byoc',
  scope: 'telephony:byoctrunk:edit',
  permission: 'telephony:plugin:all',
  permissions: { names: ['a:b:c', 'a:b:d'], oneOf: true },
  address: '203.0.113.9',
  otherOrgId: OTHER_ORG,
  said: 'Genesys said  this.',
  problems: ['SIP URI: it has no scheme.', 'Add one.'],
  trunkName: 'Berlin carrier',
  newName: 'Berlin carrier 2',
  genesysId: 'trunk-1',
  route: 'Abroad',
  site: '11111111-2222-4333-8444-555555555556',
  heldBy: 'BTR0001002',
  clockDifferenceMs: 7_200_400,
  retryAfterMs: 29_500,
  instance: 'dev',
  verifiedOn: 'prod',
  madeOn: 'test',
  madeWhat: 'trunk',
  writtenTo: 'organization 1',
  pointsTo: 'organization 2',
  property: 'glide.outbound_http_log.override',
  indexes: ['x_lane.key', 'x_token.key'],
  privilege: 'GlideRecord.insert',
  evidence: ['first', 'register: HTTP 401 bad.credentials.'],
} as const satisfies Required<Omit<VerdictFacts, 'secrets'>>

/** Facts of another kind than those above. */
const OTHERWISE: readonly VerdictFacts[] = [
  { contract: 'byoc_registration' },
  { permissions: { names: ['a:b:c'], oneOf: false } },
  { permissions: { names: ['a:b:c', 'a:b:d'], oneOf: false } },
  { clockDifferenceMs: -7_200_400 },
  { credentialUnreadable: false },
  { indexes: [] },
  { problems: [] },
  { evidence: [] },
  { said: ' ' },
  { said: 's'.repeat(401) },
  { evidence: ['e'.repeat(201)] },
  ...OPERATIONS.map((operation) => ({ operation })),
]

/** Facts with one of them taken away, one alone, and one of another kind. */
const CASES: readonly VerdictFacts[] = [
  FULL,
  {},
  ...Object.keys(FULL).map((gone) => Object.fromEntries(Object.entries(FULL).filter(([name]) => name !== gone))),
  ...Object.entries(FULL).map(([name, value]) => ({ [name]: value })),
  ...OTHERWISE,
  ...OTHERWISE.map((change) => ({ ...FULL, ...change })),
]

const inOne = ({ message, nextStep }: Verdict): string => `${message} » ${nextStep}`

it('say what they said before, whatever is known and whatever is not', () => {
  const words = VERDICT_CODES.map((code) => {
    const said = CASES.map((facts) => inOne(verdict(code, facts)))
    const { arises, retry, fixedBy, onceOver: after, tells, because } = VERDICTS[code]
    return [
      code,
      {
        ...{ arises, retry, fixedBy },
        ...(after && { after }),
        ...(tells && { tells }),
        ...(because && { because }),
        says: [...new Set(said)],
      },
    ]
  })
  expectWords(join(__dirname, 'words.json'), Object.fromEntries(words) as object)
  expect(onceOver(verdict('token_rate_limited')).nextStep).toBe(VERDICTS.token_rate_limited.onceOver)
})
