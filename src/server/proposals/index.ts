export { changeProblems, mixesRoute, newIdentifier } from './check-change'
export { followsChange, settleChange } from './settle-change'
export { settleReplacement } from './settle-replacement'
export { termsAfter, wantedChange, type AskedChange, type WantedChange } from './wanted-change'
