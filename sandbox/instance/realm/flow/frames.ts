import type { Step } from '../../flow/definitions/definition'
import type { Call, Frame, Run } from '../../flow/run'
import type { StepInputs } from './step-context'
import { isRecords, textOfValue } from './values'

/** A sequence of steps at its beginning. */
export function newFrame(block: string | null, kind: Frame['kind']): Frame {
  return { block, kind, next: 0, branch: 'none', caught: null, items: [], item: 0 }
}

/** Ends a sequence whose steps are done; a loop goes on with its next item. */
export function endFrame(call: Call, frame: Frame): void {
  if (frame.kind !== 'loop' || frame.item + 1 >= frame.items.length) call.frames.pop()
  else Object.assign(frame, newFrame(frame.block, 'loop'), { items: frame.items, item: frame.item + 1 })
}

/** Begins a For Each; without items there is nothing to do. */
export function enterLoop(step: Step, inputs: StepInputs, call: Call): void {
  const items = inputs.value('items')
  const list = isRecords(items)
    ? items.records.map((record) => ({ record, table: items.table }))
    : Array.isArray(items)
      ? items
      : textOfValue(items).split(',').filter(Boolean)
  if (list.length > 0) call.frames.push({ ...newFrame(step.uiId, 'loop'), items: list })
}

/** Leaves the blocks inside the innermost loop: this iteration, or the loop. */
export function leaveLoop(call: Call, exit: boolean): void {
  for (let frame = call.frames[call.frames.length - 1]; frame; frame = call.frames[call.frames.length - 1]) {
    if (frame.kind !== 'loop') call.frames.pop()
    else {
      if (exit) call.frames.pop()
      else endFrame(call, frame)
      return
    }
  }
  throw new Error('sandbox: there is no loop to leave')
}

/** Unwinds to the nearest `try`, out of subflows if need be; false when there is none. */
export function unwind(run: Run): boolean {
  for (let call = run.calls.pop(); call; call = run.calls.pop()) {
    for (let frame = call.frames.pop(); frame; frame = call.frames.pop()) {
      const outer = call.frames[call.frames.length - 1]
      if (frame.kind !== 'try' || !outer) continue
      outer.caught = frame.block
      run.calls.push(call)
      return true
    }
  }
  return false
}
