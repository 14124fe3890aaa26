import type { CrashPoint, JobEnd, SeamCall } from '../../instance/runtime/pool'
import type { WorkSource } from '../../instance/runtime/work'
import type { HappeningPlan, PersonAction, Scenario } from '../scenario/scenario'
import { clientOf, ORGANIZATION_KINDS } from '../stage/organizations'
import { WORKERS, type Stage } from '../stage/stage'
import { Crashes } from './crashes'
import { disturbEvent } from './event-faults'
import { Happenings } from './happenings'
import { HttpWeather, LATEST_LANDING_MS } from './http-weather'
import { LaneWatch } from './lane-watch'
import { diceJob, personJob } from './people'
import { Tally } from './tally'
import { Timeline } from './timeline'
import { Turns } from './turns'
import { Workers } from './workers'

const MINUTE_MS = 60_000

/** How much instance time bad weather lasts. */
const STORM_MS = 45 * MINUTE_MS

/** Steps after which a case that doesn't come to its end is given up. */
const MOST_STEPS = 20_000

/** How many steps pass when nobody has anything to do until the clock moves. */
const STEPS_OF_A_PAUSE = 15

/** A cause that never ends is none that a case may have. */
export class Endless extends Error {
  override readonly name = 'Endless'
}

/** Plays one scenario on a stage: the storm, and what the app makes of it afterwards. */
export class Storm {
  readonly tally = new Tally()
  readonly lanes: LaneWatch
  /** Told of every step that is made. */
  onStep: ((line: string) => void) | null = null
  private readonly workers: Workers
  private readonly timeline: Timeline
  private readonly sources: WorkSource[]
  private readonly turns: Turns
  private readonly happenings: Happenings
  private readonly asked: { action: PersonAction; request: string }[] = []
  private crashes: Crashes
  private weather: HttpWeather
  private steps = 0
  private jump = 0
  private transactions = 0

  constructor(
    private readonly stage: Stage,
    private readonly scenario: Scenario,
    private readonly requests: readonly string[],
  ) {
    const { runtime, flows, database } = stage.parts
    this.workers = new Workers(runtime.pool, () => stage.clock.now())
    this.timeline = new Timeline(stage.clock)
    this.sources = [runtime.events, runtime.jobs, runtime.scheduled, flows]
    this.lanes = new LaneWatch(database, this.tally)
    this.turns = new Turns(scenario.turns)
    this.happenings = new Happenings(scenario.happenings)
    this.crashes = new Crashes(scenario.crashes)
    this.weather = this.weatherOf(scenario.http)
  }

  /** Bad weather, from the first request to the last thing that is planned to go wrong. */
  async rage(): Promise<void> {
    await this.seedDice()
    for (const request of this.requests) this.asked.push({ action: 'queue', request })
    const end = this.timeline.now + STORM_MS
    await this.work(() => this.timeline.now >= end || (this.happenings.over && this.nothingLeft()))
  }

  /** Fair weather until `settled`, or `withinMs` of the instance's time. Answers whether it came to that. */
  async calm(settled: () => boolean, withinMs: number): Promise<boolean> {
    this.stage.genesys.faults.clear()
    this.crashes = new Crashes([])
    this.weather = this.weatherOf([])
    this.jump = 0
    this.steps = 0
    const end = this.timeline.now + withinMs
    const quiet = (): boolean => this.workers.busy === 0 && this.timeline.next() === null
    await this.work(() => this.timeline.now >= end || (quiet() && settled()))
    return settled()
  }

  /** A person acts on a request. */
  ask(action: PersonAction, request: string): void {
    this.asked.push({ action, request })
  }

  private weatherOf(plans: Scenario['http']): HttpWeather {
    const { stage, workers, timeline, tally } = this
    return new HttpWeather(plans, { genesys: stage.genesys, workers, timeline, tally })
  }

  /** Runs one script on each worker at once: each stands at its first call until all of them do. */
  private async seedDice(): Promise<void> {
    for (let worker = 0; worker < WORKERS; worker++) {
      this.workers.start(diceJob(this.scenario.dice + worker * 7919, this.transaction()), () => undefined)
    }
    await this.workers.quiet()
    for (const worker of this.workers.ready()) this.workers.go(worker)
    await this.workers.quiet()
  }

  private async work(over: () => boolean): Promise<void> {
    for (;;) {
      await this.workers.quiet()
      this.lanes.seen()
      if (this.steps > MOST_STEPS) throw new Endless(`no end after ${MOST_STEPS} steps`)
      if (await this.timeline.runDue()) continue
      if (await this.happen()) continue
      if (this.begin()) continue
      const worker = this.turns.pick(this.workers.ready())
      if (worker !== null) {
        this.step(worker)
        continue
      }
      if (over()) return
      this.pause()
    }
  }

  /** Lets happen what is planned for now. Answers whether anything did. */
  private async happen(): Promise<boolean> {
    if (this.jump !== 0) return this.setClock()
    const happening = this.happenings.take(this.steps)
    if (happening === null) return false
    await this.make(happening)
    return true
  }

  private async make(happening: HappeningPlan): Promise<void> {
    const { tally, timeline } = this
    this.onStep?.(JSON.stringify(happening))
    switch (happening.kind) {
      case 'person': {
        const request = this.requests[happening.request % this.requests.length] ?? ''
        tally.add(`person: ${happening.action}`)
        this.asked.push({ action: happening.action, request })
        return
      }
      case 'freeze':
        return this.freeze(happening.minutes)
      case 'jump':
        this.jump = happening.minutes * MINUTE_MS
        return
      case 'event':
        return disturbEvent(this.stage.parts.database, happening, tally)
      case 'revoke':
        tally.add('tokens revoked')
        this.stage.genesys.state.tokens.revoke(this.credentialOf(happening.organization).clientId)
        return
      case 'rotate': {
        const { name, clientId, secret } = this.credentialOf(happening.organization)
        const rotated = `${secret}-rotated-${String(this.steps)}`
        tally.add('secret changed')
        this.stage.genesys.state.client(clientId)?.rotateSecret(rotated)
        timeline.add(timeline.now + happening.minutes * MINUTE_MS, () => {
          this.stage.setSecret(name, rotated)
        })
      }
    }
  }

  private credentialOf(index: number): { name: string; clientId: string; secret: string } {
    const { organizations } = this.scenario
    const kind = organizations[index % organizations.length] ?? 'byoc'
    const name = ORGANIZATION_KINDS[kind].credential
    return { name, ...clientOf(name) }
  }

  /** The worker whose turn it is stands still. A write on its way lands before the quarantine ends all the same. */
  private freeze(minutes: number): void {
    const [worker] = this.workers.ready()
    const held = worker === undefined ? undefined : this.workers.at(worker)
    if (worker === undefined || held === undefined) return
    const latest = held.call.op === 'outbound.execute' ? held.since + LATEST_LANDING_MS : Number.POSITIVE_INFINITY
    this.tally.add('worker stood still')
    this.workers.freeze(worker)
    this.timeline.add(
      this.timeline.now + minutes * MINUTE_MS,
      () => {
        this.workers.thaw(worker, held.call)
      },
      latest,
    )
  }

  /** Sets the clock once no call is about to be sent, and what may not land later has landed. */
  private async setClock(): Promise<boolean> {
    const sending = this.workers.ready().find((worker) => this.workers.at(worker)?.call.op === 'outbound.execute')
    if (sending !== undefined) {
      this.step(sending)
      return true
    }
    if (this.jump > 0 && (await this.timeline.runBefore(this.timeline.now + this.jump))) return true
    this.tally.add(this.jump > 0 ? 'clock set forward' : 'clock set back')
    this.timeline.jump(this.jump)
    this.jump = 0
    return true
  }

  /** Gives work to a free worker. Answers whether there was any. */
  private begin(): boolean {
    if (this.workers.busy >= this.scenario.workers) return false
    const asked = this.asked.shift()
    if (asked) {
      this.workers.start(personJob(asked.action, asked.request, this.transaction()), () => undefined)
      return true
    }
    for (const source of this.sources) {
      const work = source.take(this.timeline.now)
      if (work === null) continue
      const done = (end: JobEnd): void => {
        work.done(end)
      }
      this.workers.start({ ...work.job, transaction: { ...work.job.transaction, id: this.transaction() } }, done)
      return true
    }
    return false
  }

  private step(worker: number): void {
    const held = this.workers.at(worker)
    if (held === undefined) return
    this.steps += 1
    const crash = this.crashes.strike(held.call)
    if (crash !== null) this.tally.add(`crash: ${crash.class === 'any' ? 'at a read' : `at a ${crash.class}`}`)
    this.onStep?.(lineOf(this.steps, this.timeline.now, held.call, crash?.point))
    if (crash?.point !== 'crash before') {
      this.lanes.see(held.call, held.since)
      if (held.call.op === 'outbound.execute') this.weather.prepare(worker, held.since)
    }
    this.workers.go(worker, crash?.point)
  }

  /** Nobody can do anything: time passes. */
  private pause(): void {
    this.steps += STEPS_OF_A_PAUSE
    const next = this.nextDue()
    this.timeline.passTo(next === null || next <= this.timeline.now ? this.timeline.now + 1000 : next)
  }

  private nothingLeft(): boolean {
    const times = this.sources.map((source) => source.nextUniqueDue())
    return this.workers.busy === 0 && this.timeline.next() === null && times.every((time) => time === null)
  }

  private nextDue(): number | null {
    const free = this.workers.busy < this.scenario.workers
    const times = [this.timeline.next(), ...(free ? this.sources.map((source) => source.nextDue()) : [])]
    const known = times.filter((time) => time !== null)
    return known.length === 0 ? null : Math.min(...known)
  }

  private transaction(): string {
    this.transactions += 1
    return `transaction-${String(this.transactions)}`
  }
}

function lineOf(step: number, now: number, { worker, op, args }: SeamCall, crash: CrashPoint | undefined): string {
  const { table, sysId, values, value, name, parm1, method, url } = args as Record<string, unknown>
  const what = [table, sysId, value, name, parm1, method, url, values && JSON.stringify(values)]
  const told = what.filter((each) => each !== undefined && each !== null).join(' ')
  return `${step} ${new Date(now).toISOString().slice(11, 23)} worker ${worker} ${op} ${told.slice(0, 400)} ${crash ?? ''}`
}
