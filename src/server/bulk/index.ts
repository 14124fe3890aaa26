export { firstToQueue, foretell, queryProblem, type Foretold } from './bulk'
export { beginBulk, goOnWithBulk } from './bulk-run'
