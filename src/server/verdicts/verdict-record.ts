import type { VerdictFacts } from './verdict-facts'

/**
 * The machine's behavior after a verdict, unless a person decides otherwise. `retry`: it tries again later, within the
 * budget. `heal_token`: it forgets the token, mints once more and tries once; the same verdict on a fresh token is for
 * a person. `briefly`: it tries again a few times within minutes, then leaves the request to a person. `person`:
 * nothing changes by itself.
 */
export type RetryClass = 'retry' | 'heal_token' | 'briefly' | 'person'

/** The person or party who can put right the cause that a verdict names. `nobody`: the trouble is over by itself. */
export type Fixer = 'requester' | 'operator' | 'administrator' | 'genesys' | 'nobody'

/** All that the app knows of one verdict. A new verdict is a new record, which says where it arises. */
export interface VerdictRecord {
  /** The situation in which the verdict is given, in a sentence without its period. */
  arises: string
  retry: RetryClass
  fixedBy: Fixer
  /**
   * True when a diagnosis may tell more of the cause: the verdict is on a 401 or 403 of Genesys, or on something behind
   * one.
   */
  explainable?: true
  /** True when a diagnosis with this verdict tells why a token was refused. */
  explains?: true
  /**
   * True when the service itself fails, which counts against the organization's circuit. A refusal shows that the
   * service works.
   */
  outage?: true
  /** True when Genesys examined the content that was sent, so that it had nothing against the sender. */
  refusesContent?: true
  /** True when the trouble holds up the whole instance: waiting requests go on by themselves once it is over. */
  holdsInstance?: true
  /** The text that the requester reads instead of the message, where another person has to act. */
  tells?: string
  /**
   * The reason that the requester reads after "could not be carried out", where it does not lie with the connection to
   * Genesys Cloud.
   */
  because?: string
  /** The next step once the machine tries no more. Only a verdict that is tried again by itself has one. */
  onceOver?: string
  /** The words for people. The next step names the place to go. */
  says: (facts: VerdictFacts) => Words
}

export interface Words {
  message: string
  nextStep: string
}
