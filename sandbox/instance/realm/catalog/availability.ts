import type { Criteria } from '../../catalog/item'
import type { Realm } from '../realm'

/** A criteria record with the host's verdicts on its conditions. */
export type Judged = Criteria & { verdicts: boolean[] }

/**
 * Decides by user criteria whether a user may order an item: "not available for" wins, and without "available for" the
 * item is everybody's. Source: user-criteria-guide (Collision Precedence).
 */
export function isAvailable(
  realm: Realm,
  item: { scope: string; availableFor: readonly Judged[]; notAvailableFor: readonly Judged[] },
  user: string,
): boolean {
  const matches = (criteria: Judged): boolean => meets(realm, item.scope, criteria, user)
  if (item.notAvailableFor.some(matches)) return false
  return item.availableFor.length === 0 || item.availableFor.some(matches)
}

/** The script is one more condition; it answers in `answer`, or by its value, and is given `user_id`. */
function meets(realm: Realm, scope: string, criteria: Judged, user: string): boolean {
  const verdicts = [...criteria.verdicts]
  if (criteria.script !== null) {
    const source = 'var answer; (function (value) { return answer === undefined ? value : answer })(eval(script))'
    const bindings = { script: criteria.script, user_id: realm.javaString(user) }
    verdicts.push(
      String(realm.evaluate(source, { scope, name: `Script (user criteria ${criteria.name})`, bindings })) === 'true',
    )
  }
  if (verdicts.length === 0) return false
  return criteria.matchAll ? verdicts.every((verdict) => verdict) : verdicts.some((verdict) => verdict)
}
