import { randomUUID } from 'node:crypto'

/** A new GUID as the platform writes it: 32 hexadecimal digits. A sys_id is one. */
export function newGuid(): string {
  return randomUUID().replaceAll('-', '')
}
