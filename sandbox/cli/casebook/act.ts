import type { Instance } from '../../instance/instance'
import { ADMINISTRATOR } from '../setup/people'
import type { Expected } from './case'
import type { Asked } from './organization'

/** An act and the record of its organization. */
export interface InOrganization extends Asked {
  sysId: string
}

/** The app's conclusion. `calls`: outbound calls made for it. */
export interface Conclusion {
  /** The expected verdict, or a request's state when the request is neither done nor has a verdict. */
  verdict: Expected
  calls: number
}

/** Diagnoses an organization as an administrator's background script does. */
export async function diagnose(instance: Instance, { sysId }: InOrganization): Promise<Conclusion> {
  const script = `new AccessDoctor().diagnose('${sysId}')`
  const { verdict } = await instance.run<{ verdict: { code: string } | null }>(script, { user: ADMINISTRATOR })
  return { verdict: verdict?.code ?? null, calls: callsTo(instance, sysId) }
}

/** Asks for a trunk. Returns the sys_id of the trunk request. */
export function order(instance: Instance, { sysId, of }: InOrganization): Promise<string> {
  return instance.run<string>(orderScript(instance.database.scope, sysId, of.name), { user: ADMINISTRATOR })
}

/** Asks for another name, SIP server and caller name of the trunk that a request registered; answers the change's sys_id. */
export function change(instance: Instance, { of }: InOrganization, request: string): Promise<string> {
  const [trunk] = instance.database.select(`${instance.database.scope}_trunk`, `request=${request}`)
  const values = {
    trunk_name: `Casebook ${of.name}, changed`,
    sip_uri: 'sip:sbc2.example.com:5061;transport=tls',
    caller_name: 'Casebook',
  }
  const script = `new TrunkRegistration().change('${trunk?.['sys_id'] ?? ''}', ${JSON.stringify(values)}).request`
  return instance.run<string>(script, { user: ADMINISTRATOR })
}

export function retire(instance: Instance, request: string): Promise<unknown> {
  return instance.run(`new TrunkRegistration().retire('${request}')`, { user: ADMINISTRATOR })
}

/** States that a trunk request ends in when nothing stands in the way. */
const DONE = { register: 'registered', change: 'changed', retire: 'retired' } as const

/** The conclusion about a trunk request that was to be registered, changed or retired. */
export function outcomeOf(instance: Instance, { act, sysId }: InOrganization, request: string): Conclusion {
  const { database } = instance
  const row = database.get(`${database.scope}_trunk_request`, request) ?? {}
  const state = row['registration_state'] ?? ''
  const done = act !== 'diagnose' && state === DONE[act]
  const told = toldBy(row)
  return { verdict: told === '' ? (done ? null : state) : told, calls: callsTo(instance, sysId) }
}

/** The code of a request's verdict. A failure of the app itself is never expected: its reason is told, too. */
function toldBy({ verdict = '', verdict_evidence: reason = '' }: Readonly<Record<string, string>>): string {
  return verdict === 'app_failed' ? `${verdict}: ${reason}` : verdict
}

/** Ends the life of an organization's tokens, which would hide what the login host says by now. */
export function forgetTokens({ database }: Instance, { sysId }: InOrganization): void {
  const table = `${database.scope}_token`
  for (const { sys_id } of database.select(table, `organization=${sysId}`)) database.delete(table, sys_id ?? '')
}

/** Every outbound call leaves an attempt. */
function callsTo({ database }: Instance, organization: string): number {
  return database.count(`${database.scope}_attempt`, `organization=${organization}`)
}

function orderScript(scope: string, organization: string, name: string): string {
  return `(function () {
    var request = new GlideRecord('${scope}_trunk_request')
    request.initialize()
    request.setValue('organization', '${organization}')
    request.setValue('trunk_name', 'Casebook ${name}')
    request.setValue('sip_uri', 'sip:sbc.example.com:5061;transport=tls')
    request.setValue('auth_user', 'casebook')
    request.setValue('registration_state', 'queued')
    return String(request.insert())
  })()`
}
