/** Records of the platform that the app needs, as they are on the instance. Null: the app could not read them. */
export interface RecordFacts {
  /** Tables of the app that the instance does not have, by their full names. */
  absentTables: readonly string[]
  /** True when the instance tells rules that deny from rules that allow. */
  knowsDenyRules: boolean | null
  /** True when the catalog item is in an active category of an active catalog. */
  categorized: boolean | null
  /** True when Employee Center has the item in a topic; `absent`: the instance has no Employee Center. */
  topic: boolean | 'absent' | null
  /** True when the trunk request is a task: its table names its parent "task" by name. */
  isTask: boolean
  /**
   * True when the operator's role contains `canvas_user`, whose record it names by name; `absent`: the workspace was
   * not installed.
   */
  worksInWorkspaces: boolean | 'absent' | null
}

/** The facts of the first order, and of the organizations that may take it. */
export interface OrderFacts {
  /** sys_id of the catalog item, '' when it is not there. */
  item: string
  /** True when a trunk request of this instance has been registered. */
  registered: boolean
  /** Number of active organizations. */
  organizations: number
}
