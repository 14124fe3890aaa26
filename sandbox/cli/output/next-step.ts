/** Instructions in verdicts to press a button of a record's form, by the buttons' names. */
const BUTTON =
  /(,? then )?\bchoose (?:Verify access|Retry now|Forget tokens|Trunk is not there|Retire|Keep trunk)\b(?: on (?:the )?[^,.;:]+)?(?: to go on)?/gi

/**
 * A next step for the user of a terminal, where there is no form: a new run does what the button would. With a database
 * the record stays, and so do its buttons.
 */
export function nextStepInTerminal(nextStep: string, database: string | undefined): string {
  if (nextStep.search(BUTTON) === -1) return nextStep
  if (database !== undefined) return `${nextStep} (npm start -- --serve --db ${database} shows the form.)`
  const again = nextStep.replace(BUTTON, (_found, then: string | undefined, at: number) =>
    then === undefined && at === 0 ? 'Run npm start again' : `${then ?? ''}run npm start again`,
  )
  return again.replace(/(run npm start again)(?:,? then run npm start again)+/gi, '$1')
}
