/** Who does what through the pages. */
export interface Persons {
  /** Name of the catalog item that can be ordered. */
  item: string
  requester: string
  administrator: string
}
