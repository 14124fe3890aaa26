import type { HappeningPlan } from '../scenario/scenario'
import { ORGANIZATION_KINDS, type KindName } from '../stage/organizations'
import { INSTANCE, SCOPE, type Stage } from '../stage/stage'
import type { CloneWatch } from './clone-watch'
import type { People } from './people'

type Change = Extract<HappeningPlan, { kind: 'identity' }>
type Rename = Extract<HappeningPlan, { kind: 'rename' }>

/** Name of the instance while it has another one. */
const OTHER_NAME = 'other'

/** Changes of what an organization's record points to, and of the instance's name; each can be taken back. */
export class Identities {
  private readonly left = new Set<() => void>()
  private reasons = 0

  constructor(
    private readonly stage: Stage,
    private readonly people: People,
    private readonly clone: CloneWatch,
  ) {}

  /** An administrator points the record elsewhere, and verifies it. Answers how to take it back. */
  change({ what, leaves }: Change, kind: KindName): () => void {
    const { [what]: elsewhere } = this.stage.elsewhere(kind)
    this.write(kind, { [what]: elsewhere }, leaves)
    return this.once(() => {
      this.write(kind, this.stage.identity(kind), true)
    })
  }

  /** The instance gets another name: as a clone of itself, or for good, of which the app is told. */
  rename({ isClone }: Rename): () => void {
    this.stage.setInstanceName(OTHER_NAME)
    if (isClone) {
      this.clone.isClone = true
      return this.once(() => {
        this.clone.isClone = false
        this.stage.setInstanceName(INSTANCE)
      })
    }
    this.takeOver(INSTANCE)
    return this.once(() => {
      this.stage.setInstanceName(INSTANCE)
      this.takeOver(OTHER_NAME)
    })
  }

  /** Everything is as it was before. */
  endAll(): void {
    for (const end of this.left) end()
  }

  private once(back: () => void): () => void {
    const end = (): void => {
      if (this.left.delete(end)) back()
    }
    this.left.add(end)
    return end
  }

  private write(kind: KindName, values: Readonly<Record<string, string>>, leaves: boolean): void {
    this.reasons += 1
    const given = { ...values, change_reason: `reason ${String(this.reasons)}`, leave_trunks: leaves ? '1' : '0' }
    this.people.run(`
      var record = new GlideRecord('${SCOPE}_organization')
      if (record.get('${this.stage.organization(kind)}')) {
        var values = ${JSON.stringify(given)}
        for (var column in values) record.setValue(column, values[column])
        if (record.update() !== null) { ${STAMP} }
      }`)
  }

  private takeOver(before: string): void {
    const kinds = Object.keys(ORGANIZATION_KINDS) as KindName[]
    const sysIds = kinds.map((kind) => this.stage.organization(kind)).join()
    this.people.run(`
      new OrganizationActions().instanceWasRenamed('${before}')
      var record = new GlideRecord('${SCOPE}_organization')
      record.addQuery('sys_id', 'IN', '${sysIds}')
      record.query()
      while (record.next()) { ${STAMP} }`)
  }
}

/** What "Verify access" writes once it has found nothing. */
const STAMP = `
  record.setValue('verified_instance', gs.getProperty('instance_name'))
  record.setValue('access_status', 'verified')
  record.update()`
