import type { Instance, RestAnswer } from '../../../sandbox/instance/instance'
import type { Wire } from '../../../sandbox/instance/protocol'
import { SCOPE } from '../../harness/ordering'
import { addUser } from '../../harness/people'

export const BASE = `/api/${SCOPE}/v1/trunks`

/** A user with one role of the app, or with none. */
export function person(instance: Instance, name: string, role: 'requester' | 'operator' | null): string {
  addUser(instance, name, role === null ? [] : [`${SCOPE}.${role}`])
  return name
}

/** Calls the API as a user; without a user when `undefined`. */
export class Caller {
  constructor(
    private readonly instance: Instance,
    private readonly user: string | undefined,
  ) {}

  get(path: string): Promise<RestAnswer> {
    return this.send('GET', path)
  }

  post(path: string, body?: Wire): Promise<RestAnswer> {
    return this.send('POST', path, body)
  }

  send(method: string, path: string, body?: Wire): Promise<RestAnswer> {
    const user = this.user === undefined ? {} : { user: this.user }
    return this.instance.rest({ method, path: BASE + path, ...user, ...(body === undefined ? {} : { body }) })
  }
}

/** `result` of an answer. */
export function resultOf({ body }: RestAnswer): Record<string, Wire> {
  return (body as { result: Record<string, Wire> }).result
}

/** A text member of an answer's result; '' when it is none. */
export function textIn(answer: RestAnswer, name: string): string {
  const value = resultOf(answer)[name]
  return typeof value === 'string' ? value : ''
}

/** `error` of an answer. */
export function errorOf({ body }: RestAnswer): { message: string; detail: string } {
  return (body as { error: { message: string; detail: string } }).error
}
