import type { FastifyRequest } from 'fastify'
import { html, type Html } from './html'

/** A message that a script added for the user (`gs.addErrorMessage` …). */
export interface Message {
  level: string
  text: string
}

/** Messages of actions by the person who is to read them, until the person's next page. */
const waiting = new Map<string, readonly Message[]>()

/** Keeps messages of an action for the next page of the person who did it. */
export function tell({ actor }: FastifyRequest, messages: readonly Message[]): void {
  if (messages.length > 0) waiting.set(actor, [...(waiting.get(actor) ?? []), ...messages])
}

/** The messages that wait for a person, each shown once. */
export function messagesFor({ actor }: FastifyRequest): Html | null {
  const messages = waiting.get(actor) ?? []
  waiting.delete(actor)
  if (messages.length === 0) return null
  return html`${messages.map(
    ({ level, text }) =>
      html`<div
        class="outcome ${level === 'error' ? 'refused' : 'done'}"
        role="${level === 'error' ? 'alert' : 'status'}"
      >
        <div class="lines">${text}</div>
      </div>`,
  )}`
}
