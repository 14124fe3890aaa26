import type { Thrown } from '../servicenow'
import type { Answer, Operation, TokenFinding } from '../genesys'
import type { Contract } from '../contracts'
import type { VerdictFacts } from './verdict-facts'

/** How one API call ended: an answer, or why none came. `text` of a thrown error is evidence. */
export type CallEnd = { answer: Answer } | { thrown: Thrown; text: string }

/** What a call is judged by. */
export interface CallContext {
  operation: Operation
  contract: Contract
  /** What the token in use says of itself; null when the call has none. */
  token: TokenFinding | null
  /** The token was minted for this very attempt: minting again heals nothing. */
  freshToken: boolean
  /** The instance's clock when the answer came, epoch ms; lets an expired token be told by the answer's `Date`. */
  receivedAt?: number | undefined
  /** `platform`: whether BYOC is among the organization's products, when that was asked. */
  byocEnabled?: boolean | null | undefined
  /** Names for people; `evidence` is put before the call's own. */
  facts: VerdictFacts
}
