import fc from 'fast-check'
import { decideChange, type ChangeQuestion } from '../../../src/server/changes/decide-change'
import { NO_TERMS, type TrunkTerms } from '../../../src/server/contracts/trunk-terms'
import { assertProperty } from '../properties'

const WANTED: NonNullable<ChangeQuestion['wanted']> = {
  ...{ ...NO_TERMS, name: 'Berlin', authUser: 'carrier', allowList: ['203.0.113.0/28'] },
  unknown: [],
}
/** A change of a term that no order asked for. */
const UNASKED: TrunkTerms = { ...NO_TERMS, callerName: 'Sales' }
const TARGET: TrunkTerms = { ...NO_TERMS, allowList: ['198.51.100.0/28'] }

const decide = (question: Partial<ChangeQuestion>) =>
  decideChange({
    wanted: WANTED,
    told: WANTED,
    target: TARGET,
    withPassword: false,
    landed: false,
    overwrite: false,
    ...question,
  })

describe('the decision about a change', () => {
  it('writes what Genesys holds otherwise', () => {
    expect(decide({})).toEqual({
      kind: 'write',
      terms: [{ term: 'allowList', old: '203.0.113.0/28', new: '198.51.100.0/28' }],
      withPassword: false,
    })
  })

  it.each<[string, Partial<ChangeQuestion>, string]>([
    ['is there already', { told: { ...WANTED, ...{ allowList: TARGET.allowList } } }, 'done'],
    ['is there in another spelling', { told: { ...WANTED, allowList: ['198.51.100.0/28 '.trim()] } }, 'done'],
    [
      'is there, and a password is not known to be',
      { told: { ...WANTED, allowList: TARGET.allowList }, withPassword: true },
      'write',
    ],
    [
      'is there, and so is the password',
      { told: { ...WANTED, allowList: TARGET.allowList }, withPassword: true, landed: true },
      'done',
    ],
    ['was answered, and somebody has undone it', { landed: true }, 'write'],
    ['is a password alone', { target: NO_TERMS, withPassword: true }, 'write'],
    ['is about what Genesys does not tell', { target: { ...NO_TERMS, realm: 'a' }, wanted: WANTED }, 'write'],
    ['was answered, and Genesys does not tell it', { target: { ...NO_TERMS, realm: 'a' }, landed: true }, 'done'],
    ['meets a strange value of its own', { told: { ...WANTED, allowList: ['192.0.2.0/28'] } }, 'drifted'],
    ['meets a strange value of another', { told: { ...WANTED, name: 'By hand' } }, 'drifted'],
    ['meets one, and is to be made all the same', { told: { ...WANTED, name: 'By hand' }, overwrite: true }, 'write'],
    [
      'landed, and somebody changed something else since',
      { told: { ...WANTED, allowList: TARGET.allowList, name: 'By hand' } },
      'drifted',
    ],
    [
      'meets a value that no order asked for',
      { target: UNASKED, told: { ...WANTED, callerName: 'By hand' } },
      'drifted',
    ],
    [
      'meets one, and is to be made whatever is there',
      { target: UNASKED, told: { ...WANTED, callerName: 'By hand' }, overwrite: true },
      'write',
    ],
    ['meets the very value that it brings', { target: UNASKED, told: { ...WANTED, callerName: 'Sales' } }, 'done'],
    ['meets no value where no order asked for one', { target: UNASKED, told: { ...WANTED, callerName: '' } }, 'write'],
    ['meets a value that no order asked for elsewhere', { told: { ...WANTED, callerName: 'By hand' } }, 'write'],
    [
      'meets a list that no order asked for',
      { target: TARGET, wanted: { ...WANTED, allowList: null }, told: { ...WANTED, allowList: ['192.0.2.0/28'] } },
      'drifted',
    ],
    [
      'meets an empty list that no order asked for',
      { target: TARGET, wanted: { ...WANTED, allowList: null }, told: { ...WANTED, allowList: [] } },
      'write',
    ],
    [
      'meets a value that this app wrote and does not know any more',
      {
        target: { ...NO_TERMS, inboundSite: 'b' },
        wanted: { ...WANTED, unknown: ['inboundSite'] },
        told: { ...WANTED, inboundSite: 'a' },
      },
      'write',
    ],
    [
      'meets a switch that no order set',
      { target: { ...NO_TERMS, enabled: false }, told: { ...WANTED, enabled: true } },
      'write',
    ],
    [
      'is the first of a trunk whose wanted terms are lost',
      { wanted: null, told: { ...WANTED, name: 'Other' } },
      'write',
    ],
  ])('when the change %s', (_what, question, kind) => {
    expect(decide(question).kind).toBe(kind)
  })

  it('names what is drift: what is there, and what this app wrote', () => {
    expect(decide({ told: { ...WANTED, name: 'By hand' } })).toEqual({
      kind: 'drifted',
      terms: [{ term: 'name', old: 'By hand', new: 'Berlin' }],
    })
  })

  it('names a value that no order asked for as drift, beside what this app wrote otherwise', () => {
    expect(decide({ target: UNASKED, told: { ...WANTED, name: 'By hand', callerName: 'Sales team' } })).toEqual({
      kind: 'drifted',
      terms: [
        { term: 'name', old: 'By hand', new: 'Berlin' },
        { term: 'callerName', old: 'Sales team', new: '' },
      ],
    })
  })

  it('reads a server without a port by the transport that this app wrote, where Genesys tells none', () => {
    const servers = ['sbc1.example.com:5061']
    const told = { ...WANTED, servers: ['sbc1.example.com'] }
    const target = { ...NO_TERMS, servers }
    expect(decide({ wanted: { ...WANTED, transport: 'tls' }, told, target, overwrite: true }).kind).toBe('done')
    expect(decide({ wanted: { ...WANTED, transport: 'udp' }, told, target, overwrite: true }).kind).toBe('write')
    expect(decide({ wanted: null, told: { ...told, transport: 'tls' }, target }).kind).toBe('done')
  })

  it('never writes a term that the change is not about', () => {
    const texts = fc.option(fc.constantFrom('a', 'b', ''))
    const terms = fc.record({ name: texts, authUser: texts, realm: texts, callerName: texts })
    assertProperty(
      fc.property(terms, terms, terms, fc.boolean(), fc.boolean(), (wanted, told, target, overwrite, landed) => {
        const decided = decide({
          wanted: { ...NO_TERMS, ...wanted, unknown: [] },
          told: { ...NO_TERMS, ...told },
          target: { ...NO_TERMS, ...target },
          overwrite,
          landed,
        })
        const named = decided.kind === 'write' ? decided.terms.map(({ term }) => term) : []
        expect(named.filter((term) => ({ ...NO_TERMS, ...target })[term] === null)).toEqual([])
      }),
      300,
    )
  })
})
