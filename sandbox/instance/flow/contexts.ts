import type { Database } from '../data/database'
import { z } from 'zod'
import { column } from '../data/dictionary/definition'
import type { Run, RunStatus, Wait } from './run'
import { rowsOf, type Row } from './tables'

const TABLE = 'sys_flow_context'

/** A run as it is kept. */
export interface Context {
  id: string
  flow: string
  status: RunStatus
  run: Run
}

/** Runs of flows as rows of `sys_flow_context` ("Flow engine context"): they outlive the process. */
export class Contexts {
  constructor(private readonly database: Database) {
    // The SDK's definition gives no length for the JSON of a run; a cut one could not be read.
    database.tables.addColumns(TABLE, [column('plan', 'json'), column('error_message', 'string', { maxLength: 4000 })])
  }

  add(context: { flow: string; name: string; run: Run; source: { table: string; record: string } | null }): string {
    return this.database.insert(TABLE, {
      name: context.name,
      flow: context.flow,
      state: 'QUEUED',
      application: context.run.scope,
      plan: JSON.stringify(context.run),
      ...(context.source ? { source_table: context.source.table, source_record: context.source.record } : {}),
    })
  }

  /** Throws when there is none. */
  get(id: string): Context {
    const row = this.database.get(TABLE, id)
    if (!row) throw new Error(`There is no flow context ${id}`)
    return toContext(row)
  }

  /** The reason why a run ended in error; '' when it didn't. */
  errorOf(id: string): string {
    return this.database.get(TABLE, id)?.['error_message'] ?? ''
  }

  /** Runs that aren't at their end. */
  open(): Context[] {
    return this.database.select(TABLE, 'stateINQUEUED,IN_PROGRESS,WAITING^ORDERBYsys_created_on').map(toContext)
  }

  /** Statuses of the runs of one flow for one record. */
  ofRecord(flow: string, record: string): RunStatus[] {
    return rowsOf(this.database, TABLE, { flow, source_record: record }).map((row) => statusOf(row))
  }

  save(id: string, run: Run, status: RunStatus, error: string | null = null): void {
    const told = error === null ? {} : { error_message: error, error_state: 'ERROR' }
    this.database.update(TABLE, id, { plan: JSON.stringify(run), state: status, ...told })
  }
}

function toContext(row: Row): Context {
  return {
    id: row['sys_id'] ?? '',
    flow: row['flow'] ?? '',
    status: statusOf(row),
    run: parseRun(row['plan'] ?? ''),
  }
}

function statusOf(row: Row): RunStatus {
  return z.enum(['QUEUED', 'IN_PROGRESS', 'WAITING', 'COMPLETE', 'ERROR']).parse(row['state'])
}

// The plan is written by this project alone, so the only check is that the column held all of it.
function parseRun(plan: string): Run {
  return z
    .custom<Run>((value) => z.looseObject({ calls: z.array(z.unknown()) }).safeParse(value).success)
    .parse(JSON.parse(plan))
}

/** A wait with why it ended. */
export function woken(run: Run, reason: Wait['woken']): Run {
  return run.wait ? { ...run, wait: { ...run.wait, woken: reason } } : run
}
