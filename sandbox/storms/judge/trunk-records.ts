import type { Facts } from './facts'

/**
 * Every registered request has exactly one trunk record, of its own trunk, that says so; what was retired is retired there,
 * too; no trunk has two records.
 */
export function judgeTrunkRecords({ requests, records }: Facts): string[] {
  const problems: string[] = []
  const keys = new Set<string>()
  for (const { key = '' } of records) {
    if (keys.has(key)) problems.push(`two trunk records have the key ${key}`)
    keys.add(key)
  }
  for (const { number, row, registration } of requests) {
    if (registration === null) continue
    const { state = '', genesys_id: id = '', organization = '', trunk = '' } = registration
    const own = records.find(({ key }) => key === `${organization}:${id}`)
    if (state === 'registered' && (own?.['state'] !== 'present' || own['request'] !== row['sys_id'])) {
      problems.push(`${number} is registered, and the record of its trunk is ${own?.['state'] ?? 'missing'}`)
    }
    if (state === 'registered' && own !== undefined && trunk !== own['sys_id']) {
      problems.push(`${number} is registered, and its registration names another trunk record`)
    }
    if (state === 'retired' && id !== '' && own?.['state'] === 'present') {
      problems.push(`${number} is retired, and the record of its trunk says that the trunk is there`)
    }
  }
  return problems
}
