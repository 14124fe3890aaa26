import { acceptedRegions } from '../../../src/server/genesys/regions'
import {
  readOrganizationFile,
  writeOrganizationFile,
  type FileEntry,
  type TransferredOrganization,
} from '../../../src/server/transfer/organization-file'
import { ORG, OTHER_ORG } from '../samples'

const ONE: TransferredOrganization = {
  name: 'Berlin',
  org_id: ORG,
  region: 'eu-central-1',
  contract: 'platform',
  credential_alias: { id: 'x_scope.alias', name: 'Alias' },
  inbound_site: 'site-1',
  active: true,
  approval_required: false,
  approval_group: null,
}

const read = (...organizations: unknown[]): FileEntry[] =>
  readOrganizationFile(JSON.stringify({ format: 'byoc-trunks-organizations', version: 1, organizations }))

describe('the file of organizations', () => {
  it('is read back as it was written', () => {
    const two = { ...ONE, name: 'Paris', org_id: OTHER_ORG, inbound_site: null, credential_alias: null, active: false }
    expect(readOrganizationFile(writeOrganizationFile([ONE, two]))).toEqual([
      { name: 'Berlin', organization: ONE },
      { name: 'Paris', organization: two },
    ])
    expect(writeOrganizationFile([]).split('\n')[1]).toBe('  "format": "byoc-trunks-organizations",')
  })

  it('may spell values otherwise', () => {
    const spelled = {
      ...ONE,
      name: ' Berlin ',
      org_id: ` ${ORG.toUpperCase()}`,
      region: 'mypurecloud.de',
      inbound_site: ' site-1 ',
      approval_required: true,
      approval_group: { id: '', name: 'Group' },
    }
    const organization = { ...ONE, approval_required: true, approval_group: { id: '', name: 'Group' } }
    expect(read(spelled)).toEqual([{ name: 'Berlin', organization }])
  })

  const FORMAT =
    'The field format must be "byoc-trunks-organizations" and version 1: export again with this version of the app.'

  it.each([
    ['[]', 'The text is not a JSON object: pass the whole text that exportAll() returned.'],
    ['{"format":"x","version":1,"organizations":[]}', FORMAT],
    ['{"format":"byoc-trunks-organizations","version":2,"organizations":[]}', FORMAT],
    [
      '{"format":"byoc-trunks-organizations","version":1,"organizations":{}}',
      'The field organizations must be a list: pass the whole text that exportAll() returned.',
    ],
  ])('is refused whole: %s', (text, message) => {
    expect(() => readOrganizationFile(text)).toThrow(new Error(message))
  })

  const NAMED = { rule: 'must be null or an object with id and name alone', fix: 'Export it again.' }

  it.each<[string, unknown, string, string, string]>([
    ['extra', 1, 'extra', 'is not a field of this file', 'Remove it.'],
    ['name', ' ', 'name', 'must be a text', 'Fill it in.'],
    ['name', 7, 'name', 'must be a text', 'Fill it in.'],
    ['name', 'n'.repeat(101), 'name', 'must not be longer than 100 characters', 'Shorten it.'],
    [
      'org_id',
      7,
      'org_id',
      'the organization id is empty',
      'Copy it from Genesys Cloud: Admin > Account Settings > Organization Settings > Organization ID.',
    ],
    ['org_id', `{${ORG}}`, 'org_id', 'the organization id stands in braces', 'Remove the braces.'],
    ['region', 'mars-1', 'region', `must name a region of Genesys Cloud: ${acceptedRegions()}`, 'Choose one of them.'],
    ['region', null, 'region', `must name a region of Genesys Cloud: ${acceptedRegions()}`, 'Choose one of them.'],
    ['contract', 'x', 'contract', 'must be one of byoc_registration, platform', 'Choose one of them.'],
    ['contract', null, 'contract', 'must be one of byoc_registration, platform', 'Choose one of them.'],
    ['credential_alias', 'x', 'credential_alias', NAMED.rule, NAMED.fix],
    ['credential_alias', { id: 'a', name: 7 }, 'credential_alias', NAMED.rule, NAMED.fix],
    ['credential_alias', { id: 7, name: 'a' }, 'credential_alias', NAMED.rule, NAMED.fix],
    ['credential_alias', { id: '', name: '' }, 'credential_alias', NAMED.rule, NAMED.fix],
    ['approval_group', { id: 'a', name: 'b', more: 1 }, 'approval_group', NAMED.rule, NAMED.fix],
    ['inbound_site', '', 'inbound_site', 'must be a text', 'Fill it in.'],
    ['inbound_site', 's'.repeat(37), 'inbound_site', 'must not be longer than 36 characters', 'Shorten it.'],
    ['active', 'true', 'active', 'must be true or false', 'Write one of them.'],
    ['approval_required', null, 'approval_required', 'must be true or false', 'Write one of them.'],
  ])('refuses an organization whose %s is %j', (field, value, told, rule, fix) => {
    expect(read({ ...ONE, [field]: value })).toMatchObject([{ refusal: { field: told, rule, fix } }])
  })

  it.each<[string, object]>([
    ['name', { name: ` ${'n'.repeat(100)} ` }],
    ['inbound_site', { inbound_site: `${'s'.repeat(36)} ` }],
  ])('takes a %s of the longest length, blanks apart', (_field, change) => {
    expect(read({ ...ONE, ...change })).toMatchObject([{ organization: { active: true } }])
  })

  it('names what has no name by its place', () => {
    const unnamed = { refusal: { field: 'name', rule: 'must be a text' } }
    expect(read({ ...ONE, name: null })).toMatchObject([unnamed])
    expect(read({ ...ONE, name: '  ' })).toMatchObject([{ name: 'organizations[0]', ...unnamed }])
    expect(read(ONE, 7, { ...ONE, name: '' }, [])).toMatchObject([
      { name: 'Berlin' },
      {
        name: 'organizations[1]',
        refusal: { field: 'organizations[1]', rule: 'must be an object', fix: 'Export it again.' },
      },
      { name: 'organizations[2]', refusal: { field: 'name' } },
      { name: 'organizations[3]' },
    ])
  })

  it('takes a name and an organization once: the first is imported', () => {
    const twice = { rule: 'is in the file twice', fix: 'Remove one of the two.' }
    expect(read(ONE, { ...ONE, name: 'Other' }, { ...ONE, org_id: OTHER_ORG }, { ...ONE, active: 1 })).toMatchObject([
      { organization: { name: 'Berlin' } },
      { name: 'Other', refusal: { field: 'org_id', ...twice } },
      { name: 'Berlin', refusal: { field: 'name', ...twice } },
      { refusal: { field: 'active' } },
    ])
  })
})
