import { problemsOf, refusedFields } from '../../../src/server/verdicts/refused-fields'
import { anAnswer } from '../samples'

const answer = (details: object[], message?: string) => anAnswer(400, { code: 'bad', message, details })

describe('the problems that Genesys names, for who typed the values', () => {
  it('are the fields alone where it names some', () => {
    const details = [{ errorCode: 'INVALID', fieldName: 'sip_uri' }, { errorCode: 'OTHER' }]
    const [first, ...others] = problemsOf(answer(details, 'Bad')) ?? []
    expect(first).toMatch(/^SIP URI: .*\.$/)
    expect(others).toEqual([])
  })

  it.each([
    ['REQUIRED_FIELD_MISSING', 'Genesys Cloud needs a value here; fill it in.'],
    ['NAME_IN_USE', 'Genesys Cloud has this value in another place already; choose another one.'],
    ['NAMEINUSE', 'Genesys Cloud has this value in another place already; choose another one.'],
    ['TOO_LONG', 'the value is too long for Genesys Cloud; shorten it.'],
    ['TOOLONG', 'the value is too long for Genesys Cloud; shorten it.'],
    ['INVALID', 'Genesys Cloud does not take this value; correct SIP URI.'],
  ])('are told in words where the code %s is all that is said', (errorCode, told) => {
    expect(problemsOf(answer([{ errorCode, fieldName: 'sip_uri' }]))).toEqual([`SIP URI: ${told}`])
    const [rule = ''] = told.split(';')
    const ofGenesys = `strange (a field of Genesys Cloud): ${rule.replace(/\.$/, '')}.`
    expect(problemsOf(answer([{ errorCode, fieldName: 'strange' }]))).toEqual([ofGenesys])
  })

  it('are ten at most, and the others are counted', () => {
    const details = Array.from({ length: 12 }, () => ({ errorCode: 'INVALID', fieldName: 'sip_uri' }))
    expect(problemsOf(answer(details))).toHaveLength(11)
    expect(problemsOf(answer(details))?.at(-1)).toBe('(2 more)')
    expect(problemsOf(answer(details.slice(0, 10)))).toHaveLength(10)
  })

  it.each([
    ['It broke', 'It broke.'],
    ['It broke.', 'It broke.'],
    ['Why not?', 'Why not?'],
    ['No!', 'No!'],
    ['a.b is wrong', 'a.b is wrong.'],
  ])('are its message where it names no field, as a sentence: %s', (message, sentence) => {
    expect(problemsOf(answer([], message))).toEqual([sentence])
    expect(problemsOf(answer([{ errorCode: 'X' }], message))).toEqual([sentence])
  })

  it('are none where it says nothing', () => {
    expect(problemsOf(anAnswer(400, ''))).toBeUndefined()
    expect(problemsOf(anAnswer(400, { code: 'bad' }))).toBeUndefined()
  })

  it('are the login host’s words, or its code', () => {
    expect(problemsOf(anAnswer(400, { error: 'bad', error_description: 'It broke' }))).toEqual(['It broke.'])
    expect(problemsOf(anAnswer(400, { error: 'bad' }))).toEqual(['bad.'])
  })

  it.each([
    ['sip_uri', undefined, ' is wrong. ', 'SIP URI: Genesys Cloud says: is wrong; correct SIP URI.'],
    ['sip_uri', undefined, 'v1.2 is wrong!', 'SIP URI: Genesys Cloud says: v1.2 is wrong; correct SIP URI.'],
    ['sip_uri', 'TOO_LONG', 'is wrong', 'SIP URI: Genesys Cloud says: is wrong; shorten it.'],
    ['of_theirs', 'TOO_LONG', 'is wrong', 'of_theirs (a field of Genesys Cloud): is wrong.'],
  ])('of %s with %s and the words "%s" are told as %s', (fieldName, errorCode, message, sentence) => {
    expect(problemsOf(answer([{ fieldName, errorCode, message }]))).toEqual([sentence])
  })
})

describe('the fields in Genesys’ own words', () => {
  it('are those that a detail names, with its code and its message where it has them', () => {
    const details = [
      { fieldName: 'a', errorCode: 'X', message: 'm' },
      { fieldName: 'b', errorCode: 'X' },
      { fieldName: 'c', message: 'm' },
      { fieldName: 'd' },
      { errorCode: 'X', message: 'm' },
    ]
    const named = 'Genesys Cloud names the field'
    expect(refusedFields(answer(details))).toEqual([`${named} a: X, m`, `${named} b: X`, `${named} c: m`, `${named} d`])
  })

  it('are none in an answer of another shape', () => {
    expect(refusedFields(anAnswer(400, { error: 'bad' }))).toEqual([])
    expect(refusedFields(anAnswer(400, ''))).toEqual([])
  })
})
