/** The public Script Includes as their docstrings and signatures describe them. */
export interface ApiModel {
  scope: string
  classes: ApiClass[]
  /** Types that the signatures name, in the order in which they are met. */
  types: ApiType[]
}

export interface ApiClass {
  name: string
  text: string
  methods: ApiMethod[]
}

export interface ApiMethod {
  name: string
  text: string
  parameters: ApiParameter[]
  returnType: string
  returns: string
  throws: string
}

export interface ApiParameter {
  name: string
  type: string
  optional: boolean
  text: string
}

export interface ApiType {
  name: string
  text: string
  /** Members of an interface; null for an alias, which is described by `alias`. */
  members: ApiParameter[] | null
  alias: string
}
