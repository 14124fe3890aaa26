/** Types of catalog variables (`item_option_new.type`), as the SDK's service catalog plugin numbers them. */
export const variableTypes = {
  yesNo: '1',
  multipleChoice: '3',
  selectBox: '5',
  checkbox: '7',
  reference: '8',
  masked: '25',
  requestedFor: '31',
} as const

/** Variables that hold no value: labels, breaks, containers, macros, pages. */
const FORMATTERS = new Set(['11', '12', '14', '15', '17', '19', '20', '24', '32'])

/** Types whose values the sandbox knows; the others are refused. */
const KNOWN = new Set(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '16', '23', '25', '26', '27', '28', '31'])

export function holdsValue(type: string): boolean {
  return !FORMATTERS.has(type)
}

export function isImplemented(type: string): boolean {
  return KNOWN.has(type)
}
