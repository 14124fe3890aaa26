import type { Verdict } from './verdicts'

/** An Error that says what the verdict says: `name` is its code. The engine allows no subclass of Error. */
export function verdictError(found: Verdict): Error {
  const error = new Error(`${found.message} ${found.nextStep}`)
  error.name = found.code
  return error
}
