import type { Breach } from '../sip'

/** Values that another field is checked against; '' is absent, a flag that is set is '1'. */
export interface OtherFields {
  readonly sipUri: string
  readonly terminationId: string
  readonly authUser: string
  readonly wideAllowList: string
}

/** A check that returns the rules that a value breaks, seen together with the other fields. */
export type FieldCheck = (value: string, others: OtherFields) => Breach[]
