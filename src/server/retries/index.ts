export { rescheduleFailed } from './app-failure'
export { endWith, reschedule, waitForToken, waitUntil, type Worked } from './reschedule'
export { waitWhileRefused } from './wait-while-refused'
