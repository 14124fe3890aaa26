import { changeNote, driftVerdict } from '../../../src/server/changes/change-words'
import { NO_TERMS } from '../../../src/server/contracts/trunk-terms'
import type { TrunkRecord } from '../../../src/server/inventory/trunk-record'
import type { OrganizationRecord } from '../../../src/server/organizations/organizations.store'
import { ORG } from '../samples'
import { someFields } from '../inventory/a-trunk'

const WANTED = { ...NO_TERMS, name: 'Berlin', realm: 'b', unknown: [], neverTold: [] }
const TRUNK = {
  genesysId: 'trunk-1',
  fields: someFields({ trunkName: 'Berlin' }),
  wanted: WANTED,
} as unknown as TrunkRecord
const SESSION = { organization: { name: 'Acme', orgId: ORG } as OrganizationRecord }

const noteOf = (old: string, wanted: string, more: { isNew?: boolean; secrets?: readonly string[] } = {}): string =>
  changeNote([{ term: 'realm', old, new: wanted }], { isNew: false, secrets: [], ...more }, SESSION)

describe('the verdict that somebody else has changed a trunk', () => {
  const said = (old: string, secrets?: readonly string[]) =>
    driftVerdict(TRUNK, [{ term: 'realm', old, new: 'b' }], secrets === undefined ? {} : { secrets })

  it('names the trunk, and each term with what is there and what was written', () => {
    expect(said('a')).toMatchObject({ code: 'drifted' })
    expect(said('a').message).toMatch(/"Berlin".*the digest realm is "a" instead of "b"\./)
  })

  it('says of a value that this app never wrote that no request has asked for it', () => {
    const one = driftVerdict(TRUNK, [{ term: 'callerName', old: 'Sales', new: '' }], {})
    expect(one.message).toContain('the outbound caller name is "Sales", which no trunk request has asked for.')
    const unknown = { ...TRUNK, wanted: { ...WANTED, unknown: ['inboundSite'] } } as TrunkRecord
    expect(driftVerdict(unknown, [{ term: 'inboundSite', old: 'a', new: '' }], {}).message).toContain(
      '"a" instead of ""',
    )
    const lost = { ...TRUNK, wanted: null }
    expect(driftVerdict(lost, [{ term: 'name', old: 'a', new: 'b' }], {}).message).toContain('"a" instead of "b"')
  })

  it('shows no more than the beginning of a long value', () => {
    expect(said('x'.repeat(60)).message).toContain(`is "${'x'.repeat(60)}" instead`)
    expect(said('x'.repeat(61)).message).toContain(`is "${'x'.repeat(60)}…" instead`)
  })

  it('repeats no secret', () => {
    expect(said('hunter22', ['hunter22']).message).toContain('is "[secret]" instead')
  })
})

describe('the note of a change', () => {
  it('says where it was made, and of each term what it was and what it is', () => {
    const terms = [
      { term: 'realm', old: 'a', new: 'b' },
      { term: 'name', old: 'c', new: '' },
    ] as const
    expect(changeNote(terms, { isNew: false, secrets: [] }, SESSION)).toBe(
      `Changed in Genesys Cloud organization Acme (${ORG}): the digest realm: "a" → "b"; the name: "c" → "".`,
    )
  })

  it('says that the digest password is another, and never what it is', () => {
    const note = noteOf('a', 'hunter22', { isNew: true, secrets: ['hunter22'] })
    expect(note).toMatch(/"a" → "\[secret\]"; the digest password\.$/)
  })

  it('is no markup', () => {
    expect(noteOf('<b>', 'x')).not.toContain('<')
  })
})
