import { scope as SCOPE } from '../../../now.config.json'
import { quoted, type Refusal } from './refusal'

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

/** The refusal of a user who is not an operator and asks for a trunk for somebody else. */
export function notForOthers(): Refusal {
  return {
    code: 'not_for_others',
    message: 'requested_for: only operators may ask for others; leave it out.',
    nextStep: 'Ask for yourself, or have an operator ask. No trunk request was created.',
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

export function refusedByRule(): Refusal {
  return {
    code: 'refused_by_rule',
    message: 'A business rule refused the trunk request.',
    nextStep: 'Look in the system log for the business rule on the table Trunk Request that aborted the insert.',
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

export function notDiagnosed(): Refusal {
  return {
    code: 'not_diagnosed',
    message: 'The diagnosis was queued and has not ended in time, so its result is not known yet.',
    nextStep:
      'Look whether the event queue is processed (System Policy > Events > Event Log); the organization shows the result as soon as there is one.',
  }
}
