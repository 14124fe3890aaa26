import type { HappeningPlan, Scenario } from '../scenario/scenario'
import { clientOf, ORGANIZATION_KINDS, type KindName } from '../stage/organizations'
import type { Stage } from '../stage/stage'
import type { Acts } from './acts'
import type { CloneWatch } from '../storm/clone-watch'
import { Backups } from './backups'
import { disturbEvent } from './event-faults'
import { writeAhead } from './far-ahead'
import { LATEST_LANDING_MS } from './http-faults'
import { Identities } from './identities'
import type { LaneWatch } from '../storm/lane-watch'
import { LostRows } from './lost-rows'
import type { People } from './people'
import { Refusals } from './refusals'
import type { Tally } from '../storm/tally'
import type { Timeline } from '../storm/timeline'
import type { Workers } from '../storm/workers'

const MINUTE_MS = 60_000

/** The happenings of a case besides crashes and HTTP faults, each once so many steps have been made. */
export class Happenings {
  /** The milliseconds by which the clock is to be set; 0: not at all. */
  jump = 0
  private readonly left: HappeningPlan[]
  /** Secrets that Genesys knows now, by credential. */
  private readonly secrets = new Map<string, string>()
  readonly lost: LostRows
  private readonly refusals: Refusals
  private readonly identities: Identities
  private readonly backups: Backups

  constructor(
    private readonly scenario: Scenario,
    private readonly parts: {
      stage: Stage
      workers: Workers
      timeline: Timeline
      people: People
      tally: Tally
      lanes: LaneWatch
      clone: CloneWatch
      acts: Acts
    },
  ) {
    this.left = [...scenario.happenings].sort((a, b) => a.step - b.step)
    this.refusals = new Refusals(parts.stage)
    this.identities = new Identities(parts.stage, parts.people, parts.clone)
    this.lost = new LostRows(parts.stage, parts.lanes, parts.tally)
    this.backups = new Backups({ ...parts, lost: this.lost })
  }

  /**
   * Ends the faults: every lasting one is taken back, and no new one begins. The judge counts the time from here on.
   */
  end(): void {
    this.jump = 0
    this.left.length = 0
    this.parts.acts.end()
    this.backups.end()
    this.refusals.endAll()
    this.identities.endAll()
  }

  get over(): boolean {
    return this.left.length === 0
  }

  /** Lets the next happening occur that is due after `step` steps. Returns it, or null when none is due. */
  next(step: number): HappeningPlan | null {
    this.parts.acts.goOn()
    const [first] = this.left
    if (first === undefined || first.step > step) return null
    this.left.shift()
    this.make(first, step)
    return first
  }

  private make(happening: HappeningPlan, step: number): void {
    const { tally, people, stage } = this.parts
    switch (happening.kind) {
      case 'person':
        tally.add(`person: ${happening.action}`)
        people.ask(happening.action, happening.request)
        return
      case 'freeze':
        this.freeze(happening.minutes)
        return
      case 'jump':
        this.jump = happening.minutes * MINUTE_MS
        return
      case 'event':
        disturbEvent(stage.parts.database, happening, tally)
        return
      case 'revoke':
        tally.add('tokens revoked')
        stage.genesys.state.tokens.revoke(clientOf(this.credential(happening.organization)).clientId)
        return
      case 'sites':
        tally.add('sites read')
        people.run('new Sites().start()')
        return
      case 'refuse':
        tally.add(`refused: ${happening.place} (${happening.how})`)
        this.lasts(happening.minutes, this.refusals.begin(happening))
        return
      case 'ahead':
        if (writeAhead(stage, this.scenario, happening)) tally.add(`far ahead: ${happening.what}`)
        return
      case 'lose':
        this.lost.lose(happening)
        return
      case 'identity':
        tally.add(`organization changed: ${happening.what}`)
        this.lasts(happening.minutes, this.identities.change(happening, this.kind(happening.organization)))
        return
      case 'change':
      case 'drift':
      case 'adopt':
      case 'replace':
        this.parts.acts.begin(happening)
        return
      case 'restore':
        this.backups.plan(happening.minutes)
        return
      case 'rename': {
        const back = this.identities.rename(happening)
        if (back === null) return
        tally.add(happening.isClone ? 'instance cloned' : 'instance renamed')
        this.lasts(happening.minutes, back)
        return
      }
      case 'rotate':
        this.rotate(this.credential(happening.organization), happening.minutes, step)
    }
  }

  private lasts(minutes: number, end: () => void): void {
    const { timeline } = this.parts
    timeline.add(timeline.now + minutes * MINUTE_MS, end)
  }

  /** The worker whose turn it is stands still. A write on its way lands before the quarantine ends all the same. */
  private freeze(minutes: number): void {
    const { workers, timeline, tally } = this.parts
    const [worker] = workers.ready()
    const held = worker === undefined ? undefined : workers.at(worker)
    if (worker === undefined || held === undefined) return
    const latest = held.call.op === 'outbound.execute' ? held.since + LATEST_LANDING_MS : Number.POSITIVE_INFINITY
    const thaw = (): void => {
      workers.thaw(worker, held.call)
    }
    tally.add('worker stood still')
    workers.freeze(worker)
    timeline.add(timeline.now + minutes * MINUTE_MS, thaw, latest)
  }

  private rotate(credential: string, minutes: number, step: number): void {
    const { timeline, tally, stage } = this.parts
    const { clientId, secret } = clientOf(credential)
    const rotated = `${secret}-rotated-${String(step)}`
    tally.add('secret changed')
    stage.genesys.state.client(clientId)?.rotateSecret(rotated)
    this.secrets.set(credential, rotated)
    timeline.add(timeline.now + minutes * MINUTE_MS, () => {
      stage.setSecret(credential, this.secrets.get(credential) ?? rotated)
    })
  }

  private credential(index: number): string {
    return ORGANIZATION_KINDS[this.kind(index)].credential
  }

  private kind(index: number): KindName {
    const { organizations } = this.scenario
    return organizations[index % organizations.length] ?? 'byoc'
  }
}
