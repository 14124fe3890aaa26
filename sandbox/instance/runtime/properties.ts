import { HostRefusal } from '../protocol'
import type { Records } from './records'
import { textIn } from './records'

/** System properties (sys_properties). */
export class Properties {
  private cache = new Map<string, string | null>()
  /** A number that grows with every change of a property. */
  version = 1

  constructor(private readonly records: Records) {
    records.onChange(({ table }) => {
      if (table !== 'sys_properties') return
      this.cache.clear()
      this.version += 1
    })
  }

  /** A property's value; null when it is not defined. */
  get(name: string): string | null {
    const known = this.cache.get(name)
    if (known !== undefined) return known
    const [row] = this.records.find('sys_properties', { name })
    const value = row ? textIn(row, 'value') : null
    this.cache.set(name, value)
    return value
  }

  /**
   * `gs.setProperty`: "if the property is within the script's scope" (GlideSystem – Scoped). Throws for another
   * scope's property. A property that doesn't exist is created, as the global page describes.
   */
  set(name: string, value: string, description: string | null, scope: string): void {
    if (scope !== 'global' && !name.startsWith(`${scope}.`)) {
      throw new HostRefusal('access_denied', `Property ${name} is not within scope ${scope}`)
    }
    const [row] = this.records.find('sys_properties', { name })
    const values = description === null ? { value } : { value, description }
    if (row) this.records.update('sys_properties', textIn(row, 'sys_id'), values)
    else this.records.insert('sys_properties', { name, type: 'string', ...values })
  }
}
