import { epochOf, flag, text, wholeNumber } from '../servicenow'
import type { Place } from '../targets'

/** The app's work on one request, with the place of its last write. Times are epoch milliseconds, 0 when unset. */
export interface RegistrationRecord extends Place {
  sysId: string
  request: string
  organization: string
  trunkName: string
  lane: string
  /** `register`, `change` or `retire`; `cancel` after a withdrawal, which a worker that read the row earlier does not overwrite. */
  operation: string
  state: string
  attempts: number
  firstAttempt: number
  nextAttempt: number
  writeSent: number
  genesysId: string
  /** sys_id of the trunk's own record, which a change is about; '' while there is none. */
  trunk: string
  /** sys_id of the trunk that the new one replaces, until the retirement of the old one was asked for; '' for none. */
  replaces: string
  inboundSite: string
  verdict: string
  /** The number of all writes without a clear answer: a trunk in Genesys with this name may come from one of them. */
  unansweredWrites: number
  /** The number of postponements since the request was queued. */
  reschedules: number
  /** A command that a person gave while a worker was calling Genesys; '' when there is none. */
  pending: string
  /** Name of the instance that the trunk request was made on; '' before names were kept. */
  instance: string
  /** True when an earlier row was lost, and with it perhaps the knowledge of its writes. */
  createdAnew: boolean
  createdAt: number
  /** The time of a listing of all trunks that showed none of this registration's name. */
  lookedAt: number
}

/** The rows of a query. */
export function registrationsOf(record: GlideRecord): RegistrationRecord[] {
  record.query()
  const rows: RegistrationRecord[] = []
  while (record.next()) rows.push(registrationOf(record))
  return rows
}

export function registrationOf(record: GlideRecord): RegistrationRecord {
  return {
    sysId: text(record.getUniqueValue()),
    request: text(record.getValue('request')),
    organization: text(record.getValue('organization')),
    trunkName: text(record.getValue('trunk_name')),
    lane: text(record.getValue('lane')),
    operation: text(record.getValue('operation')),
    state: text(record.getValue('state')),
    attempts: wholeNumber(record.getValue('attempts')),
    firstAttempt: wholeNumber(record.getValue('first_attempt')),
    nextAttempt: wholeNumber(record.getValue('next_attempt')),
    writeSent: wholeNumber(record.getValue('write_sent')),
    genesysId: text(record.getValue('genesys_id')),
    trunk: text(record.getValue('trunk')),
    replaces: text(record.getValue('replaces')),
    inboundSite: text(record.getValue('inbound_site')),
    verdict: text(record.getValue('verdict')),
    unansweredWrites: wholeNumber(record.getValue('unanswered_writes')),
    reschedules: wholeNumber(record.getValue('put_offs')),
    pending: text(record.getValue('wish')),
    orgId: text(record.getValue('org_id')),
    region: text(record.getValue('region')),
    contract: text(record.getValue('contract')),
    instance: text(record.getValue('instance')),
    createdAnew: flag(record.getValue('created_anew')),
    createdAt: epochOf(text(record.getValue('sys_created_on'))),
    lookedAt: wholeNumber(record.getValue('looked_at')),
  }
}
