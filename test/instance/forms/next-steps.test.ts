import { scope as SCOPE } from '../../../now.config.json'
import { Instance } from '../../../sandbox/instance/instance'
import { VERDICT_CODES } from '../../../src/server/verdicts/all-verdicts'
import { verdict } from '../../../src/server/verdicts/make-verdict'
import { join } from 'node:path'

let instance: Instance

beforeAll(async () => {
  instance = await Instance.boot({ app: join(__dirname, '../../../dist/app'), workers: 1 })
})

afterAll(async () => {
  await instance.close()
})

/** Every next step of a verdict, with and without the facts that are only known sometimes. */
const STEPS = VERDICT_CODES.flatMap((code) =>
  [{}, { clockDifferenceMs: 9000 }, { genesysId: 'g' }, { credentialUnreadable: true }].map(
    (facts) => verdict(code, facts).nextStep,
  ),
)

/** The names in the steps that a pattern finds, each once. */
function named(pattern: RegExp): string[] {
  return [...new Set(STEPS.flatMap((step) => [...step.matchAll(pattern)].map((match) => match[1] ?? '')))]
}

it('the next steps name only buttons that there are', () => {
  const names = instance.database.select('sys_ui_action', '').map((row) => row['name'])
  const buttons = named(/\bchoose ([A-Z][a-z]+(?: [a-z]+)*?)(?= on |,|;|\.| in )/g)
  expect(buttons).toEqual(expect.arrayContaining(['Verify access', 'Retry now', 'Forget tokens', 'Trunk is not there']))
  expect(buttons.filter((name) => !names.includes(name))).toEqual([])
})

it('the next steps name only fields that there are', () => {
  const labels = instance.database
    .select('sys_dictionary', `nameSTARTSWITH${SCOPE}`)
    .map((row) => row['column_label'] ?? '')
  const fields = named(/\bfields? ([A-Z][A-Za-z]*(?: (?:[a-z]+|ID)\b)*?)(?= of | from | and | is |,|;|\.)/g)
  expect(fields).toEqual(expect.arrayContaining(['Organization ID', 'Region', 'Contract', 'Active']))
  expect(fields.filter((name) => !labels.includes(name))).toEqual([])
})

it('the next steps name only modules that there are', () => {
  const titles = instance.database.select('sys_app_module', '').map((row) => row['title'] ?? '')
  // A title has one word or more and the sentence goes on behind it, so the text must begin with a whole title.
  const places = named(/\bBYOC Trunks > ([^.,;:)]+)/g)
  expect(places).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Organizations/), expect.stringMatching(/^Install check/)]),
  )
  const isTitle = (place: string, title: string): boolean => title !== '' && `${place} `.startsWith(`${title} `)
  expect(places.filter((place) => !titles.some((title) => isTitle(place, title)))).toEqual([])
})
