import type { Job } from '../../instance/protocol'
import type { PersonAction } from '../scenario/scenario'
import { SCOPE } from '../stage/stage'

/** The transaction in which a person (or an administrator's background script: `register`) acts on a request. */
export function personJob(action: PersonAction, request: string, id: string): Job {
  return {
    kind: 'script',
    payload: { script: `new TrunkRegistration().${action}('${request}')` },
    transaction: { id, kind: action === 'register' ? 'background' : 'interactive', user: 'system', scope: SCOPE },
  }
}

/** Gives the scripts of one worker dice that a seed repeats. They lie in the scope's own context. */
export function diceJob(seed: number, id: string): Job {
  const script = `
    Math.random = (function (state) {
      return function () {
        state = (state + 0x6d2b79f5) >>> 0
        var mixed = Math.imul(state ^ (state >>> 15), state | 1)
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
      }
    })(${String(seed >>> 0)});
    new GlideRecord('${SCOPE}_lane').get('none')`
  return { kind: 'script', payload: { script }, transaction: { id, kind: 'background', user: 'system', scope: SCOPE } }
}
