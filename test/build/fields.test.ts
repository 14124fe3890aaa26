import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LISTS } from '../../build/fields/lists'
import { BEGIN, END, regionOf } from '../../build/fields/region'
import { fieldLists, writeFieldLists } from '../../build/fields/write'
import { checkout } from '../../build/project'
import { FIELD_NAMES, fieldOf, type RequestField } from '../../src/server/fields/request-fields'
import { removeProjects, temporaryProject } from './temporary-project'

const FIELDS: readonly RequestField[] = FIELD_NAMES.map(fieldOf)
const PATHS = LISTS.map(({ path }) => path)
const TRUNK = 'src/fluent/tables/trunk.now.ts'

const read = (path: string): string => readFileSync(join(checkout, path), 'utf8')
const listsOf = (fields: readonly RequestField[]): ReturnType<typeof fieldLists> =>
  fieldLists({ root: checkout }, fields)

afterAll(removeProjects)

it('finds each list as the table of fields makes it; otherwise run npm run fields', async () => {
  for (const [path, text] of await listsOf(FIELDS)) {
    expect({ path, text: read(path) }).toEqual({ path, text })
  }
})

describe('fields that are new to the table', () => {
  const early: RequestField = { ...fieldOf('sipUri'), column: 'early_media', label: "Carrier's early media", limit: 77 }
  const late: RequestField = { ...fieldOf('wideAllowList'), column: 'late_offer', label: 'Late offer' }
  const secret: RequestField = { ...fieldOf('authPassword'), column: 'second_password' }
  const fields = [early, secret, ...FIELDS, late]

  const rules = (column: string): string[] => [
    `Acl({
  $id: Now.ID['acl_trunk_request_${column}_read'],
  type: 'record',
  table: \`\${SCOPE}_trunk_request\`,
  field: '${column}',
  operation: 'read',
  roles: [requester],
})`,
    `Acl({
  $id: Now.ID['acl_trunk_request_${column}_write'],
  type: 'record',
  table: \`\${SCOPE}_trunk_request\`,
  field: '${column}',
  operation: 'write',
  roles: [operator],
  condition: 'registration_stateINdraft,failed,rejected,cancelled',
})`,
  ]
  const columns = [
    `    early_media: StringColumn({ label: "Carrier's early media", maxLength: 77 }),`,
    `    late_offer: BooleanColumn({ label: 'Late offer', default: false }),`,
  ]
  const variables = [
    `          early_media: { label: "Carrier's early media", value: wfa.dataPill(params.inputs.early_media, 'string') },`,
    `          late_offer: { label: 'Late offer', value: wfa.dataPill(params.inputs.late_offer, 'boolean') },`,
  ]
  const entries: Readonly<Record<string, readonly string[]>> = {
    'src/fluent/security/trunk-request-fields.now.ts': rules('early_media'),
    'src/fluent/security/trunk-request-options.now.ts': rules('late_offer'),
    'src/fluent/tables/trunk-request.now.ts': columns,
    [TRUNK]: columns,
    'src/fluent/flows/register-trunk.now.ts': variables,
    'src/fluent/flows/register-and-wait.now.ts': [
      `        early_media: wfa.dataPill(params.inputs.early_media, 'string'),`,
      `        late_offer: wfa.dataPill(params.inputs.late_offer, 'boolean'),`,
    ],
    'src/fluent/flows/change-trunk.now.ts': variables,
  }

  let lists: ReadonlyMap<string, string>

  beforeAll(async () => {
    lists = await listsOf(fields)
  })

  it.each(PATHS)('stand at the end of the list in %s, and all else stays as it is', (path) => {
    const gap = path.includes('/security/') ? '\n' : ''
    const added = (entries[path] ?? []).map((entry) => `${entry}\n${gap}`).join('')
    const { before, inside, after } = regionOf(path, read(path))
    expect(added).not.toBe('')
    expect(lists.get(path)).toBe(before + inside + added + after)
  })
})

describe('a field that has changed in the table', () => {
  const changed = FIELDS.map((field) => ({ ...field, label: `New ${field.label}`, limit: field.limit && 5 }))

  it('is mended where the list says what the table says, and stays where it says more', async () => {
    const text = (await listsOf(changed)).get(TRUNK)
    expect(text).toContain(`sip_uri: StringColumn({ label: 'New SIP URI', maxLength: 5 }),`)
    expect(text).toContain(`wide_allow_list: BooleanColumn({ label: 'New Wide allow list is meant', default: false }),`)
    expect(text).toContain(`label: 'Outbound route',\n      maxLength: 180,\n      hint: 'The outbound route`)
    expect(text).toContain(`label: 'Trunk kind',\n      maxLength: 40,\n      dropdown:`)
  })
})

describe('npm run fields', () => {
  const files = (): Record<string, string> =>
    Object.fromEntries(['.prettierrc.json', ...PATHS].map((path) => [path, read(path)]))

  it('writes the files that are not in step, and none of them again', async () => {
    const stale = read(TRUNK).replace(`label: 'SIP URI'`, `label: 'SIP address'`)
    const project = temporaryProject({ ...files(), [TRUNK]: stale })

    expect(await writeFieldLists(project, FIELDS)).toEqual([TRUNK])
    expect(readFileSync(join(project.root, TRUNK), 'utf8')).toBe(read(TRUNK))
    expect(await writeFieldLists(project, FIELDS)).toEqual([])
  })

  const without = (mark: string): string => read(TRUNK).replace(`    ${mark}\n`, '')

  it('writes nothing while a file lacks the line that begins its part, and names both', async () => {
    const stale = read(PATHS[0]!).replace('[requester]', '[operator]')
    const project = temporaryProject({ ...files(), [PATHS[0]!]: stale, [TRUNK]: without(BEGIN) })

    await expect(writeFieldLists(project, FIELDS)).rejects.toThrow(
      `${TRUNK}: the line "${BEGIN}" has to stand there once for npm run fields, and stands there 0 times`,
    )
    expect(readFileSync(join(project.root, PATHS[0]!), 'utf8')).toBe(stale)
  })

  it('refuses a file without the line that ends its part, with two of them, and with both in the wrong order', () => {
    const problem = (text: string) => () => regionOf('a.now.ts', text)

    expect(problem(without(END))).toThrow(`a.now.ts: the line "${END}" has to stand there once`)
    expect(problem(`${BEGIN}\n${END}\n${END}\n`)).toThrow(`a.now.ts: the line "${END}" has to stand there once`)
    expect(problem(`${END}\n${BEGIN}\n`)).toThrow(`a.now.ts: the line "${END}" stands before "${BEGIN}"`)
  })
})
