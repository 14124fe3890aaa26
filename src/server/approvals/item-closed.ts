import { isSettled, type State } from '../requests'

/**
 * The consequence for a trunk request whose requested item was closed. `withdraw`: nothing of it was registered, so it
 * is canceled. `ask`: its trunk exists in Genesys Cloud, or may; a person who closes an item needs no role of this
 * application, so an operator decides. `nothing`: the request has ended, or is about to.
 */
export type ItemClosed = 'withdraw' | 'ask' | 'nothing'

const ENDED: readonly State[] = ['changed', 'rejected', 'cancelled', 'retiring', 'retired']

export function onItemClosed(state: State, hasTrunk: boolean): ItemClosed {
  if (ENDED.includes(state)) return 'nothing'
  const mayStand = hasTrunk || (isSettled(state) && state !== 'failed')
  return mayStand ? 'ask' : 'withdraw'
}
