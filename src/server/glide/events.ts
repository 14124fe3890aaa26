import { dateTime } from './clock'

const LANE_READY = 'x_gcx_byoc.lane.ready'
const VERIFY_ACCESS = 'x_gcx_byoc.access.verify'
const QUEUE = 'x_gcx_byoc.lanes'

/** Wakes a lane now. */
export function wakeLane(lane: string, organization: string): void {
  gs.eventQueue(LANE_READY, null, lane, organization, QUEUE)
}

/** Wakes a lane later. The queue is the one that the event is registered with: the call takes none. */
export function wakeLaneAt(lane: string, organization: string, epochMs: number): void {
  gs.eventQueueScheduled(LANE_READY, null, lane, organization, dateTime(epochMs))
}

/** Has access to an organization verified in the background; `user` is who asked. */
export function queueAccessVerification(organization: string, user: string): void {
  gs.eventQueue(VERIFY_ACCESS, null, organization, user, QUEUE)
}
