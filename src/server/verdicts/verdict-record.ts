import type { VerdictFacts } from './verdict-facts'

/**
 * What happens after a verdict, unless a person decides otherwise.
 * `retry`: again later, within the budget. `heal_token`: forget the token, mint once more, try once; the same verdict on
 * a fresh token is for a person. `briefly`: again a few times within minutes, then a person. `person`: nothing changes by
 * itself.
 */
export type RetryClass = 'retry' | 'heal_token' | 'briefly' | 'person'

/** Who can put right what a verdict names. `nobody`: it is over by itself. */
export type Fixer = 'requester' | 'operator' | 'administrator' | 'genesys' | 'nobody'

/** All that the app knows of one verdict. Whoever adds one adds a record, and says where it arises. */
export interface VerdictRecord {
  /** When it is given, in a sentence without its point. */
  arises: string
  retry: RetryClass
  fixedBy: Fixer
  /** A diagnosis may tell more of its cause: it is a 401 or 403 of Genesys, or what is behind it. */
  explainable?: true
  /** A diagnosis that comes to it tells why a token was refused. */
  explains?: true
  /** The service itself fails: it counts against the organization's circuit. A refusal shows that the service works. */
  outage?: true
  /** Genesys looked at what was sent, so that it had nothing against the sender. */
  refusesContent?: true
  /** It holds up the whole instance: what waits goes on by itself once it is over. */
  holdsInstance?: true
  /** What the requester reads instead of the message, where a person other than the requester has to act. */
  tells?: string
  /** The next step once it is tried no more; only what is tried again by itself has it. */
  onceOver?: string
  /** What people read. The next step names the place to go. */
  says: (facts: VerdictFacts) => Words
}

export interface Words {
  message: string
  nextStep: string
}
