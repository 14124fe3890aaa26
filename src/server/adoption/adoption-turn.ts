import { whileHeld } from '../lanes'

/**
 * Does a work that changes which trunks of an organization are foreign, while no other worker does one. False, without
 * doing anything, while worker B does one: two adoptions, an adoption and a comparison, or two retirements of one
 * adopted trunk never meet.
 */
export function inTurn(organization: string, work: () => void): boolean {
  const done = whileHeld(`adopt:${organization}`, '', () => {
    work()
    return true
  })
  return done !== null
}
