/** A client script of a catalog item (`catalog_script_client`). */
export interface ClientScript {
  name: string
  type: 'onLoad' | 'onChange' | 'onSubmit'
  /** Name of the variable whose changes it looks at; empty for the other types. */
  variable: string
  script: string
}

/** A UI policy of a catalog item (`catalog_ui_policy`); conditions hold together. */
export interface UiPolicy {
  conditions: { variable: string; operator: '=' | '!=' | 'ISEMPTY' | 'ISNOTEMPTY'; value: string }[]
  reverseIfFalse: boolean
  /** Null where the policy leaves it as it is. */
  actions: { variable: string; visible: boolean | null; mandatory: boolean | null }[]
}
