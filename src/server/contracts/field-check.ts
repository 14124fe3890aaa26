import type { Breach } from '../sip'

/** Values that another field is checked against; '' is absent, a flag that is set is '1'. */
export interface OtherFields {
  readonly sipUri: string
  readonly terminationId: string
  readonly authUser: string
  readonly wideAllowList: string
}

/** What is wrong with a value, seen together with the others. */
export type FieldCheck = (value: string, others: OtherFields) => Breach[]
