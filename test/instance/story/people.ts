import type { Instance } from '../../../sandbox/instance/instance'
import { ITEM, one, SCOPE, work, type World } from '../../harness/ordering'
import { press, type Person } from '../../harness/buttons'

const REQUEST = `${SCOPE}_trunk_request`

/** The people's actions in the story, each by the means that the role gives. */
export class Stage {
  constructor(private readonly world: World) {}

  get instance(): Instance {
    return this.world.instance
  }

  /** A requester orders in the catalog. */
  async order(who: string, variables: Record<string, string>): Promise<string> {
    return (await this.instance.order(ITEM, variables, { user: who })).requestedItem
  }

  /** An approver answers in "My approvals". */
  async answer(who: string, state: 'approved' | 'rejected', comment: string): Promise<void> {
    await this.instance.run(
      `var approval = new GlideRecord('sysapproval_approver')
      approval.addQuery('approver', gs.getUserID())
      approval.addQuery('state', 'requested')
      approval.query()
      if (!approval.next()) throw new Error('Nothing to approve')
      approval.setValue('state', '${state}')
      approval.comments = '${comment}'
      approval.update()
      null`,
      { user: who, scope: 'global', kind: 'interactive' },
    )
  }

  /** A button of the trunk request's form. */
  press(who: Person, button: string, request: string): Promise<void> {
    return press(this.instance, REQUEST, button, request, who)
  }

  /** Time passes on the instance. */
  async later(): Promise<void> {
    await work(this.world)
  }

  trunkRequestOf(item: string): Record<string, string> {
    return one(this.instance, REQUEST, `requested_item=${item}`)
  }

  /** Records of the trunk request table that a user gets to see. */
  visibleTo(who: string, query: string): Promise<string[]> {
    return this.instance.run<string[]>(
      `(function () {
        var found = []
        var request = new GlideRecordSecure('${REQUEST}')
        request.addEncodedQuery('${query}')
        request.query()
        while (request.next()) found.push(String(request.getUniqueValue()))
        return found
      })()`,
      { user: who, kind: 'interactive' },
    )
  }

  /** Entries of a record's journal: comments are for everybody, work notes for operators. */
  entries(element: 'comments' | 'work_notes', record: string): string[] {
    const rows = this.instance.database.select('sys_journal_field', `element_id=${record}^element=${element}`)
    return rows.map(({ value = '' }) => value)
  }

  read(element: 'comments' | 'work_notes', record: string): string {
    return this.entries(element, record).join('\n')
  }
}
