export { lastVerdict, setLastVerdict } from './last-verdict'
export { NOWHERE, describePlace, mayBeThere, samePlace, type Place } from './place'
export { factsOf, forbidsCalls, guardVerdict, targetOf } from './target'
