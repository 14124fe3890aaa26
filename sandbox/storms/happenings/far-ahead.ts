import type { HappeningPlan, Scenario } from '../scenario/scenario'
import { SCOPE, type Stage } from '../stage/stage'

type Plan = Extract<HappeningPlan, { kind: 'ahead' }>

const HOUR_MS = 3_600_000

/**
 * Writes times that lie far ahead, as a node does whose clock is wrong. Returns true when there was a row to write to.
 */
export function writeAhead(stage: Stage, { organizations }: Scenario, { what, which, hours }: Plan): boolean {
  const { database } = stage.parts
  const ahead = String(stage.clock.now() + hours * HOUR_MS)
  const change = (table: string, query: string, values: Readonly<Record<string, string>>): boolean => {
    const rows = database.select(`${SCOPE}_${table}`, `${query}^ORDERBYsys_id`)
    const row = rows[which % Math.max(1, rows.length)]
    if (row?.['sys_id'] === undefined) return false
    database.update(`${SCOPE}_${table}`, row['sys_id'], values)
    return true
  }
  switch (what) {
    case 'lease': {
      const kind = organizations[which % organizations.length]
      const organization = kind === undefined ? '' : stage.organization(kind)
      const key = `${organization}:0`
      if (database.count(`${SCOPE}_lane`, `key=${key}`) > 0) return false
      database.insert(`${SCOPE}_lane`, { key, organization, holder: 'dead', lease_until: ahead })
      return true
    }
    case 'next_attempt':
      return change('registration', 'stateINqueued,retrying,retiring', { next_attempt: ahead })
    case 'write_sent':
      return change('registration', 'stateINretrying,retiring^write_sent>1', { write_sent: ahead })
    case 'circuit': {
      const kind = organizations[which % organizations.length]
      if (kind === undefined) return false
      const values = { failures: '5', openings: '1', open_until: ahead, probe_until: ahead }
      database.update(`${SCOPE}_organization`, stage.organization(kind), values)
      return true
    }
    case 'call':
      return change('attempt', '', { started: ahead })
  }
}
