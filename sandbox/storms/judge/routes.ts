import type { Facts } from './facts'

/** States that say that the trunk was not put on its route. */
const UNMADE = ['failed', 'cancelled']

const SETTLED = ['changed', 'failed', 'outcome_unknown', 'cancelled']

/**
 * Every registered order that names an outbound route has a request which puts its trunk there; once that is carried out,
 * the trunk is on the route, and otherwise the request says why not. No deleted trunk is on a route.
 */
export function judgeRoutes({ requests, steps, trunks, onRoutes, records, restored }: Facts): string[] {
  const problems = steps.flatMap(({ number = '', registration_state: state = '', verdict = '' }) => {
    if (!SETTLED.includes(state)) return [`${number} is lost: it is still ${state}`]
    return state === 'failed' && verdict === '' ? [`${number} failed and does not say why`] : []
  })
  for (const { number = '', registration_state: state = '', trunk = '' } of steps) {
    const id = records.find((record) => record['sys_id'] === trunk)?.['genesys_id'] ?? ''
    const isMade = steps.some((step) => step['trunk'] === trunk && !UNMADE.includes(step['registration_state'] ?? ''))
    if (UNMADE.includes(state) && !isMade && !restored && onRoutes.has(id))
      problems.push(`${number} is ${state}, and its trunk is on an outbound route`)
  }
  for (const { number, row, route, registration, forgotten } of requests) {
    if (route === '' || forgotten || row['registration_state'] !== 'registered') continue
    const id = registration?.['genesys_id'] ?? ''
    const own = steps.filter((step) => step['follows'] === row['sys_id'])
    if (own.length === 0) problems.push(`${number} is registered, and nothing asks for its outbound route`)
    const isThere = trunks.some((trunk) => trunk.id === id)
    const isDone = own.some((step) => step['registration_state'] === 'changed')
    if (isThere && isDone && !onRoutes.has(id))
      problems.push(`${number} is said to be on its outbound route, and is not`)
  }
  for (const id of onRoutes) {
    if (!trunks.some((trunk) => trunk.id === id))
      problems.push(`an outbound route has the trunk ${id}, which is deleted`)
  }
  return problems
}
