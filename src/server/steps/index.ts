export { takeStep, type Calls } from './take-step'
