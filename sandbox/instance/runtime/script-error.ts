/** The error that a script threw, or the reason why it ended without a result. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError'

  constructor(
    /** The script's own words, e.g. `TypeError: x is not a function`. */
    readonly thrown: string,
    /** Script and line, e.g. `Script Include x_app.Foo, line 12`; null when the engine doesn't know. */
    readonly at: string | null,
    /** Messages that the script had added for the user. */
    readonly messages: readonly { level: string; text: string }[],
  ) {
    super(at === null ? thrown : `${thrown} (${at})`)
  }
}
