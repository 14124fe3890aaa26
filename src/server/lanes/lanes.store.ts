import { scope as SCOPE } from '../../../now.config.json'
import { refusal, text, wholeNumber } from '../servicenow'

const TABLE = `${SCOPE}_lane`

export interface LaneRecord {
  sysId: string
  key: string
  holder: string
  leaseUntil: number
}

/**
 * Takes a free lane by inserting its unique key. Null when another worker holds it; throws when the row can't be stored
 * at all. Worker B, whose row refused that of worker A, may have released the lane before A looks for B's row: then the
 * row is inserted once more, and only a second refusal without a row is the platform's own.
 */
export function insertLane(key: string, organization: string, holder: string, leaseUntil: number): string | null {
  for (let tries = 2; ; tries--) {
    const record = laneRow(key, organization, holder, leaseUntil)
    const sysId = record.insert()
    if (sysId !== null) return text(sysId)
    if (findLane(key) !== null) return null
    if (tries === 1) throw new Error(refusal('the lane could not be taken', record))
  }
}

function laneRow(key: string, organization: string, holder: string, leaseUntil: number): GlideRecord {
  const record = new GlideRecord(TABLE)
  record.initialize()
  record.setValue('key', key)
  record.setValue('organization', organization)
  record.setValue('holder', holder)
  record.setValue('lease_until', String(leaseUntil))
  return record
}

export function findLane(key: string): LaneRecord | null {
  return lanesOfKeys([key])[0] ?? null
}

/** The rows under these keys. */
export function lanesOfKeys(keys: readonly string[]): LaneRecord[] {
  const record = new GlideRecord(TABLE)
  record.addQuery('key', 'IN', keys.join(','))
  return lanesOf(record)
}

/** The rows of a query. */
export function lanesOf(record: GlideRecord): LaneRecord[] {
  record.query()
  const lanes: LaneRecord[] = []
  while (record.next()) {
    lanes.push({
      sysId: text(record.getUniqueValue()),
      key: text(record.getValue('key')),
      holder: text(record.getValue('holder')),
      leaseUntil: wholeNumber(record.getValue('lease_until')),
    })
  }
  return lanes
}

/**
 * Deletes the row that this worker A read or inserted, by its sys_id. It never deletes by the lane's key, because the
 * row with that key may be worker B's by then. False when the row was gone: its lease had run out, and B took the lane
 * over.
 */
export function deleteLane(sysId: string): boolean {
  const record = new GlideRecord(TABLE)
  return record.get(sysId) && record.deleteRecord()
}
