import { randomUUID } from 'node:crypto'

/** A new sys_id: 32 hexadecimal digits. */
export function newSysId(): string {
  return randomUUID().replaceAll('-', '')
}
