import type { HostLink, Wire } from '../../protocol'
import { takeProperties, type Bridge } from './bridge'

/** A refusal of the host. `code` names its kind (`refused`, `not_implemented`, …); `details` depends on it. */
export interface HostFault extends Error {
  name: 'HostFault'
  code: string
  details: Wire
}

/** The synchronous link to the host. Arguments must be JSON. Throws `HostFault`. */
export function createHostLink(bridge: Bridge): HostLink {
  return {
    call(op, args) {
      const answer = JSON.parse(bridge.call(op, JSON.stringify(args))) as (
        { v: Wire } | { f: { code: string; message: string; details?: Wire } }
      ) & { p?: number }
      if (answer.p !== undefined) takeProperties(bridge.shared, answer.p)
      if ('v' in answer) return answer.v
      throw hostFault(answer.f.code, answer.f.message, answer.f.details ?? null)
    },
  }
}

// A plain Error with fields, because a subclass of Error doesn't survive lowering to ES5.
function hostFault(code: string, message: string, details: Wire): HostFault {
  const fault = new Error(message) as HostFault
  fault.name = 'HostFault'
  fault.code = code
  fault.details = details
  return fault
}
