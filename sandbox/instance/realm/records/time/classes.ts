import type { DateTimeState } from './date-time'
import type { ValueClass } from './define'
import type { DurationState } from './duration'

/** A day (at its start) or a time of day, in milliseconds. */
export interface PartState {
  milliseconds: number
}

/** The classes of one realm, which make each other's instances. */
export interface Classes {
  dateTime: () => ValueClass<DateTimeState>
  date: () => ValueClass<PartState>
  time: () => ValueClass<PartState>
  duration: () => ValueClass<DurationState>
}
