import { scope as SCOPE } from '../../../now.config.json'
import * as ofOrganizations from '../../../src/server/refusals/organization-refusals'
import { REFUSAL_CODES, type Refusal, type RefusalCode } from '../../../src/server/refusals/refusal'
import * as ofRequests from '../../../src/server/refusals/request-refusals'
import * as ofTrunks from '../../../src/server/refusals/trunk-refusals'

const refusals = { ...ofOrganizations, ...ofRequests, ...ofTrunks }

const ASKED = 'what was asked for'

/** Each refusal with its code, a part of its sentence that tells what is wrong, and one of its next step. */
const MADE: readonly [() => Refusal, RefusalCode, RegExp, RegExp][] = [
  [
    () => refusals.noSuchRequest(ASKED),
    'request_unknown',
    /trunk request "what/,
    new RegExp(`sys_id.*${SCOPE}_trunk_request`),
  ],
  [() => refusals.noSuchTrunk(ASKED), 'trunk_unknown', /no trunk "what/, new RegExp(`sys_id.*${SCOPE}_trunk\\]`)],
  [() => refusals.noSuchItem(ASKED), 'request_unknown', /requested item "what/, /New BYOC trunk/],
  [
    () => refusals.noSuchOrganization(ASKED),
    'organization_unknown',
    /organization "what/,
    new RegExp(`sys_id.*${SCOPE}_organization`),
  ],
  [
    () => refusals.notToChange(ASKED, 'retired'),
    'state_refuses',
    /"what.*" can't be changed: it is retired/,
    /adopted first/,
  ],
  [() => refusals.nothingToChange(), 'input_missing', /no field, no password and no switch/, /new value/],
  [() => refusals.nothingGiven(), 'input_missing', /None of .*Organization/, /requested item/],
  [() => refusals.severalGiven(), 'input_ambiguous', /More than one/, /Give one/],
  [() => refusals.notDiagnosed(), 'not_diagnosed', /not known yet/, /Event Log/],
  [() => refusals.inactiveOrganization(ASKED), 'organization_inactive', /"what.*" is not active/, /activate this one/],
  [
    () => refusals.unverifiedOrganization(ASKED),
    'organization_unverified',
    /"what.*" is not verified/,
    /Verify access/,
  ],
  [() => refusals.noInboundSite(ASKED), 'inbound_site_missing', /"what.*" needs an inbound site/, /Telephony > Sites/],
  [
    () => refusals.correlationTaken('BTR0001002', ASKED),
    'correlation_id_taken',
    /^correlation_id: .*BTR0001002.*"what/,
    /of its own.*No trunk request was created/,
  ],
  [() => refusals.orderUnderWay(), 'order_under_way', /^correlation_id: another call.*in a moment/, /same call again/],
  [() => refusals.trunksUnderWay(), 'state_refuses', /Another worker.*in a moment/, /Nothing was changed/],
  [() => refusals.refusedByRule(), 'refused_by_rule', /business rule/, /system log.*Trunk Request/],
  [() => refusals.notForOthers(), 'not_for_others', /^requested_for: .*leave it out/, /No trunk request was created/],
  [() => refusals.refusalOfState('It is over.', 'retiring'), 'state_refuses', /^It is over\.$/, /^Wait until/],
  [() => refusals.refusalOfState('It is over.', 'retired'), 'state_refuses', /^It is over\.$/, /^Ask for a new/],
  [
    () => refusals.invalidFields(['One: a; b.', 'Two: c; d.'], false),
    'payload_invalid',
    /^One: a; b\. Two: c; d\.$/,
    /Correct/,
  ],
  [
    () => refusals.invalidFields(['One: a; b.'], true),
    'payload_truncated',
    /^One: a; b\.$/,
    /Correct.*No trunk request/,
  ],
]

const BY_CODE = MADE.map(([make, code, ...texts]) => [code, make, ...texts] as const)

it.each(BY_CODE)('%s says what is wrong, and what to do next', (code, make, message, nextStep) => {
  const refusal = make()
  expect(refusal).toEqual({
    code,
    message: expect.stringMatching(message) as string,
    nextStep: expect.stringMatching(nextStep) as string,
  })
  expect(REFUSAL_CODES).toContain(refusal.code)
  for (const text of [refusal.message, refusal.nextStep]) expect(text).toMatch(/^\S.*[.]$/)
})

it('has each code for one refusal at least', () => {
  const used = new Set(MADE.map(([make]) => make().code))
  // A wrong input is refused where it is read, with what is wrong about it.
  expect(REFUSAL_CODES.filter((code) => !used.has(code))).toEqual(['input_invalid'])
})

it('repeats no more of what was asked for than a sentence holds', () => {
  expect(refusals.noSuchTrunk('x'.repeat(5000)).message).toBe(`There is no trunk "${'x'.repeat(100)}".`)
})
