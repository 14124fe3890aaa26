import type { PlannedField } from './plan'
import type { Preview } from './preview'

/** A preview as lines for a form, without its refusals. */
export function previewLines({ act, approval, refusals, calls, writes, unknown }: Preview): string[] {
  const lines = refusals.length === 0 ? ['Nothing that is known without a call would refuse it.'] : []
  if (act === 'nothing') return []
  if (approval === 'needed') lines.push('Its approval is asked for first.')
  lines.push(...calls.map(({ method, url, when }) => `Call: ${method} ${url} (${when}).`))
  lines.push(...writes.map((written) => `Value: ${nameOf(written)} = ${shown(written.value)}${instead(written)}`))
  lines.push(...unknown.map((what) => `Known after a call: ${what}`))
  return lines
}

function nameOf({ label, field }: PlannedField): string {
  return label === '' ? field : `${label} [${field}]`
}

/** Longest value that a line shows. */
const LONGEST = 200

function instead({ before }: PlannedField): string {
  if (before === undefined) return ''
  return before === '' || (Array.isArray(before) && before.length === 0)
    ? ' (empty by now)'
    : ` instead of ${shown(before)}`
}

function shown(value: PlannedField['value']): string {
  const whole = Array.isArray(value) ? value.join(', ') : String(value)
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST)}… (${String(whole.length)} characters)`
}
