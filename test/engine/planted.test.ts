import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runJest, type JestResult } from './support/run-jest'

const ROOT = join(__dirname, '../..')
/**
 * The line where the room of trunk requests turns a record's value into a string, and the faulty line that replaces it.
 */
const RIGHT = 'state: ByocServicenow.text(record.getValue("registration_state"))'
const WRONG = 'state: record.getValue("registration_state") === "registered" ? "registered" : "queued"'
/** A test of the instance that goes through that room. */
const CHECK = ['test/instance/app/catalog.test.ts', '--testNamePattern=^registers what a requester ordered']

/** A copy of the built package in which the room of trunk requests compares a value out of Glide with `===`. */
function plantedPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'))
  cpSync(join(ROOT, 'dist/app'), folder, { recursive: true })
  const files = readdirSync(join(folder, 'update')).map((name) => join(folder, 'update', name))
  const planted = files.filter((file) => {
    const before = readFileSync(file, 'utf8')
    if (!before.includes('<name>ByocRequests</name>')) return false
    const after = before.replace(RIGHT, WRONG)
    writeFileSync(file, after)
    return after !== before
  })
  expect(planted).toHaveLength(1)
  return folder
}

describe('a === against a string of Java, planted in a Script Include', () => {
  let folder = ''

  beforeAll(() => {
    folder = plantedPackage()
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const check = (engine: string, app: string): Promise<JestResult> =>
    runJest(CHECK, { SANDBOX_ENGINE: engine, SANDBOX_PACKAGE: app })

  it('is not seen by Node', async () => {
    expect(await check('node', folder)).toMatchObject({ passed: 1, failed: 0 })
  })

  it('fails the tests of the instance on Rhino', async () => {
    expect(await check('rhino', folder)).toMatchObject({
      passed: 0,
      failed: 1,
      failures: ['registers what a requester ordered, and closes the requested item with it'],
    })
  })
})
