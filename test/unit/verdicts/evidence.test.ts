import { cleanEvidence, evidenceText, inFull, verdict, verdictError } from '../../../src/server/verdicts/make-verdict'

/** Length of the trunk request's column. */
const COLUMN = 4000

describe('evidence as one text', () => {
  it('has a line for each, where they fit', () => {
    expect(evidenceText(['one', 'two'])).toBe('one\ntwo')
    expect(evidenceText([])).toBe('')
    expect(evidenceText(['x'.repeat(COLUMN)])).toBe('x'.repeat(COLUMN))
  })

  it('has as many lines as the column holds, and says how many are left out', () => {
    const lines = Array.from({ length: 50 }, (_, index) => `${String(index)} ${'x'.repeat(96)}`)
    const text = evidenceText(lines)
    expect(text.length).toBeLessThanOrEqual(COLUMN)
    const kept = text.split('\n')
    expect(kept.slice(0, -1)).toEqual(lines.slice(0, kept.length - 1))
    expect(kept.at(-1)).toBe(`(${String(50 - (kept.length - 1))} more)`)
    // One more line would not have fitted.
    expect([...lines.slice(0, kept.length), '(9 more)'].join('\n').length).toBeGreaterThan(COLUMN)
  })

  it('says that a line is left out which is longer than the column by itself', () => {
    expect(evidenceText(['x'.repeat(COLUMN + 1)])).toBe('(1 more)')
  })
})

describe('a line of evidence', () => {
  it('has no white space but single spaces within it', () => {
    expect(cleanEvidence(['  a \n\t b  '])).toEqual(['a b'])
  })

  it('is kept whole up to 500 characters, then cut with its length told', () => {
    expect(cleanEvidence(['x'.repeat(500)])).toEqual(['x'.repeat(500)])
    expect(cleanEvidence(['x'.repeat(501)])).toEqual([`${'x'.repeat(500)} … (of 501 characters)`])
    expect(cleanEvidence(['x'.repeat(1e6)])).toEqual([`${'x'.repeat(500)} … (of 1000000 characters)`])
  })

  it('is one of 50 at most, and the others are counted', () => {
    const lines = Array.from({ length: 50 }, (_, index) => String(index))
    expect(cleanEvidence(lines)).toEqual(lines)
    expect(cleanEvidence([...lines, 'x', 'y'])).toEqual([...lines, '(2 more)'])
  })

  it('repeats no secret at hand', () => {
    expect(cleanEvidence(['it says hunter22'], ['hunter22'])).toEqual(['it says [secret]'])
  })
})

describe('a verdict as a whole', () => {
  it('is its message, then its next step', () => {
    expect(inFull({ message: 'It failed.', nextStep: 'Try again.' })).toBe('It failed. Try again.')
  })

  it('is an error that has its code for a name', () => {
    const found = verdict('conflict')
    expect(verdictError(found)).toMatchObject({ name: 'conflict', message: inFull(found) })
    expect(verdictError(found)).toBeInstanceOf(Error)
  })

  it('is not longer than its columns, and one that fits exactly is not cut', () => {
    const sentence = (length: number): string => {
      const around = verdict('payload_invalid', { problems: [''] }).message.length
      return verdict('payload_invalid', { problems: ['p'.repeat(length - around)] }).message
    }
    expect(sentence(1000)).toMatch(/pp$/)
    expect(sentence(1000)).toHaveLength(1000)
    expect(sentence(1001)).toMatch(/ … \(of 1001 characters\)$/)
    expect(sentence(1001)).toHaveLength(1000)
  })
})
