import { plainWords } from '../../../src/server/verdicts/refused-fields'

describe("Genesys Cloud's words without its codes", () => {
  it.each([
    ['  bad.request: It is wrong ', 'It is wrong'],
    ['bad.request.value:It is wrong', 'It is wrong'],
    ['bad.request', ''],
    ['It is a bad.request: there', 'It is a bad.request: there'],
    ['It is wrong (INVALID_VALUE) there', 'It is wrong there'],
    ['[NOT_A_NAME]: It is wrong', 'It is wrong'],
    ['INVALID_VALUE: - It is wrong', 'It is wrong'],
    ['It is wrong - ; INVALID_VALUE', 'It is wrong'],
    ['It is wrong.', 'It is wrong.'],
    ['The SIP URI of the PBX is wrong', 'The SIP URI of the PBX is wrong'],
  ])('%j: %j', (said, kept) => {
    expect(plainWords(said)).toBe(kept)
  })
})

describe('the names of the form in place of its own', () => {
  it.each([
    ['The value of "sip_uri" is wrong', 'The value of SIP URI is wrong'],
    ['inboundSite is unknown', 'Inbound site ID is unknown'],
    ['allow_list[12] is wrong', 'Allow list is wrong'],
    ['sip_uri[120].host is wrong', 'SIP URI is wrong'],
    ['see example.com, or some_other', 'see example.com, or some_other'],
    ['see name.example there', 'see name.example there'],
  ])('%j: %j', (said, kept) => {
    expect(plainWords(said)).toBe(kept)
  })
})
