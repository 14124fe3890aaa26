import type { Message, WorkerState } from '../bridge'
import { textOf, type Methods } from '../values'

/** Messages for the user (GlideSystem – Scoped). */
export function messageMethods(state: WorkerState): Methods {
  const add =
    (level: Message['level']) =>
    (text: unknown): void => {
      state.messages.push({ level, text: textOf(text) })
    }
  return { addErrorMessage: add('error'), addInfoMessage: add('info') }
}
