import type { Facts } from './facts'

/**
 * A replaced trunk is gone only once the new one was registered: never are both missing, nothing is retired that nobody
 * wanted retired, and no trunk has two that replace it. An adopted trunk is one of somebody else.
 */
export function judgeReplacements(facts: Facts): string[] {
  const { requests, records, trunks, unwanted, restored } = facts
  if (restored) return []
  const problems: string[] = []
  const replaced = new Map<string, string>()
  const isThere = (id: string | undefined): boolean => trunks.some((trunk) => trunk.id === id)
  for (const { number, sysId, row } of requests) {
    const { replaces = '', registration_state: state = '' } = row
    const old = records.find((record) => record['sys_id'] === replaces)
    if (old === undefined) continue
    const earlier = replaced.get(replaces)
    const stands = !['cancelled', 'retired', 'retiring', 'rejected'].includes(state)
    if (stands && earlier !== undefined) problems.push(`${number} and ${earlier} replace the same trunk`)
    if (stands) replaced.set(replaces, number)
    const wanted = !unwanted.has(sysId) && !unwanted.has(old['request'] ?? '')
    const left = state === 'registered' || isThere(old['genesys_id'])
    if (wanted && !left) problems.push(`${number} replaces a trunk that is gone, and is ${state}`)
  }
  for (const { sys_id: sysId = '', state, request = '', genesys_id: id, trunk_name: name = '' } of records) {
    if (state !== 'retired' || isThere(id) || unwanted.has(request)) continue
    const isReplaced = requests.some(({ row }) => row['replaces'] === sysId)
    if (!isReplaced) problems.push(`trunk "${name}" was retired, and nobody wanted that`)
  }
  for (const { source, state, genesys_id: id, trunk_name: name = '' } of records) {
    if (source !== 'adopted' || state !== 'present') continue
    const trunk = trunks.find((each) => each.id === id)
    if (trunk?.foreign === false) problems.push(`trunk "${name}" was adopted, and an order made it`)
    if (
      requests.some(
        ({ registration }) => registration?.['genesys_id'] === id && registration?.['operation'] !== 'retire',
      )
    )
      problems.push(`trunk "${name}" was adopted, and an order has it`)
  }
  return problems
}
