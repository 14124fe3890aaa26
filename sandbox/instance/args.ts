import { HostRefusal, type Wire } from './protocol'

/** Arguments of an operation, read by name. Throws `HostRefusal` where one is missing or of another type. */
export class Args {
  private readonly values: Record<string, Wire>

  constructor(
    private readonly op: string,
    args: Wire,
  ) {
    if (typeof args !== 'object' || args === null || Array.isArray(args))
      throw new HostRefusal('bad_call', `${op} needs arguments`)
    this.values = args
  }

  text(name: string): string {
    const value = this.values[name]
    if (typeof value !== 'string') throw new HostRefusal('bad_call', `${this.op} needs the text ${name}`)
    return value
  }

  optional(name: string): string | null {
    const value = this.values[name]
    return value === undefined || value === null ? null : this.text(name)
  }

  /** True when the argument is there and true. */
  flag(name: string): boolean {
    return this.values[name] === true
  }

  wire(name: string): Wire {
    return this.values[name] ?? null
  }
}
