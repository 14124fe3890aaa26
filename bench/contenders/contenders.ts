import { CONNECTIONS } from '../load'
import type { Plan } from '../plan'

/** The program that registers the trunks. */
export type Contender =
  | { kind: 'app'; workers: number }
  | { kind: 'snippet' }
  | { kind: 'sdk'; atOnce: number }
  | { kind: 'bare'; atOnce: number }

/** The contender that the others are compared with. */
export const SDK: Contender = { kind: 'sdk', atOnce: CONNECTIONS }
export const BARE: Contender = { kind: 'bare', atOnce: CONNECTIONS }

/** Runs that one round has. */
export function contendersOf({ appWorkers }: Plan): Contender[] {
  return [
    BARE,
    ...appWorkers.map((workers) => ({ kind: 'app', workers }) as const),
    SDK,
    { kind: 'sdk', atOnce: 1 },
    { kind: 'snippet' },
  ]
}

export function nameOf(contender: Contender): string {
  switch (contender.kind) {
    case 'app':
      return contender.workers === 1 ? 'app, 1 worker' : `app, ${String(contender.workers)} workers`
    case 'snippet':
      return 'snippet'
    case 'sdk':
      return contender.atOnce === 1 ? 'official SDK, one by one' : `official SDK, ${String(contender.atOnce)} at once`
    case 'bare':
      return `bare, ${String(contender.atOnce)} at once`
  }
}

/** True for a contender that makes one call after another: it gets fewer trunks. */
export function isSequential(contender: Contender): boolean {
  if (contender.kind === 'snippet') return true
  return contender.kind === 'app' ? contender.workers === 1 : contender.atOnce === 1
}
