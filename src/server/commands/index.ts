export { NOT_SHOWN, command, summaryOf, type RegistrationSummary } from './commands'
export { decideTransition } from './decide-transition'
