import type { Scenario } from '../scenario/scenario'
import { SCOPE, WORKERS, type Stage } from '../stage/stage'
import type { OtherTrunk } from '../stage/others'
import { Acts } from '../happenings/acts'
import { CloneWatch } from './clone-watch'
import { Crashes } from '../happenings/crashes'
import { Happenings } from '../happenings/happenings'
import { HttpFaults } from '../happenings/http-faults'
import { LaneWatch } from './lane-watch'
import { diceJob, People } from '../happenings/people'
import { Sources } from './sources'
import { Tally } from './tally'
import { Timeline } from './timeline'
import { lineOf } from './trace'
import { Turns } from './turns'
import { Workers } from './workers'

/** The part of the instance's time in which faults strike, however the clock is set meanwhile: 45 minutes. */
const STORM_MS = 2_700_000

/** Steps after which a case that doesn't come to its end is given up. */
const MOST_STEPS = 20_000

/** The number of steps that pass when nobody has anything to do until the clock moves. */
const STEPS_OF_A_PAUSE = 15

/** The error of a case that doesn't come to its end, although each of its faults does. */
export class Endless extends Error {
  override readonly name = 'Endless'
}

/** Plays one scenario on a stage: the faults, and then the app's recovery from them. */
export class Storm {
  readonly tally = new Tally()
  readonly lanes: LaneWatch
  readonly clone = new CloneWatch()
  readonly people: People
  /** Called for every step that is made. */
  onStep: ((line: string) => void) | null = null
  private readonly workers: Workers
  private readonly timeline: Timeline
  private readonly sources: Sources
  private readonly turns: Turns
  readonly happenings: Happenings
  readonly acts: Acts
  private crashes: Crashes
  private httpFaults: HttpFaults
  private steps = 0
  private transactions = 0
  /** The end of the faults, by the clock as it is set. */
  private end = 0

  constructor(
    private readonly stage: Stage,
    private readonly scenario: Scenario,
    requests: readonly string[],
    others: readonly OtherTrunk[] = [],
  ) {
    const { runtime, flows, database } = stage.parts
    this.workers = new Workers(runtime.pool, () => stage.clock.now())
    this.timeline = new Timeline(stage.clock)
    this.sources = new Sources([runtime.events, runtime.jobs, runtime.scheduled, flows])
    this.lanes = new LaneWatch(database, this.tally)
    this.turns = new Turns(scenario.turns)
    this.crashes = new Crashes(scenario.crashes)
    this.people = new People(requests, (request) => database.count(`${SCOPE}_registration`, `request=${request}`) > 0)
    this.acts = new Acts(scenario, { stage, people: this.people, tally: this.tally }, requests, others)
    const { workers, timeline, people, tally, lanes, clone, acts } = this
    this.happenings = new Happenings(scenario, { stage, workers, timeline, people, tally, lanes, clone, acts })
    this.httpFaults = this.httpFaultsOf(scenario.http)
  }

  /** Plays the faults, from the first request to the last fault that is planned. */
  async rage(requests: readonly string[]): Promise<void> {
    await this.seedDice()
    for (const request of requests) this.people.ask('queue', request)
    this.end = this.timeline.now + STORM_MS
    await this.work(() => this.timeline.now >= this.end || (this.happenings.over && this.nothingLeft()))
  }

  /** Once the faults have ended, runs until `settled`, or for `withinMs` of the instance's time. Returns true when it settled. */
  async calm(settled: () => boolean, withinMs: number, look = (_quiet: boolean): void => undefined): Promise<boolean> {
    this.steps = 0
    const end = this.timeline.now + withinMs
    const quiet = (): boolean => this.workers.busy === 0 && this.timeline.next() === null
    await this.work(() => {
      look(quiet())
      return this.timeline.now >= end || (quiet() && settled())
    })
    return settled()
  }

  /** Ends every fault, and has what was changed set right. */
  endFaults(): void {
    this.stage.genesys.faults.clear()
    this.crashes = new Crashes([])
    this.httpFaults = this.httpFaultsOf([])
    this.happenings.end()
  }

  /** Ends the case wherever it stands, which changes nothing for a case that came to its end. */
  async abandon(): Promise<void> {
    this.stage.genesys.faults.clear()
    await this.workers.abandon()
    await this.timeline.runAll()
  }

  private httpFaultsOf(plans: Scenario['http']): HttpFaults {
    const { stage, workers, timeline, tally } = this
    const { underWay } = stage.parts.outbound
    return new HttpFaults(plans, { genesys: stage.genesys, underWay, workers, timeline, tally })
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

  /** Lets the next happening occur. Returns true when one was due. */
  private async happen(): Promise<boolean> {
    if (this.happenings.jump !== 0) return this.setClock()
    const happened = this.happenings.next(this.steps)
    if (happened !== null) this.onStep?.(JSON.stringify(happened))
    return happened !== null
  }

  /** Sets the clock once no call is about to be sent and every write that may not land later has landed. */
  private async setClock(): Promise<boolean> {
    const sending = this.workers.ready().find((worker) => this.workers.at(worker)?.call.op === 'outbound.execute')
    if (sending !== undefined) {
      this.step(sending)
      return true
    }
    const { jump } = this.happenings
    if (jump > 0 && (await this.timeline.runBefore(this.timeline.now + jump))) return true
    this.tally.add(jump > 0 ? 'clock set forward' : 'clock set back')
    this.timeline.jump(jump)
    this.end += jump
    if (jump < 0) this.lanes.clockSetBack = true
    this.happenings.jump = 0
    return true
  }

  /** Gives work to a free worker; true when there was any. */
  private begin(): boolean {
    if (this.workers.busy >= this.scenario.workers) return false
    const asked = this.people.next(this.transaction())
    if (asked !== null) {
      this.workers.start(asked.job, asked.done)
      return true
    }
    const work = this.sources.take(this.timeline.now)
    if (work === null) return false
    const job = { ...work.job, transaction: { ...work.job.transaction, id: this.transaction() } }
    this.workers.start(job, (end) => {
      work.done(end)
    })
    return true
  }

  private step(worker: number): void {
    const held = this.workers.at(worker)
    if (held === undefined) return
    this.steps += 1
    const crash = this.crashes.strike(held.call)
    if (crash !== null) this.tally.add(`crash: ${crash.class === 'any' ? 'at a read' : `at a ${crash.class}`}`)
    this.onStep?.(lineOf(this.steps, this.timeline.now, held.call, crash?.point))
    if (crash?.point !== 'crash before') {
      this.lanes.see(held.call)
      this.clone.see(held.call)
      if (held.call.op === 'outbound.execute') this.httpFaults.prepare(worker, held.since)
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
    return this.workers.busy === 0 && this.timeline.next() === null && this.sources.areEmpty
  }

  private nextDue(): number | null {
    const free = this.workers.busy < this.scenario.workers
    const times = [this.timeline.next(), free ? this.sources.nextDue() : null].filter((time) => time !== null)
    return times.length === 0 ? null : Math.min(...times)
  }

  private transaction(): string {
    this.transactions += 1
    return `transaction-${String(this.transactions)}`
  }
}
