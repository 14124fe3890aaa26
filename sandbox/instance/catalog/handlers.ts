import { z } from 'zod'
import type { Database } from '../data/database'
import { isPublished } from '../flow/definitions/read-flow'
import { rowOf } from '../flow/tables'
import type { Handlers, Wire } from '../protocol'
import { verdicts } from './criteria'
import { readItem, type Criteria } from './item'
import { addAnswer, answersOf, changeAnswer } from './options'

export interface CatalogOptions {
  database: Database
  /** Starts a flow for a requested item, as a user; answers the flow's context. */
  startFlow: (flow: string, requestedItem: string, user: string) => string
}

const Answers = z.strictObject({
  requestedItem: z.string(),
  item: z.string(),
  values: z.record(z.string(), z.string()),
})

/**
 * Host side of the catalog.
 *
 * | operation | arguments | answer |
 * |---|---|---|
 * | `catalog.item` | `{item, user}` | the `Item`, its criteria with `verdicts`; or null |
 * | `catalog.answer` | `{requestedItem, item, values}` (clear text by variable) | null |
 * | `catalog.variables` | `{requestedItem}` | `Answer[]` |
 * | `catalog.change` | `{option, value}` (clear text) | null |
 * | `catalog.decrypt` | `{value}` | clear text, or null when it was cut |
 * | `catalog.startFlow` | `{flow, requestedItem}` | context, or null when the flow is a draft |
 */
export function catalogHandlers(options: CatalogOptions): Handlers {
  const { database } = options
  return {
    'catalog.item': (args) => {
      const { item, user } = z.strictObject({ item: z.string(), user: z.string() }).parse(args)
      const found = readItem(database, item)
      const judged = (criteria: Criteria[]): unknown[] =>
        criteria.map((each) => ({ ...each, verdicts: verdicts(database, each, user) }))
      return toWire(
        found && {
          ...found,
          availableFor: judged(found.availableFor),
          notAvailableFor: judged(found.notAvailableFor),
        },
      )
    },
    'catalog.answer': (args) => {
      const { requestedItem, item, values } = Answers.parse(args)
      database.transaction(() => {
        for (const variable of readItem(database, item)?.variables ?? []) {
          addAnswer(database, requestedItem, variable, values[variable.name] ?? '')
        }
      })
      return null
    },
    'catalog.variables': (args) => toWire(answersOf(database, text(args, 'requestedItem'))),
    'catalog.change': (args) => {
      changeAnswer(database, text(args, 'option'), text(args, 'value'))
      return null
    },
    'catalog.decrypt': (args, { transaction }) =>
      database.secrets.mayDecrypt(transaction.user) ? database.decrypt(text(args, 'value')) : null,
    'catalog.startFlow': (args, { transaction }) => {
      const flow = rowOf(database, 'sys_hub_flow', text(args, 'flow'))
      // A draft never fires, and nobody is told.
      if (!flow || !isPublished(flow)) return null
      return options.startFlow(text(args, 'flow'), text(args, 'requestedItem'), transaction.user)
    },
  }
}

function text(args: Wire, name: string): string {
  return z.looseObject({ [name]: z.string() }).parse(args)[name] as string
}

function toWire(value: unknown): Wire {
  return JSON.parse(JSON.stringify(value ?? null)) as Wire
}
