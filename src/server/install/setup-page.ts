import type { QueueFacts } from '../facts'
import { queueLine } from './queue-findings'
import type { SetupStep } from './setup-steps'

/** A row of the setup's table: a step, or a finding below it. Jelly shows each value as text. */
export interface SetupRow {
  isStep: boolean
  /** The step's state, or what stands in the way. */
  state: string
  what: string
  nextStep: string
  hasLink: boolean
  link: string
}

/** The page of the setup, or the reason why the user does not see it. */
export interface SetupPage {
  summary: string
  rows: SetupRow[]
  queue: string
}

/** The steps as one flat table, for a page that is worked off from top to bottom. */
export function setupPage(steps: readonly SetupStep[], queue: QueueFacts | null): SetupPage {
  const open = steps.filter(({ state }) => state === 'open')
  const [first] = open
  const summary =
    first === undefined
      ? 'Every step is done.'
      : `${String(steps.length - open.length)} of ${String(steps.length)} steps are done. Go on with "${first.title}".`
  return { summary, rows: steps.flatMap(rowsOf), queue: queueLine(queue) }
}

function rowsOf({ title, about, state, link, findings }: SetupStep, index: number): SetupRow[] {
  const step = { isStep: true, state, what: `${String(index + 1)}. ${title}`, nextStep: about, ...linked(link) }
  return [
    step,
    ...findings.map((finding) => ({
      isStep: false,
      state: finding.standing,
      what: finding.what,
      nextStep: finding.nextStep,
      ...linked(finding.link ?? ''),
    })),
  ]
}

const linked = (link: string): Pick<SetupRow, 'hasLink' | 'link'> => ({ hasLink: link !== '', link })
