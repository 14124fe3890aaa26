/**
 * A mistake that the user must correct before anything can run: one sentence for them, or one line for
 * each mistake of a file, without a secret. Exit code 2.
 */
export class BadInput extends Error {
  override readonly name = 'BadInput'
}
