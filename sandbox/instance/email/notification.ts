import { isTrue } from '../data/dictionary/booleans'
import type { Row } from '../data/store/rows'

/** A notification that the platform's engine sends when a record is inserted or updated (`sysevent_email_action`). */
export interface Notification {
  id: string
  name: string
  table: string
  onInsert: boolean
  onUpdate: boolean
  condition: string
  /** Columns that hold users or groups; a path walks through references. */
  recipientFields: readonly string[]
  /** True when the user who made the change gets it, too ("Send to event creator"). */
  toCreator: boolean
  subject: string
  html: string
}

/** A notification that the sandbox does not send, and why. */
export class UnknownNotification extends Error {
  override readonly name = 'UnknownNotification'
}

/** Columns that the form offers and the sandbox lacks. */
const LACKING = [
  ...[
    'advanced_condition',
    'template',
    'recipient_users',
    'recipient_groups',
    'message',
    'message_text',
    'message_list',
  ],
  ...['style', 'sms_alternate', 'from', 'reply_to'],
]
const LACKING_FLAGS = ['default_digest', 'digestable', 'force_delivery', 'include_attachments', 'push_message_only']

/** Reads a notification. Throws `UnknownNotification` on what is not implemented. */
export function readNotification(row: Row): Notification {
  const text = (name: string): string => row[name] ?? ''
  if (text('type') !== '' && text('type') !== 'email') throw new UnknownNotification(`its type is ${text('type')}`)
  if (text('generation_type') !== 'engine') {
    throw new UnknownNotification(`it is sent by ${text('generation_type')}, not when a record changes`)
  }
  for (const name of [
    ...LACKING.filter((each) => text(each) !== ''),
    ...LACKING_FLAGS.filter((each) => isTrue(row[each])),
  ])
    throw new UnknownNotification(`${name} is not implemented by the sandbox`)
  const fields = text('recipient_fields')
  return {
    id: text('sys_id'),
    name: text('name'),
    table: text('collection'),
    onInsert: isTrue(row['action_insert']),
    onUpdate: isTrue(row['action_update']),
    condition: text('condition'),
    recipientFields: fields === '' ? [] : fields.split(','),
    toCreator: isTrue(row['send_self']),
    subject: text('subject'),
    html: text('message_html'),
  }
}
