import type { UiPolicy } from '../catalog/browser-form'
import type { Fields } from './fields'

/** Shows, hides and requires what a UI policy says, by its conditions on the form as it stands. */
export function applyPolicy({ conditions, reverseIfFalse, actions }: UiPolicy, fields: Fields): void {
  const holds = conditions.every(({ variable, operator, value }) => meets(fields.value(variable), operator, value))
  if (!holds && !reverseIfFalse) return
  for (const { variable, visible, mandatory } of actions) {
    if (visible !== null) fields.show(variable, visible === holds)
    if (mandatory !== null) fields.require(variable, mandatory === holds)
  }
}

function meets(actual: string, operator: UiPolicy['conditions'][number]['operator'], value: string): boolean {
  switch (operator) {
    case 'ISEMPTY':
      return actual === ''
    case 'ISNOTEMPTY':
      return actual !== ''
    case '=':
      return actual === value
    case '!=':
      return actual !== value
  }
}
