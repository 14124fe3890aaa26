/** The outputs of the steps so far, by the step's sys_id and the output's name. */
export type StepOutputs = Record<string, Record<string, string>>

/** A reference to an earlier step's output, as the SDK writes it: `{{step['<sys_id>'].record_id}}`. */
const REFERENCE = /\{\{step\[(?:'|&#39;|&apos;)([0-9a-f]{32})(?:'|&#39;|&apos;)\]\.(\w+)\}\}/g

/** Inputs with their references to earlier outputs resolved. Throws when one refers to what no step put out. */
export function resolved(inputs: Readonly<Record<string, string>>, outputs: StepOutputs): Record<string, string> {
  const value = (text: string): string =>
    text.replace(REFERENCE, (_match, step: string, name: string) => {
      const found = outputs[step]?.[name]
      if (found === undefined) throw new Error(`No earlier step has put out ${name}`)
      return found
    })
  return Object.fromEntries(Object.entries(inputs).map(([name, text]) => [name, value(text)]))
}
