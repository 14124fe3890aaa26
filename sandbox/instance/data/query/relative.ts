import { toStoredTime } from '../stored-time'

const units: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  dayofweek: 86_400_000,
  day: 86_400_000,
  week: 604_800_000,
}

/**
 * The instant that `@hour@ago@1` names, as a stored date-time in UTC
 * (documentation: platform-user-interface/r_OpAvailableFiltersQueries, RELATIVEGT).
 */
export function relativeInstant(value: string, now: number): string {
  const [, unit = '', direction, amount] = value.split('@')
  const length = units[unit]
  if (length === undefined || (direction !== 'ago' && direction !== 'ahead')) {
    throw new Error(
      `Relative time "${value}" is not implemented by the sandbox (sandbox/instance/data/query/relative.ts)`,
    )
  }
  return toStoredTime(now + (direction === 'ago' ? -1 : 1) * Number(amount) * length)
}
