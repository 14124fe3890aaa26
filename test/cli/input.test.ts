import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BadInput } from '../../sandbox/cli/bad-input'
import { parseInput, readInput } from '../../sandbox/cli/input/read'
import { aWorld } from './support/input'

const EXAMPLES = join(__dirname, '..', '..', 'examples')

function mistake(change: (input: ReturnType<typeof aWorld>) => unknown): string {
  const input = aWorld()
  const changed = change(input) ?? input
  return withoutPlaces(messageOf(() => parseInput('in.json', JSON.stringify(changed))))
}

const withoutPlaces = (message: string): string => message.replace(/^in\.json:\d+:\d+:/gm, 'in.json:')

function messageOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof BadInput) return error.message
    throw error
  }
  throw new Error('Nothing was refused')
}

describe('input file', () => {
  test('the example is valid: three organizations of three regions share one credential', () => {
    const { credentials, organizations, requests } = readInput(join(EXAMPLES, 'three-organizations.json'))
    expect(credentials).toHaveLength(1)
    expect(new Set(organizations.map((each) => each.region)).size).toBe(3)
    expect(new Set(organizations.map((each) => each.credential))).toEqual(new Set([credentials[0]?.name]))
    expect(new Set(requests.map((each) => each.organization)).size).toBe(3)
  })

  test('the example names nobody: documentation hosts and addresses, secrets that say so', () => {
    const text = readFileSync(join(EXAMPLES, 'three-organizations.json'), 'utf8')
    const hosts = [...text.matchAll(/sips?:[^@"]+@([a-z0-9.-]+)/g)].map((match) => match[1] ?? '')
    expect(hosts.filter((host) => !/\.example\.com$|^(192\.0\.2|198\.51\.100|203\.0\.113)\./.test(host))).toEqual([])
    const secrets = [...text.matchAll(/"(?:clientSecret|authPassword)": "([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(secrets.filter((secret) => !secret.startsWith('example-'))).toEqual([])
  })

  test.each([
    ['a missing list', (input) => ({ ...input, requests: undefined }), 'in.json: requests is missing.'],
    [
      'a list that is none',
      (input) => ({ ...input, requests: {} }),
      'in.json: requests must be a list; it is an object.',
    ],
    ['a file that is a list', () => [], 'in.json: the file must be an object; it is a list.'],
    [
      'an unknown field',
      (input) => ({ ...input, organizations: [{ ...input.organizations[0], orgid: 'x' }] }),
      'in.json: organizations[0] has no field "orgid" (did you mean "orgId"?).',
    ],
    [
      'a missing field',
      (input) => ({ ...input, requests: [{ ...input.requests[0], sipUri: undefined }] }),
      'in.json: requests[0].sipUri is missing.',
    ],
    [
      'an empty mandatory field',
      (input) => ({ ...input, requests: [{ ...input.requests[0], trunkName: '' }] }),
      'in.json: requests[0].trunkName must not be empty; it is "".',
    ],
    [
      'a contract that there is not',
      (input) => ({ ...input, organizations: [{ ...input.organizations[0], contract: 'rest' }] }),
      'in.json: organizations[0].contract must be one of "byoc_registration", "platform"; it is "rest".',
    ],
    [
      'two organizations of one name',
      (input) => ({ ...input, organizations: [...input.organizations, { ...input.organizations[0], orgId: 'x' }] }),
      'in.json: organizations[2].name must differ from organizations[0].name; it is "North".',
    ],
    [
      'two organizations of one id, whatever its case',
      (input) => ({
        ...input,
        organizations: [
          ...input.organizations,
          { ...input.organizations[0], name: 'Third', orgId: input.organizations[0]?.orgId.toUpperCase() },
        ],
      }),
      'in.json: organizations[2].orgId must differ from organizations[0].orgId; it is "11111111-AAAA-4AAA-8AAA-111111111111".',
    ],
    [
      'a name that is too long',
      (input) => ({ ...input, organizations: [{ ...input.organizations[0], name: 'n'.repeat(101) }] }),
      `in.json: organizations[0].name must have at most 100 characters; it is "${'n'.repeat(60)}…" (101 characters).`,
    ],
    [
      'an allow list that is none',
      (input) => ({ ...input, requests: [{ ...input.requests[0], allowList: 7 }] }),
      'in.json: requests[0].allowList must be a text or a list of texts; it is 7.',
    ],
    [
      'a number for a text',
      (input) => ({ ...input, requests: [{ ...input.requests[0], sipUri: 5060 }] }),
      'in.json: requests[0].sipUri must be a text; it is 5060.',
    ],
    [
      'an unknown field that is like none',
      (input) => ({ ...input, credentials: [{ ...input.credentials[0], passphrase: 'x' }] }),
      'in.json: credentials[0] has no field "passphrase"; it has name, clientId, clientSecret.',
    ],
    [
      'a contract that is nearly one',
      (input) => ({ ...input, organizations: [{ ...input.organizations[0], contract: 'platfrom' }] }),
      'in.json: organizations[0].contract must be one of "byoc_registration", "platform" (did you mean "platform"?); it is "platfrom".',
    ],
    [
      'a text for true or false',
      (input) => ({ ...input, requests: [{ ...input.requests[0], wideAllowList: 'yes' }] }),
      'in.json: requests[0].wideAllowList must be true or false; it is "yes".',
    ],
    [
      'control characters in what is shown: a terminal gets their codes',
      (input) => ({
        ...input,
        organizations: [{ ...input.organizations[0], region: '', ['\u001b[31m\u009b\u202ered']: 1 }],
      }),
      [
        'in.json: organizations[0].region must not be empty; it is "".',
        'in.json: organizations[0] has no field "\\u001b[31m\\u009b\\u202ered"; it has name, orgId, region, contract, credential, inboundSiteId, standIn.',
      ].join('\n'),
    ],
    [
      'every mistake, also names that mean two things beside other mistakes',
      (input) => ({
        ...input,
        organizations: [...input.organizations, { ...input.organizations[0], orgId: 'x', regoin: 'y' }],
        requests: [{ ...input.requests[0], trunkName: '', sipUri: 1, authUser: 2 }],
      }),
      [
        'in.json: organizations[2].name must differ from organizations[0].name; it is "North".',
        'in.json: organizations[2] has no field "regoin" (did you mean "region"?).',
        'in.json: requests[0].trunkName must not be empty; it is "".',
        'in.json: requests[0].sipUri must be a text; it is 1.',
        'in.json: requests[0].authUser must be a text; it is 2.',
      ].join('\n'),
    ],
  ] satisfies [string, (input: ReturnType<typeof aWorld>) => unknown, string][])('%s', (_, change, expected) => {
    expect(mistake(change)).toBe(expected)
  })

  test.each([
    ['an organization that is not listed', { organization: 'Nowhere' }],
    ['a SIP URI that is none', { sipUri: 'not a uri' }],
    ['a SIP URI of 5,000 characters', { sipUri: `sip:${'u'.repeat(4984)}@example.com` }],
  ])('%s is for the app to judge', (_, change) => {
    const input = aWorld()
    const [first] = input.requests
    const text = JSON.stringify({ ...input, requests: [{ ...first, ...change }] })
    expect(parseInput('in.json', text).requests[0]).toMatchObject(change)
  })

  test('no message shows a secret, wherever it stands', () => {
    const secret = 'canary-4711'
    const messages = [
      mistake((input) => ({ ...input, credentials: [`client:${secret}`] })),
      mistake((input) => ({ ...input, credentials: [{ name: 'a', clientId: 'b', clientSecret: [secret] }] })),
      mistake((input) => ({ ...input, credentials: { clientSecret: secret } })),
      mistake((input) => ({ ...input, requests: [secret] })),
      mistake((input) => ({ ...input, requests: [{ ...input.requests[0], authPassword: { value: secret } }] })),
      messageOf(() => parseInput('in.json', `{"credentials": [{"clientSecret": ${secret}}]}`)),
      messageOf(() => parseInput('in.json', `{"credentials": [{"clientSecret": "${secret}"}],}`)),
    ]
    expect(messages.filter((message) => message.includes(secret))).toEqual([])
  })

  test('each mistake has its line and column, counted as editors do', () => {
    const text = [
      '{',
      '  // who registers',
      '  "credentials": [{ "name": "a", "clientId": "b", "clientsecret": "canary-4711" }],',
      '  "organizations": [],',
      '  "requests": [',
      '    { "organization": "a", "sipUri": "sip:a@example.com", "sipUri": 7, },',
      '  ],',
      '}',
    ].join('\r\n')
    expect(messageOf(() => parseInput('in.json', text))).toBe(
      [
        'in.json:2:3: JSON has no comments; take this one out.',
        'in.json:3:19: credentials[0].clientSecret is missing.',
        'in.json:3:51: credentials[0] has no field "clientsecret" (did you mean "clientSecret"?).',
        'in.json:6:5: requests[0].trunkName is missing.',
        'in.json:6:59: requests[0].sipUri stands here a second time.',
        'in.json:6:69: requests[0].sipUri must be a text; it is 7.',
        'in.json:6:70: nothing follows this comma; take it out.',
        'in.json:6:73: nothing follows this comma; take it out.',
        'in.json:7:4: nothing follows this comma; take it out.',
      ].join('\n'),
    )
  })

  test.each([
    ['{\n  "requests": [}', 'in.json:2:16: a value is expected here.'],
    ['{"requests": [] "credentials": []}', 'in.json:1:17: a comma is expected here.'],
    ['{"requests" []}', "in.json:1:13: a colon is expected here, after the field's name."],
    ["{'requests': []}", 'in.json:1:2: this is neither a text in double quotes, a number, true, false nor null.'],
    ['{"requests": [', 'in.json:1:15: a closing bracket ] is expected here.'],
    ['{"requests": "no end', 'in.json:1:14: a text begins here whose closing quote is missing.'],
    ['{"requests": [NaN]}', 'in.json:1:15: this is neither a text in double quotes, a number, true, false nor null.'],
    ['{} {}', 'in.json:1:4: the file should end here.'],
    [
      '{"requests": "a\tb"}',
      'in.json:1:14: a control character stands here; write it as \\u and four hexadecimal digits.',
    ],
    ['{"requests": "\\q"}', 'in.json:1:14: this escape is none of JSON; write a backslash as \\\\.'],
    ['\n \n', 'in.json: the file is empty; it needs credentials, organizations and requests.'],
  ])('what is not JSON is told where it stands, and nothing that follows from it: %j', (text, expected) => {
    expect(messageOf(() => parseInput('in.json', text))).toBe(expected)
  })

  test('no more than fifty mistakes are told, and how many there are besides', () => {
    const text = JSON.stringify({ credentials: [], organizations: [], requests: Array.from({ length: 60 }, () => 1) })
    const lines = messageOf(() => parseInput('in.json', text)).split('\n')
    expect(lines).toHaveLength(51)
    expect(lines.at(-1)).toBe('in.json: 10 more mistakes.')
  })

  test('a file that is not there is named', () => {
    expect(messageOf(() => readInput('no-such-file.json'))).toBe(
      "Can't read the input file no-such-file.json: there is no such file.",
    )
    expect(messageOf(() => readInput(EXAMPLES))).toBe(`Can't read the input file ${EXAMPLES}: it is a folder.`)
  })
})
