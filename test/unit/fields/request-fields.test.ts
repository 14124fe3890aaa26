import { registerCall } from '../../../src/server/contracts/calls'
import { CONTRACTS, type Contract } from '../../../src/server/fields/contract'
import { checkRequest, columnLimits, breachInWords } from '../../../src/server/fields/registration-request'
import { FIELD_NAMES, fieldOf, type FieldName } from '../../../src/server/fields/request-fields'
import { aRequest, aTarget } from '../samples'

/** A valid value of each field that differs from the sample's. */
const OTHER: Readonly<Record<FieldName, string>> = {
  trunkName: 'Another name',
  trunkKind: 'pbx',
  sipUri: 'sip:other@sbc2.example.com',
  furtherServers: 'sbc2.example.com:5061, 203.0.113.9',
  terminationId: 'frankfurt-1',
  authUser: 'another',
  authPassword: 'secret',
  wideAllowList: '1',
  allowList: '203.0.113.0/28, 198.51.100.7',
  callerName: 'Front desk',
  callerAddress: '+4969123456',
  realm: 'carrier.example',
  inboundSite: 'a-site',
  outboundRoute: 'Abroad',
}

const body = (contract: Contract, change: Partial<Record<FieldName, string>>): string => {
  const request = aRequest(change)
  const model = { metabaseId: request.trunkKind, template: { properties: {} } }
  const made = registerCall(aTarget(contract), request, { model, inboundSiteId: request.inboundSite })
  if (!made.ok) throw new Error(made.rule)
  return made.call.body ?? ''
}

const uses = CONTRACTS.flatMap((contract) =>
  FIELD_NAMES.map((field) => ({ contract, field, need: fieldOf(field).use[contract].need })),
)

/** Fields that no write of a trunk sends: one for the checks alone, and one that a request of its own writes elsewhere. */
const UNSENT: readonly FieldName[] = ['wideAllowList', 'outboundRoute']

const sent = uses.filter(({ need, field }) => need !== 'not used' && !UNSENT.includes(field))

it.each(sent)('$contract sends $field', ({ contract, field }) => {
  const change = { [field]: OTHER[field] }
  expect(body(contract, change)).not.toBe(body(contract, {}))
  expect(checkRequest(aRequest(change), columnLimits(), contract)).toEqual([])
})

it.each(uses.filter(({ need }) => need === 'not used'))(
  '$contract has no place for $field: it is refused, not dropped',
  ({ contract, field }) => {
    const change = { [field]: OTHER[field] }
    expect(body(contract, change)).toBe(body(contract, {}))
    expect(checkRequest(aRequest(change), columnLimits(), contract)).toMatchObject([{ field }])
  },
)

it.each(uses.filter(({ need }) => need === 'required'))('$contract needs $field', ({ contract, field }) => {
  const problems = checkRequest(aRequest({ [field]: '' }), columnLimits(), contract)
  expect(problems).toMatchObject([{ field, rule: 'it is empty', code: 'payload_invalid' }])
})

it.each(uses.filter(({ need }) => need !== 'required'))('$contract: $field may be empty', ({ contract, field }) => {
  expect(checkRequest(aRequest({ [field]: '' }), columnLimits(), contract)).toEqual([])
})

it.each(FIELD_NAMES)('names %s in a message as the form does', (field) => {
  const { label } = fieldOf(field)
  expect(breachInWords({ field, rule: 'it is wrong', fix: 'write it anew' })).toBe(
    `${label}: it is wrong; write it anew.`,
  )
})
