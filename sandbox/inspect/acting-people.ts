/** The people who act through the pages, by their part. */
export interface ActingPeople {
  /** Name of the catalog item that can be ordered. */
  item: string
  administrator: string
  /** Other people that the browser may act as, by user name, and what each is. */
  others: ReadonlyMap<string, string>
}
