import { isSettled, type State } from './states'

/**
 * What becomes of a trunk request whose requested item was closed. `withdraw`: nothing of it was registered, so that it
 * is canceled. `ask`: its trunk stands in Genesys Cloud, or may; whoever closes an item needs no role of this
 * application, so an operator decides. `nothing`: it has ended, or ends.
 */
export type ItemClosed = 'withdraw' | 'ask' | 'nothing'

const ENDED: readonly State[] = ['rejected', 'cancelled', 'retiring', 'retired']

export function onItemClosed(state: State, hasTrunk: boolean): ItemClosed {
  if (ENDED.includes(state)) return 'nothing'
  const mayStand = hasTrunk || (isSettled(state) && state !== 'failed')
  return mayStand ? 'ask' : 'withdraw'
}
