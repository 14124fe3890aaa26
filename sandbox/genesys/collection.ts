/** An entity that a collection can hold. */
export interface Named {
  readonly id: string
  name: string
}

/**
 * Named things of one organization, found by id or by name without a scan. Names compare without case. After renaming
 * an entity, put it again.
 */
export class Collection<T extends Named> {
  private readonly byId = new Map<string, T>()
  private readonly keyOf = new Map<string, string>()
  private readonly byName = new Map<string, Set<T>>()
  private ordered: readonly T[] | null = null

  get size(): number {
    return this.byId.size
  }

  get(id: string): T | undefined {
    return this.byId.get(id.toLowerCase())
  }

  named(name: string): readonly T[] {
    return [...(this.byName.get(name.toLowerCase()) ?? [])]
  }

  put(entity: T): void {
    this.delete(entity.id)
    const key = entity.name.toLowerCase()
    this.byId.set(entity.id, entity)
    this.keyOf.set(entity.id, key)
    const sameName = this.byName.get(key)
    if (sameName) sameName.add(entity)
    else this.byName.set(key, new Set([entity]))
    this.ordered = null
  }

  delete(id: string): boolean {
    const entity = this.get(id)
    if (!entity) return false
    const key = this.keyOf.get(entity.id) ?? ''
    const sameName = this.byName.get(key)
    sameName?.delete(entity)
    if (sameName?.size === 0) this.byName.delete(key)
    this.byId.delete(entity.id)
    this.keyOf.delete(entity.id)
    this.ordered = null
    return true
  }

  /**
   * All things, sorted by name and then by id, as every listing shows them. A change has them sorted anew, a page
   * doesn't.
   */
  all(): readonly T[] {
    this.ordered ??= [...this.byId.values()].sort(byNameThenId)
    return this.ordered
  }
}

function byNameThenId(a: Named, b: Named): number {
  const left = a.name.toLowerCase()
  const right = b.name.toLowerCase()
  if (left !== right) return left < right ? -1 : 1
  return a.id < b.id ? -1 : 1
}
