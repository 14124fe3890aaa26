import { text } from './text'

/** A name that no other transaction has. It tells which worker holds a lane or mints a token. */
export function newGuid(): string {
  return text(gs.generateGUID())
}
