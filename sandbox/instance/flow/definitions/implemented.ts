import { inputText, type TriggerDefinition } from './definition'

/** The sandbox carries these out of the platform's own definitions (`names.ts`): the package uses no others. */
const IMPLEMENTED = {
  action: ['custom', 'askForApproval', 'waitForCondition'],
  'flow logic': ['if', 'else', 'assignSubflowOutputs'],
  trigger: ['record_create_or_update', 'service_catalog'],
} as const

/** The one value that a trigger's option may have, and the value that the platform gives one which is left out. */
const OPTIONS: Readonly<Record<string, { only: string; otherwise: string }>> = {
  run_flow_in: { only: 'background', otherwise: 'background' },
  trigger_strategy: { only: 'always', otherwise: 'once' },
  run_on_extended: { only: 'false', otherwise: 'false' },
  run_when_setting: { only: 'both', otherwise: 'both' },
  run_when_user_setting: { only: 'any', otherwise: 'any' },
}

/** The refusal of a flow or an action for something in it, which is named. */
export function refusal(what: string, owner: string): Error {
  return new Error(`sandbox: ${what} is not implemented (${owner})`)
}

/** Throws for a flow with an action, logic or trigger that the sandbox lacks. */
export function refuseOthers(kind: keyof typeof IMPLEMENTED, name: string, flow: string): void {
  if (!(IMPLEMENTED[kind] as readonly string[]).includes(name)) throw refusal(`${kind} ${name}`, `flow ${flow}`)
}

/** Throws for a flow whose trigger is of a type, or has an option, that the sandbox lacks. */
export function refuseOtherTriggers(trigger: TriggerDefinition, flow: string): void {
  refuseOthers('trigger', trigger.type, flow)
  for (const [option, { only, otherwise }] of Object.entries(OPTIONS)) {
    if (trigger.type === 'service_catalog' && option !== 'run_flow_in') continue
    const value = inputText(trigger, option) || otherwise
    if (value !== only) throw refusal(`${option}=${value} of trigger ${trigger.name}`, `flow ${flow}`)
  }
}
