import { scope as SCOPE } from '../../../now.config.json'
import { quoted, type Refusal } from './refusal'

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

/** The refusal of a call about trunks of an organization that another worker changes right now. */
export function trunksUnderWay(): Refusal {
  return {
    code: 'state_refuses',
    message: 'Another worker changes the trunks of this organization right now: try again in a moment.',
    nextStep: 'Send the same call again in a moment. Nothing was changed.',
  }
}
