import { inputText, type TriggerDefinition } from '../definitions/definition'

const DAY_MS = 86_400_000

/** Trigger types that fire by time. */
export const SCHEDULED = ['daily', 'weekly', 'monthly', 'repeat', 'run_once']

/**
 * The time at which a scheduled trigger fires next after a given time; null when never again. Times are UTC
 * (`glide.sys.default.tz` of the sandbox). A repeating one fires an interval after its activation: the documentation
 * doesn't say when it begins. A day of the month that a month lacks is its last day; a `run_in` in the past fires as
 * soon as possible (trigger-api; Workflow Studio flow trigger types).
 */
export function nextRun(trigger: TriggerDefinition, after: number, hasRun: boolean): number | null {
  switch (trigger.type) {
    case 'repeat':
      return after + durationOf(trigger, 'repeat')
    case 'run_once':
      return hasRun ? null : Math.max(after, timeOf(trigger, 'run_in'))
    case 'daily':
      return dailyAfter(after, durationOf(trigger, 'time'), () => true)
    case 'weekly': {
      const day = Number(trigger.inputs['day_of_week']) % 7
      return dailyAfter(after, durationOf(trigger, 'time'), (date) => date.getUTCDay() === day)
    }
    case 'monthly': {
      const wanted = Number(trigger.inputs['day_of_month'])
      return dailyAfter(after, durationOf(trigger, 'time'), (date) => {
        const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
        return date.getUTCDate() === Math.min(wanted, last)
      })
    }
    default:
      throw new Error(`sandbox: trigger ${trigger.type} is not implemented`)
  }
}

/** A duration or time of day: date-times since 1970-01-01, in milliseconds. */
function durationOf(trigger: TriggerDefinition, input: string): number {
  return timeOf(trigger, input)
}

function timeOf(trigger: TriggerDefinition, input: string): number {
  const text = inputText(trigger, input)
  const time = Date.parse(`${text.replace(' ', 'T')}Z`)
  if (Number.isNaN(time)) throw new Error(`sandbox: ${input}="${text}" of trigger ${trigger.name} can't be read`)
  return time
}

function dailyAfter(after: number, timeOfDay: number, isDay: (date: Date) => boolean): number {
  const midnight = after - (after % DAY_MS)
  for (let day = 0; day < 366; day += 1) {
    const time = midnight + day * DAY_MS + timeOfDay
    if (time > after && isDay(new Date(time))) return time
  }
  throw new Error('sandbox: a scheduled trigger names no day')
}
