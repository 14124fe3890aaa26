import type { Json } from '../../../src/server/genesys'
import { inputInvalid, isBody, noFields, refused, unknownMembers } from '../../../src/server/rest/rest-body'

describe('the body of a REST call', () => {
  it.each<[Json | undefined, boolean]>([
    [undefined, false],
    [null, false],
    [[], false],
    ['x', false],
    [7, false],
    [{}, true],
    [{ a: null }, true],
  ])('%j can have members: %s', (body, can) => {
    expect(isBody(body)).toBe(can)
  })

  it('has the members that its resource does not know', () => {
    expect(unknownMembers({ known: 1, strange: null, Known: 2 }, ['known', 'other'])).toEqual(['strange', 'Known'])
    expect(unknownMembers({ known: 1 }, ['known'])).toEqual([])
  })

  it('is told of no more unknown members than are asked for, each with what to do', () => {
    expect(noFields(['a', 'b', 'c'], 2, 'leave it out')).toEqual([
      'a: it is no field of this resource; leave it out.',
      'b: it is no field of this resource; leave it out.',
    ])
    expect(noFields([], 2, 'leave it out')).toEqual([])
  })

  it('is repeated no further than forty characters of a name', () => {
    expect(noFields([`${'x'.repeat(40)}y`], 1, 'fix it')).toEqual([
      `${'x'.repeat(40)}: it is no field of this resource; fix it.`,
    ])
  })

  it('is refused with all problems in one message, and a next step', () => {
    const refusal = {
      code: 'input_invalid',
      message: 'One. Two.',
      nextStep: 'Correct what the message names and send the call again. Nothing was changed.',
    }
    expect(refused(['One.', 'Two.'])).toEqual({ ok: false, refusal })
    expect(inputInvalid('One. Two.')).toEqual(refusal)
  })
})
