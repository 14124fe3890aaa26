import type { AclMeta } from '../../data/descriptions/acl'
import type { Wire } from '../../protocol'
import type { UserFacts } from '../runtime/users'
import type { Realm } from '../realm'
import { fenceRest } from '../fence/fence-globals'
import { notImplemented } from '../runtime/values'
import { restRequest, type RequestData } from './request'
import { restResponse, type Written } from './response'

interface RestJob {
  name: string
  scope: string
  script: string
  request: RequestData
  /** ACLs of which one has to be passed; null for one that isn't there. */
  acls: (AclMeta | null)[]
  /** True when an ACL of the base system among them lets everyone in who got here. */
  open: boolean
}

interface Answer {
  status: number
  headers: Record<string, string>
  body: unknown
}

/**
 * Runs the script of a resource and returns the answer; null when no ACL lets the user in ("A requesting user must
 * satisfy at least one of the ACLs").
 */
export function runRestJob(realm: Realm, payload: Wire): unknown {
  const job = payload as unknown as RestJob
  if (job.acls.length > 0 && !job.open && !job.acls.some((acl) => passes(realm, job, acl))) return null
  const { scripted, written } = restResponse()
  const bindings = { request: restRequest(realm, job.request), response: scripted }
  fenceRest(realm.use, bindings)
  const returned = realm.evaluate(job.script, { scope: job.scope, name: `Script REST ${job.name}`, bindings })
  return answerOf(written, returned)
}

function passes(realm: Realm, job: RestJob, acl: AclMeta | null): boolean {
  if (acl === null) return false
  if (acl.deny || acl.condition !== '' || acl.attribute !== '')
    throw notImplemented(`ACL ${acl.name} of a REST endpoint with a condition or that denies`, HERE)
  const user = realm.host.call('runtime.user', { user: realm.transaction().user }) as unknown as UserFacts
  if (acl.adminOverrides && user.roles.indexOf('admin') >= 0) return true
  if (acl.unknownRole || (acl.roles.length === 0 && acl.script.trim() === '')) return false
  if (acl.roles.length > 0 && !acl.roles.some((role) => user.roles.indexOf(role) >= 0)) return false
  if (acl.script.trim() === '') return true
  const source = /\banswer\b/.test(acl.script) ? `var answer;\n${acl.script}\n;answer` : acl.script
  const name = `Script (ACL ${acl.name})`
  return Boolean(realm.evaluate(source, { scope: job.scope, name, bindings: {} }))
}

const HERE = 'sandbox/instance/realm/rest/job.ts'

/** A value that the script returns is its body too (Scripted REST API example - script samples). */
function answerOf(written: Written, returned: unknown): Answer {
  const { headers, error } = written
  if (error !== null) {
    if (error.status === 0) throw notImplemented('a ServiceError without a status, which is not documented,', HERE)
    const { status, message, detail } = error
    return { status, headers, body: { error: { message, detail }, status: 'failure' } }
  }
  const returns = returned !== undefined && returned !== null
  if (returns && written.hasBody) throw notImplemented('a script that sets a body and returns one, too,', HERE)
  const status = written.status ?? 200
  if (!returns && !written.hasBody) return { status, headers, body: null }
  return { status, headers, body: { result: returns ? returned : written.body } }
}
