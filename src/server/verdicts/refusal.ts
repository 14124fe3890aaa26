import { scope as SCOPE } from '../../../now.config.json'
import type { Verdict } from './verdicts'

/**
 * The reason why the app did not do what a caller asked for. A verdict is about a trunk request that exists; a refusal
 * is about the asking, and nothing has changed.
 */
export interface Refusal {
  code: RefusalCode
  message: string
  nextStep: string
}

export const REFUSAL_CODES = [
  'input_missing',
  'input_ambiguous',
  'input_invalid',
  'request_unknown',
  'trunk_unknown',
  'organization_unknown',
  'organization_inactive',
  'organization_unverified',
  'payload_invalid',
  'payload_truncated',
  'inbound_site_missing',
  'correlation_id_taken',
  'order_under_way',
  'state_refuses',
  'refused_by_rule',
  'not_for_others',
  'not_diagnosed',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

/**
 * The refusal of fields that can't be sent whole and valid, each as `Label: rule; fix.`; `cut`: a column would cut one
 * of them.
 */
export function invalidFields(told: readonly string[], cut: boolean): Refusal {
  return {
    code: cut ? 'payload_truncated' : 'payload_invalid',
    message: told.join(' '),
    nextStep: 'Correct what the message names and ask again. No trunk request was created.',
  }
}

export function noSuchRequest(asked: string): Refusal {
  return {
    code: 'request_unknown',
    message: `There is no trunk request ${quoted(asked)}.`,
    nextStep: `Give the sys_id of a record of the table Trunk Request [${SCOPE}_trunk_request].`,
  }
}

export function noSuchTrunk(asked: string): Refusal {
  return {
    code: 'trunk_unknown',
    message: `There is no trunk ${quoted(asked)}.`,
    nextStep: `Give the sys_id of a record of the table Trunk [${SCOPE}_trunk].`,
  }
}

/** The refusal of a change of a trunk that can't be changed as it stands. `state`: the trunk's state in words. */
export function notToChange(name: string, state: string): Refusal {
  return {
    code: 'state_refuses',
    message: `The trunk ${quoted(name)} can't be changed: it is ${state}.`,
    nextStep: 'Choose a trunk that is in Genesys Cloud; a foreign one has to be adopted first.',
  }
}

/** The refusal of a trunk that can't be deleted as it stands. */
export function notToRetire(reason: string): Refusal {
  return { code: 'state_refuses', message: reason, nextStep: 'Look at the record of the trunk; nothing was changed.' }
}

export function nothingToChange(): Refusal {
  return {
    code: 'input_missing',
    message: 'Nothing of the trunk is to be changed: no field, no password and no switch is given.',
    nextStep: 'Give each field that is to change with its new value; a field that is left out stays as it is.',
  }
}

export function noSuchItem(asked: string): Refusal {
  return {
    code: 'request_unknown',
    message: `There is no requested item ${quoted(asked)}.`,
    nextStep: 'Give the sys_id of a requested item of the catalog item New BYOC trunk.',
  }
}

/** The refusal of a flow that gave none of the inputs of which it has to give one. */
export function nothingGiven(): Refusal {
  return {
    code: 'input_missing',
    message: 'None of Trunk request, Requested item and Organization is given.',
    nextStep: 'Give a trunk request, or a requested item, or an organization with trunk name, SIP URI and auth user.',
  }
}

export function severalGiven(): Refusal {
  return {
    code: 'input_ambiguous',
    message: 'More than one of Trunk request, Requested item and Organization is given.',
    nextStep: 'Give one of them and leave the others empty.',
  }
}

export function notDiagnosed(): Refusal {
  return {
    code: 'not_diagnosed',
    message: 'The diagnosis was queued and has not ended in time, so its result is not known yet.',
    nextStep:
      'Look whether the event queue is processed (System Policy > Events > Event Log); the organization shows the result as soon as there is one.',
  }
}

export function noSuchOrganization(asked: string): Refusal {
  return {
    code: 'organization_unknown',
    message: `There is no organization ${quoted(asked)}.`,
    nextStep: `Give the sys_id of a record of the table Genesys Organization [${SCOPE}_organization].`,
  }
}

export function inactiveOrganization(name: string): Refusal {
  return {
    code: 'organization_inactive',
    message: `The organization "${name}" is not active: no trunk is registered in it.`,
    nextStep: 'Choose another organization, or have an administrator activate this one in BYOC Trunks > Organizations.',
  }
}

export function unverifiedOrganization(name: string): Refusal {
  return {
    code: 'organization_unverified',
    message: `The organization "${name}" is not verified: nobody knows whether a trunk can be registered in it.`,
    nextStep: 'Choose another organization, or have Verify access chosen on this one in BYOC Trunks > Organizations.',
  }
}

export function noInboundSite(name: string): Refusal {
  return {
    code: 'inbound_site_missing',
    message: `A trunk in the organization "${name}" needs an inbound site, and neither the request nor the organization names one.`,
    nextStep: 'Give the id of a site (Genesys Cloud Admin > Telephony > Sites) as inbound site.',
  }
}

/** The refusal of a correlation ID that names another trunk. `number`: number of the request that was made under it. */
export function correlationTaken(number: string, trunkName: string): Refusal {
  return {
    code: 'correlation_id_taken',
    message: `correlation_id: under it the trunk request ${number} was made, for the trunk ${quoted(trunkName)}; give another trunk one of its own.`,
    nextStep: 'Give each trunk a correlation_id of its own. No trunk request was created.',
  }
}

export function orderUnderWay(): Refusal {
  return {
    code: 'order_under_way',
    message: 'correlation_id: another call with it is under way; send the call again in a moment.',
    nextStep: 'Send the same call again in a moment: it answers the request that the other call made, or makes it.',
  }
}

/** The refusal of a call about trunks of an organization that another worker changes right now. */
export function trunksUnderWay(): Refusal {
  return {
    code: 'state_refuses',
    message: 'Another worker changes the trunks of this organization right now: try again in a moment.',
    nextStep: 'Send the same call again in a moment. Nothing was changed.',
  }
}

export function refusedByRule(): Refusal {
  return {
    code: 'refused_by_rule',
    message: 'A business rule refused the trunk request.',
    nextStep: 'Look in the system log for the business rule on the table Trunk Request that aborted the insert.',
  }
}

/** The refusal of a user who is not an operator and asks for a trunk for somebody else. */
export function notForOthers(): Refusal {
  return {
    code: 'not_for_others',
    message: 'requested_for: only operators may ask for others; leave it out.',
    nextStep: 'Ask for yourself, or have an operator ask. No trunk request was created.',
  }
}

/** The refusal of an event that the lifecycle does not allow in this state, with the next step that is left. */
export function refusalOfState(reason: string, state: string): Refusal {
  return { code: 'state_refuses', message: reason, nextStep: insteadOf(state) }
}

function insteadOf(state: string): string {
  return state === 'retiring'
    ? 'Wait until the trunk is retired, then ask for a new trunk request.'
    : 'Ask for a new trunk request: this one is over.'
}

/**
 * The verdict that keeps a request from going on now; null while nothing does. Callers use it to learn whether their
 * asking worked.
 */
export function standsInTheWay(state: string, found: Verdict | null): Verdict | null {
  return state === 'failed' || state === 'outcome_unknown' ? found : null
}

function quoted(asked: string): string {
  return `"${asked.slice(0, 100)}"`
}
