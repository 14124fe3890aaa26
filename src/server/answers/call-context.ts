import type { Thrown } from '../servicenow'
import type { Answer, Operation } from '../genesys'
import type { TokenFinding } from '../claims'
import type { Contract } from '../fields'
import type { VerdictFacts } from '../verdicts'

/** The end of one API call: an answer, or the reason why none came. `text` of a thrown error is evidence. */
export type CallEnd = { answer: Answer } | { thrown: Thrown; text: string }

/** Facts by which a call is judged. */
export interface CallContext {
  operation: Operation
  contract: Contract
  /** The claims of the token in use; null when the call has none. */
  token: TokenFinding | null
  /** True when the token was minted for this very attempt: minting again heals nothing. */
  freshToken: boolean
  /** The instance's clock when the answer came, epoch ms; lets an expired token be told by the answer's `Date`. */
  receivedAt?: number | undefined
  /**
   * True when BYOC is among the organization's products; null or absent when that is not known. Only under `platform`.
   */
  byocEnabled?: boolean | null | undefined
  /** Names for people; `evidence` is put before the call's own. */
  facts: VerdictFacts
}
