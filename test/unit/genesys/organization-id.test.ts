import fc from 'fast-check'
import { parseOrganizationId, sameOrganization } from '../../../src/server/genesys/organization-id'
import { assertProperty } from '../properties'

describe('organization id', () => {
  it('takes any GUID, in lower case', () => {
    assertProperty(
      fc.property(fc.uuid(), (id) => {
        expect(parseOrganizationId(`  ${id.toUpperCase()} `)).toEqual({ ok: true, value: id })
        expect(sameOrganization(id, id.toUpperCase())).toBe(true)
        expect(sameOrganization(` ${id}`, id)).toBe(true)
        expect(sameOrganization(id, `${id} `)).toBe(true)
      }),
    )
  })

  it.each([
    ['', /empty/],
    ['{8d3f1c52-9b7e-4a10-b1c2-5d6e7f809a1b}', /braces/],
    ['8d3f1c529b7e4a10b1c25d6e7f809a1b', /hyphens/],
    ['8d3f1c52-9b7e-4a10-b1c2-5d6e7f809a1', /not a GUID/],
    ['acme', /not a GUID/],
    ['8d3f1c529b7e4a10b1c25d6e7f809a1b0', /not a GUID/],
    ['{8d3f1c52-9b7e-4a10-b1c2-5d6e7f809a1b', /braces/],
    ['8d3f1c52-9b7e-4a10-b1c2-5d6e7f809a1b}', /braces/],
    ['8d3f1c52-9b7e-4a10-b1c2{-5d6e7f809a1b', /not a GUID/],
    ['8d3f1c52-9b7e-4a10-b1c2}-5d6e7f809a1b', /not a GUID/],
  ])('refuses "%s" and says where to find the right one', (text, rule) => {
    expect(parseOrganizationId(text)).toEqual({
      ok: false,
      rule: expect.stringMatching(rule) as string,
      fix: expect.stringMatching(/Genesys Cloud|braces/) as string,
    })
  })

  it('accepts nothing else', () => {
    assertProperty(
      fc.property(fc.string(), (text) => {
        const parsed = parseOrganizationId(text)
        expect(parsed.ok).toBe(/^\s*[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\s*$/i.test(text))
      }),
    )
  })
})
