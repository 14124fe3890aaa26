import type { FastifyInstance } from 'fastify'
import { displayValue } from '../../instance/data/display'
import type { Instance } from '../../instance/instance'
import { postForm } from '../form-token'
import { html, type Html } from '../html'
import { grid } from '../layout'
import { send } from '../reply'

const TABLE = 'sysapproval_approver'

/** *My approvals*: the open and the answered approvals of the user one acts as. The administrator sees everybody's. */
export function answerApprovals(app: FastifyInstance, instance: Instance, administrator: string): void {
  const { database } = instance
  const setting = `${database.scope}.approval_required`
  app.get('/approvals', ({ actor }, reply) => {
    const [user] = database.select('sys_user', `user_name=${actor}`)
    const own = actor === administrator ? '' : `approver=${user?.['sys_id'] ?? ''}`
    const rows = database.select(TABLE, `${own}^ORDERBYDESCsys_created_on`)
    const isAsked = database.property(setting) === 'true'
    return send(
      reply,
      'Approvals',
      html`<p class="lead">
          ${isAsked ? 'Every trunk request is approved first.' : 'Only organizations that say so have their requests approved.'}
        </p>
        ${actor === administrator ? settingForm(isAsked) : null} ${table(database, rows)}`,
    )
  })
  app.post('/approvals/setting', async ({ actor }, reply) => {
    if (actor === administrator) {
      const value = database.property(setting) === 'true' ? 'false' : 'true'
      const script = `gs.setProperty(${JSON.stringify(setting)}, '${value}'); null`
      await instance.run(script, { user: actor, scope: 'global', kind: 'interactive' })
    }
    return await reply.redirect('/approvals', 303)
  })
  for (const answer of ['approved', 'rejected'] as const) {
    app.post<{ Params: { id: string }; Body: Record<string, string> }>(
      `/approval/${answer}/:id`,
      async ({ actor, params: { id }, body }, reply) => {
        await instance.run(scriptOf(id, answer, body['comments'] ?? ''), {
          user: actor,
          scope: 'global',
          kind: 'interactive',
        })
        return await reply.redirect('/approvals', 303)
      },
    )
  }
}

const settingForm = (isAsked: boolean): Html =>
  postForm(
    '/approvals/setting',
    html`class="actions"`,
    html`<button>${isAsked ? 'Ask for no approval any more' : 'Ask for approval of every request'}</button>`,
  )

function table(database: Instance['database'], rows: readonly Readonly<Record<string, string>>[]): Html {
  return grid(
    ['Request', 'Asked', 'Answer', ''],
    rows.map(({ sys_id = '', approver = '', state = '', sysapproval = '', document_id = '' }) => {
      const request = sysapproval || document_id
      return [
        html`<a href="/record/${database.scope}_trunk_request/${request}"
          >${displayValue(database, 'task', request) ?? request}</a
        >`,
        displayValue(database, 'sys_user', approver) ?? approver,
        state.replaceAll('_', ' '),
        state === 'requested' ? answers(sys_id) : '',
      ]
    }),
    'Approvals',
  )
}

function answers(sysId: string): Html {
  const comments = (label: string): Html =>
    html`<input name="comments" aria-label="Comment" placeholder="Comment" /><button>${label}</button>`
  return html`<div class="actions">
    ${postForm(`/approval/approved/${sysId}`, null, html`<button>Approve</button>`)}
    ${postForm(`/approval/rejected/${sysId}`, html`class="inline"`, comments('Reject'))}
  </div>`
}

/** The script behind the approval's form: only a user who is asked, or an administrator, may answer. */
function scriptOf(sysId: string, state: string, comments: string): string {
  return `(function (sysId, state, comments) {
    var approval = new GlideRecord('${TABLE}')
    if (!approval.get(sysId) || approval.getValue('state') !== 'requested') return null
    if (approval.getValue('approver') !== gs.getUserID() && !gs.hasRole('admin')) return null
    approval.setValue('state', state)
    if (comments) approval.comments = comments
    approval.update()
    return null
  })(${JSON.stringify(sysId)}, ${JSON.stringify(state)}, ${JSON.stringify(comments)})`
}
