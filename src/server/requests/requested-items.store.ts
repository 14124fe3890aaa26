import { addEntry, text } from '../servicenow'

const TABLE = 'sc_req_item'

export interface RequestedItem {
  sysId: string
  number: string
  openedBy: string
  requestedFor: string
}

export function findItem(sysId: string): RequestedItem | null {
  const record = new GlideRecord(TABLE)
  record.addQuery('sys_id', sysId)
  record.setLimit(1)
  record.query()
  if (!record.next()) return null
  return {
    sysId,
    number: text(record.getValue('number')),
    openedBy: text(record.getValue('opened_by')),
    requestedFor: record.isValidField('requested_for') ? text(record.getValue('requested_for')) : '',
  }
}

/** Closes an item that is still open, with a comment for its requester; returns its state afterwards. */
export function closeItem(sysId: string, state: string, comment: string): string {
  const record = new GlideRecord(TABLE)
  if (!record.get(sysId)) return ''
  if (text(record.getValue('active')) === '1') {
    record.setValue('state', state)
    record.setValue('active', '0')
    addEntry(record, 'comments', comment)
    record.update()
  }
  return text(record.getValue('state'))
}

/** Writes a comment that the requester reads; nothing when the item is gone, or when it is open and must not be. */
export function commentOnItem(sysId: string, comment: string, onlyClosed = false): void {
  const record = new GlideRecord(TABLE)
  if (sysId === '' || !record.get(sysId)) return
  if (onlyClosed && text(record.getValue('active')) === '1') return
  addEntry(record, 'comments', comment)
  record.update()
}
