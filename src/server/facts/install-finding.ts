/** The steps of the setup. */
export type StepName =
  | 'installation'
  | 'publish'
  | 'credential'
  | 'alias'
  | 'organization'
  | 'access'
  | 'roles'
  | 'groups'
  | 'catalog'
  | 'order'

/** Something that a person has to do before the app works as a whole. */
export interface Finding {
  standing: 'unpublished' | 'unverified' | 'missing' | 'off' | 'unknown'
  what: string
  nextStep: string
  /** The step of the setup that it belongs to. */
  step: StepName
  /** Address of the record or list that mends it, from the root of the instance; absent where there is none. */
  link?: string
}

/** A finding of which is not yet said to which step it belongs. */
export type Unplaced = Omit<Finding, 'step'>

/** The findings, as those of a step. */
export const findingsOfStep = (step: StepName, findings: readonly Unplaced[]): Finding[] =>
  findings.map((finding) => ({ ...finding, step }))

/** The finding that facts could not be read, and where a person looks at them. */
export function unread(what: string, where: string): Unplaced {
  return { standing: 'unknown', what: `${what} could not be read`, nextStep: `Look at them in ${where}.` }
}
