import type { Contract } from '../genesys/contract'
import type { Operation } from '../genesys/operation'
import { redact } from './redact'
import type { VerdictCode } from './verdict-codes'
import { VERDICT_TEXTS } from './verdict-texts'

/** Why something was refused or failed: one sentence, what it rests on, and what to do next. Holds no secret. */
export interface Verdict {
  code: VerdictCode
  message: string
  evidence: string[]
  nextStep: string
}

/** What is known when a verdict is given. All of it is optional: what is not known is not said. */
export interface VerdictFacts {
  /** The organization record's name. */
  organization?: string | undefined
  orgId?: string | undefined
  /** Domain of the region, e.g. `mypurecloud.de`. */
  region?: string | undefined
  contract?: Contract | undefined
  operation?: Operation | undefined
  /** Name of the credential alias. */
  credential?: string | undefined
  /** `credential_missing`: there is one, but this user can't read it. */
  credentialUnreadable?: boolean | undefined
  /** The user the work runs as. */
  user?: string | undefined
  scope?: string | undefined
  permission?: string | undefined
  /** The organization that a token or a trunk turned out to belong to. */
  otherOrgId?: string | undefined
  /** Fields at fault, each as `Label: rule. Fix.` */
  problems?: readonly string[] | undefined
  trunkName?: string | undefined
  genesysId?: string | undefined
  /** Genesys' clock minus the instance's. */
  clockDifferenceMs?: number | undefined
  retryAfterMs?: number | undefined
  /** `instance_changed`: this instance, and the one that verified. */
  instance?: string | undefined
  verifiedOn?: string | undefined
  /** `logging_would_expose_secrets`: the property and its value. */
  property?: string | undefined
  evidence?: readonly string[] | undefined
  /** Secrets at hand, to be removed from the evidence wherever they stand. */
  secrets?: readonly string[] | undefined
}

/** Longest line of evidence: what Genesys says is kept, what a page of HTML says is not. */
const LINE = 500

/** More than this is not even looked through. */
const LOOKED_AT = 8 * LINE

/** Gives the verdict with this code, in the words of its facts. */
export function verdict(code: VerdictCode, facts: VerdictFacts = {}): Verdict {
  const { message, nextStep } = VERDICT_TEXTS[code](facts)
  const clean = (text: string): string => redact(text, facts.secrets)
  return {
    code,
    message: clean(message),
    evidence: cleanEvidence(facts.evidence ?? [], facts.secrets),
    nextStep: clean(nextStep),
  }
}

/** Lines as they may be kept and shown: without secrets, each of a sensible length. */
export function cleanEvidence(lines: readonly string[], secrets: readonly string[] = []): string[] {
  return lines.map((line) => shorten(redact(line.slice(0, LOOKED_AT), secrets), line.length))
}

function shorten(line: string, length: number): string {
  const plain = line.replace(/\s+/g, ' ').trim()
  return plain.length <= LINE ? plain : `${plain.slice(0, LINE)} … (of ${String(length)} characters)`
}
