import type { FastifyInstance, FastifyReply } from 'fastify'
import { displayValue } from '../../instance/data/display'
import type { Testable } from '../../instance/flow/designer'
import type { Values } from '../../instance/flow/run'
import type { Instance } from '../../instance/instance'
import type { Wire } from '../../instance/protocol'
import { postForm } from '../form-token'
import { html, type Html } from '../html'
import { grid } from '../layout'
import { linesOf } from '../pages/checks'
import { choice, field } from '../pages/fields'
import { missing, send } from '../reply'
import { REFRESH } from './records'

/** Records that a reference input offers. */
const MOST_RECORDS = 200

interface ByName {
  Querystring: { name?: string }
}

/** The app's actions and subflows, each with a form of its inputs, and how a run stands. */
export function runFlows(app: FastifyInstance, instance: Instance): void {
  const { database, designer } = instance
  const testable = (name = ''): Testable | undefined => designer.testables().find((each) => each.name === name)
  app.get<ByName>('/flows', ({ query }, reply) => {
    if (query.name === undefined) return send(reply, 'Flows', list(designer.testables()))
    const found = testable(query.name)
    if (found === undefined) return missing(reply, `There is no action or subflow ${query.name}.`)
    return send(reply, found.name, form(database, found, {}))
  })
  app.post<{ Body: Record<string, string> }>('/flows', async ({ actor, body }, reply) => {
    const { _name: name = '', ...typed } = body
    const found = testable(name)
    if (found === undefined) return await missing(reply, `There is no action or subflow ${name}.`)
    const inputs = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))
    return await reply.redirect(`/flow-run/${designer.start(found, inputs, { user: actor })}`, 303)
  })
  app.get<{ Params: { id: string } }>('/flow-run/:id', ({ params: { id } }, reply) => outcome(id, reply))

  function outcome(id: string, reply: FastifyReply): FastifyReply {
    if (database.get('sys_flow_context', id) === null) return missing(reply, 'There is no such run.')
    const { status, outputs, error } = designer.outcome(id)
    const isOver = status === 'COMPLETE' || status === 'ERROR'
    const look = status === 'COMPLETE' ? 'done' : status === 'ERROR' ? 'refused' : 'waits'
    return send(
      reply,
      'Run',
      html`<div class="outcome ${look}">${WORDS[status]} ${error}</div>
        ${status === 'COMPLETE' ? outputsTable(database, outputs) : null}`,
      isOver ? null : REFRESH,
    )
  }
}

const WORDS = {
  QUEUED: 'It is about to begin.',
  IN_PROGRESS: 'It is under way.',
  WAITING: 'It waits.',
  COMPLETE: 'It has ended.',
  ERROR: 'It failed:',
} as const

function list(testables: readonly Testable[]): Html {
  return grid(
    ['Name', 'Kind', 'Inputs'],
    testables.map(({ name, kind, inputs }) => [
      html`<a href="/flows?name=${encodeURIComponent(name)}">${name}</a>`,
      kind,
      inputs.map((input) => input.name).join(', '),
    ]),
    'Actions and subflows',
  )
}

function form(database: Instance['database'], { name, inputs }: Testable, typed: Values): Html {
  return postForm(
    '/flows',
    html`class="card"`,
    html`<input type="hidden" name="_name" value="${name}" /> ${inputs.map((input) =>
        field(
          input.name,
          input.name,
          control(database, input, textOf(typed[input.name] ?? input.defaultValue)),
          input.mandatory,
        ),
      )} <button>Run</button>`,
  )
}

function control(
  database: Instance['database'],
  { name, reference, mandatory }: Testable['inputs'][number],
  value: string,
): Html {
  const required = mandatory ? { html: 'required' } : null
  if (reference === null)
    return html`<input id="${name}" name="${name}" value="${value}" autocomplete="off" ${required} />`
  const records = database.select(reference, '', { limit: MOST_RECORDS }).map(({ sys_id = '' }) => {
    return [sys_id, displayValue(database, reference, sys_id) ?? sys_id] as const
  })
  return choice(name, [['', '– choose –'], ...records], value)
}

function outputsTable(database: Instance['database'], outputs: Values): Html {
  const shown = Object.entries(outputs).filter(([name]) => !name.startsWith('__'))
  return html`<div id="output">
    ${grid(
      ['Output', 'Value'],
      shown.map(([name, value]) => [name, outputOf(database, value)]),
      'Outputs',
    )}
  </div>`
}

function outputOf(database: Instance['database'], value: Wire): Html | string {
  if (typeof value === 'string' && value.includes('\n')) return linesOf(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return textOf(value)
  const { record, table } = value
  if (typeof record !== 'string' || typeof table !== 'string') return textOf(value)
  return html`<a href="/record/${table}/${record}">${displayValue(database, table, record) ?? record}</a>`
}

function textOf(value: Wire): string {
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
