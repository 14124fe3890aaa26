import type { HappeningPlan } from '../scenario/scenario'
import type { KindName } from '../stage/organizations'
import { INSTANCE, SCOPE, type Stage } from '../stage/stage'
import type { CloneWatch } from '../storm/clone-watch'
import type { People } from './people'

type Change = Extract<HappeningPlan, { kind: 'identity' }>
type Rename = Extract<HappeningPlan, { kind: 'rename' }>

/** Name of the instance while it has another one. */
const OTHER_NAME = 'other'

/**
 * Changes an organization's record to point elsewhere, and the instance's name; each change is taken back in the end.
 */
export class Identities {
  private readonly left = new Set<() => void>()
  private reasons = 0
  private wasRenamed = false
  /** Kinds whose record was changed: a backup may bring a change back that was taken back since. */
  private readonly changed = new Set<KindName>()
  /** The name of the instance under which organizations are verified: nobody verifies anything on a clone. */
  private verifiedAs = INSTANCE

  constructor(
    private readonly stage: Stage,
    private readonly people: People,
    private readonly clone: CloneWatch,
  ) {}

  /** An administrator points the record elsewhere, and verifies it. Returns a function that takes the change back. */
  change({ what, leaves }: Change, kind: KindName): () => void {
    const { [what]: elsewhere } = this.stage.elsewhere(kind)
    this.changed.add(kind)
    this.write(kind, { [what]: elsewhere }, leaves)
    return this.once(() => {
      this.write(kind, this.stage.identity(kind), true)
    })
  }

  /**
   * The instance gets another name: as a clone of itself, or because it was renamed and the app was told so. Returns a
   * function that takes the change back, or null where the instance had another name before.
   */
  rename({ isClone }: Rename): (() => void) | null {
    if (this.wasRenamed) return null
    this.wasRenamed = true
    this.stage.setInstanceName(OTHER_NAME)
    this.clone.isClone = isClone
    this.verifiedAs = isClone ? '' : OTHER_NAME
    if (!isClone) this.takeOver(INSTANCE)
    return this.once(() => {
      this.stage.setInstanceName(INSTANCE)
      this.clone.isClone = false
      this.verifiedAs = INSTANCE
      if (!isClone) this.takeOver(OTHER_NAME)
    })
  }

  /** Takes every change back that is still in force. */
  endAll(): void {
    for (const end of this.left) end()
    for (const kind of this.changed) this.write(kind, this.stage.identity(kind), true)
    // Organizations that were verified under the other name are verified anew.
    if (this.wasRenamed) this.people.run(VERIFY_ALL)
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
        if (record.update() !== null && gs.getProperty('instance_name') === '${this.verifiedAs}') { ${VERIFY} }
      }`)
  }

  private takeOver(before: string): void {
    this.people.run(`new OrganizationActions().instanceWasRenamed('${before}')\n${VERIFY_ALL}`)
  }
}

/** The script that writes the same as "Verify access" once it has found nothing. */
const VERIFY = `
  record.setValue('verified_instance', gs.getProperty('instance_name'))
  record.setValue('access_status', 'verified')
  record.update()`

const VERIFY_ALL = `
  var record = new GlideRecord('${SCOPE}_organization')
  record.query()
  while (record.next()) { ${VERIFY} }`
