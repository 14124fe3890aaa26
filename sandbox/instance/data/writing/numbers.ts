import type { Dictionary } from '../dictionary/dictionary'
import type { Rows } from '../store/rows'
import { parseEncodedQuery } from '../query/encoded'
import { newGuid } from '../guid'

/** Numbers of records (`sys_number`): prefix and a counter kept in `sys_number_counter`. */
export class Numbers {
  private readonly counters = new Map<string, { sysId: string; last: number }>()

  constructor(
    private readonly dictionary: Dictionary,
    private readonly rows: Rows,
  ) {}

  /** The next number of a table. Throws when no number is defined for it. */
  next(table: string): string {
    const view = this.dictionary.view(table)
    const owner = view?.lineage.find((each) => this.dictionary.definition(each)?.number)
    const number = owner === undefined ? null : this.dictionary.definition(owner)?.number
    const store = this.dictionary.view('sys_number_counter')
    if (owner === undefined || !number || !store) throw new Error(`No number (sys_number) is defined for ${table}`)
    const counter = this.counters.get(owner) ?? this.stored(owner, number.start)
    counter.last += 1
    this.rows.update(store, counter.sysId, { number: String(counter.last) }, false)
    this.counters.set(owner, counter)
    return number.prefix + String(counter.last).padStart(number.digits, '0')
  }

  private stored(owner: string, start: number): { sysId: string; last: number } {
    const store = this.dictionary.view('sys_number_counter')
    if (!store) throw new Error('sys_number_counter is not declared')
    const before = this.rows.select(store, parseEncodedQuery(`table=${owner}`)).rows[0]
    if (before) return { sysId: before['sys_id'] ?? '', last: Number(before['number']) }
    const sysId = newGuid()
    this.rows.insert(store, { sys_id: sysId, table: owner, number: String(start) })
    return { sysId, last: start }
  }
}
