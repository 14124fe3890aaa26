import type { Job } from '../../instance/protocol'
import type { JobEnd } from '../../instance/runtime/workers/job-end'
import type { PersonAction } from '../scenario/scenario'
import { SCOPE } from '../stage/stage'

/** People who act on trunk requests, as the pages of an instance let them. */
export class People {
  /** Requests that were withdrawn: the instance confirmed it to the person who did it. */
  readonly withdrawn = new Set<string>()
  /** Requests that somebody wanted canceled or retired, whatever became of it. */
  readonly unwanted = new Set<string>()
  private readonly asked: (
    { action: PersonAction; request: string; afterScripts: boolean } | { script: string; again: boolean }
  )[] = []
  /** A script of the administrator is running. */
  private scripting = false

  /** @param requests sys_ids; `atWork`: tells whether the machine knows of a request */
  constructor(
    private readonly requests: readonly string[],
    private readonly atWork: (request: string) => boolean,
  ) {}

  /** Lets a person act on a request as soon as a worker is free. */
  ask(action: PersonAction, request: number | string): void {
    const sysId = typeof request === 'string' ? request : this.requests[request % this.requests.length]
    if (sysId !== undefined) this.act(action, sysId, false)
  }

  /** Lets a person act on a request as soon as a worker is free and no script of the administrator is left to run. */
  askAfterScripts(action: PersonAction, request: string): void {
    this.act(action, request, true)
  }

  private act(action: PersonAction, request: string, afterScripts: boolean): void {
    if (action === 'cancel' || action === 'retire') this.unwanted.add(request)
    this.asked.push({ action, request, afterScripts })
  }

  /**
   * Has an administrator's script run as soon as a worker is free and the script before it has ended. The administrator
   * runs a script that was lost with its worker again.
   */
  run(script: string): void {
    this.asked.push({ script, again: true })
  }

  /** Has a person run a script as soon as a worker is free; a script that is lost with its worker is not run again. */
  does(script: string): void {
    this.asked.push({ script, again: false })
  }

  /** The transaction of the next action, or null when nobody asks for anything. */
  next(id: string): { job: Job; done: (end: JobEnd) => void } | null {
    const scriptsLeft = this.scripting || this.asked.some((each) => 'script' in each && each.again)
    const may = this.asked.findIndex((each) =>
      'script' in each ? !each.again || !this.scripting : !each.afterScripts || !scriptsLeft,
    )
    const [asked] = may < 0 ? [] : this.asked.splice(may, 1)
    if (asked === undefined) return null
    if ('script' in asked) {
      if (!asked.again) return { job: scriptJob(asked.script, id, true), done: () => undefined }
      this.scripting = true
      return {
        job: scriptJob(asked.script, id, false),
        done: (end) => {
          this.scripting = false
          if (end.lost !== null) this.asked.unshift(asked)
        },
      }
    }
    const { action, request } = asked
    // Withdrawing a draft and queueing it at the same moment are the acts of two people: the last one wins.
    const withdraws = (action === 'cancel' || action === 'retire') && this.atWork(request)
    return {
      job: scriptJob(`new TrunkRegistration().${action}('${request}')`, id, action !== 'register'),
      done: (end) => {
        const answer = end.outcome?.value as { refused?: string } | null | undefined
        const done = end.outcome?.thrown === null && answer?.refused === ''
        if (done && withdraws) this.withdrawn.add(request)
      },
    }
  }
}

/** Gives the scripts of one worker random numbers that a seed repeats, in the scope's own context. */
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
  return scriptJob(script, id, false)
}

function scriptJob(script: string, id: string, interactive: boolean): Job {
  const kind = interactive ? 'interactive' : 'background'
  return { kind: 'script', payload: { script }, transaction: { id, kind, user: 'system', scope: SCOPE } }
}
