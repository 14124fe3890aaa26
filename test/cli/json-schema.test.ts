import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { inputJsonSchema, SCHEMA_PATH } from '../../sandbox/cli/input/json-schema'
import { inputSchema } from '../../sandbox/cli/input/schema'
import { aWorld } from './support/input'

const ROOT = join(__dirname, '..', '..')
const committed: unknown = JSON.parse(readFileSync(join(ROOT, SCHEMA_PATH), 'utf8'))
const isValid = new Ajv({ strictTypes: false }).compile(JSON.parse(inputJsonSchema()) as object)

test('the schema for editors is the one of the rules; otherwise run npm run docs', () => {
  expect(committed).toEqual(JSON.parse(inputJsonSchema()))
})

test('every example names it where it stands, and keeps to it', () => {
  const examples = readdirSync(join(ROOT, 'examples')).filter((name) => /(?<!schema)\.json$/.test(name))
  expect(examples.length).toBeGreaterThan(1)
  for (const name of examples) {
    const example = JSON.parse(readFileSync(join(ROOT, 'examples', name), 'utf8')) as { $schema?: string }
    expect(example.$schema).toBe('./input.schema.json')
    expect(isValid(example)).toBe(true)
  }
})

type World = ReturnType<typeof aWorld>
type Part = Record<string, unknown>
const request = (world: World, change: Part): unknown => ({ ...world, requests: [{ ...world.requests[0], ...change }] })
const organization = (world: World, change: Part): unknown => ({
  ...world,
  organizations: [{ ...world.organizations[0], ...change }],
})

const SAMPLES: readonly (readonly [string, (world: World) => unknown])[] = [
  ['a whole file', (world) => world],
  ['no requests', (world) => ({ ...world, requests: [] })],
  ['a missing list', ({ requests: _, ...world }) => world],
  ['an unknown list', (world) => ({ ...world, trunks: [] })],
  ['an unknown field', (world) => request(world, { sipuri: 'sip:a@b.example.com' })],
  ['an empty name', (world) => request(world, { trunkName: '' })],
  ['a list of servers', (world) => request(world, { furtherServers: ['a', 'b'] })],
  ['a number among them', (world) => request(world, { furtherServers: ['a', 1] })],
  ['a text for true', (world) => request(world, { wideAllowList: 'true' })],
  ['a contract that there is not', (world) => organization(world, { contract: 'rest' })],
  ['a name of 101 characters', (world) => organization(world, { name: 'n'.repeat(101) })],
  ['a state', (world) => organization(world, { standIn: 'rate_limited' })],
  ['states with settings', (world) => organization(world, { standIn: { state: ['rate_limited'], times: 2 } })],
  ['a state that there is not', (world) => organization(world, { standIn: 'tired' })],
  ['a negative number of times', (world) => organization(world, { standIn: { state: 'rate_limited', times: -1 } })],
]

test.each(SAMPLES)('an editor says of %s what npm start says', (_, change) => {
  const input: unknown = JSON.parse(JSON.stringify(change(aWorld())))
  expect(isValid(input)).toBe(inputSchema.safeParse(input).success)
})

test('the samples have both, what is right and what is wrong', () => {
  const right = SAMPLES.filter(([, change]) => inputSchema.safeParse(change(aWorld())).success)
  expect([right.length, SAMPLES.length - right.length]).toEqual([5, 10])
})
