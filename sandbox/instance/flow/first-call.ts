import type { ActionDefinition, FlowDefinition } from './definitions/definition'
import type { Run, Values } from './run'

/** A flow before its first step. */
export function firstCall(
  definition: FlowDefinition,
  given: { trigger: Values; inputs: Values },
): Run['calls'][number] {
  return { flow: definition.id, ...given, done: {}, results: {}, frames: [{ block: null, next: 0, branch: 'none' }] }
}

/** A published custom action before its first step, in a run of its own; throws when it is a draft. */
export function actionRun({ id, name, scope, published }: ActionDefinition, inputs: Values, user: string): Run {
  if (!published) throw new Error(`Action ${name} is a draft: it has to be published first`)
  const action = { action: id, step: '', inputs, done: {}, next: 0, last: { code: 0, message: '' } }
  return { calls: [], wait: null, action, user, scope }
}
