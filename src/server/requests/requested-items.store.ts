import { addEntry, text } from '../servicenow'

const TABLE = 'sc_req_item'

export interface RequestedItem {
  sysId: string
  number: string
  openedBy: string
  requestedFor: string
  /** sys_ids of the order that the item is part of, and of its catalog item. */
  order: string
  catalogItem: string
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
    order: text(record.getValue('request')),
    catalogItem: text(record.getValue('cat_item')),
  }
}

/** Numbers of requested items, by their sys_ids. */
export function numbersOfItems(sysIds: readonly string[]): Map<string, string> {
  const record = new GlideRecord(TABLE)
  record.addQuery('sys_id', 'IN', sysIds.join(','))
  record.query()
  const numbers = new Map<string, string>()
  while (record.next()) numbers.set(text(record.getUniqueValue()), text(record.getValue('number')))
  return numbers
}

/** Open items of the same order and catalog item with a lower number, lowest first. */
export function earlierItemsOfOrder({
  order,
  catalogItem,
  number,
}: RequestedItem): { sysId: string; number: string }[] {
  if (order === '') return []
  const record = new GlideRecord(TABLE)
  record.addQuery('request', order)
  record.addQuery('cat_item', catalogItem)
  record.addQuery('active', '1')
  record.addQuery('number', '<', number)
  record.orderBy('number')
  record.query()
  const items: { sysId: string; number: string }[] = []
  while (record.next()) items.push({ sysId: text(record.getUniqueValue()), number: text(record.getValue('number')) })
  return items
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

/**
 * Writes a comment that the requester reads. Nothing is written when the item is gone, or when it is open and
 * `onlyClosed` is set.
 */
export function commentOnItem(sysId: string, comment: string, onlyClosed = false): void {
  const record = new GlideRecord(TABLE)
  if (sysId === '' || !record.get(sysId)) return
  if (onlyClosed && text(record.getValue('active')) === '1') return
  addEntry(record, 'comments', comment)
  record.update()
}
