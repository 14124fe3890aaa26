import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BadInput } from '../../sandbox/cli/bad-input'
import { parseInput, readInput } from '../../sandbox/cli/input/read'
import { aWorld } from './support/input'

const EXAMPLES = join(__dirname, '..', '..', 'examples')

function mistake(change: (input: ReturnType<typeof aWorld>) => unknown): string {
  const input = aWorld()
  const changed = change(input) ?? input
  return messageOf(() => parseInput('in.json', JSON.stringify(changed)))
}

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
      'in.json: organizations[0] has "orgid", which is not one of its fields.',
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
      'more than one mistake',
      (input) => ({ ...input, requests: [{ ...input.requests[0], trunkName: '', sipUri: 1, authUser: 2 }] }),
      'in.json: requests[0].trunkName must not be empty; it is "" (and 2 more mistakes).',
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

  test('a file that is not JSON is named, with the place where the engine tells it', () => {
    expect(messageOf(() => parseInput('in.json', '{\n  "requests": [],\n}'))).toBe(
      'in.json: the file is not valid JSON (line 3, column 1).',
    )
    expect(messageOf(() => parseInput('in.json', ''))).toBe('in.json: the file is not valid JSON.')
  })

  test('a file that is not there is named', () => {
    expect(messageOf(() => readInput('no-such-file.json'))).toBe(
      "Can't read the input file no-such-file.json: there is no such file.",
    )
    expect(messageOf(() => readInput(EXAMPLES))).toBe(`Can't read the input file ${EXAMPLES}: it is a folder.`)
  })
})
