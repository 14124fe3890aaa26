/**
 * The tests that a change can affect: every test, or those that import a changed file and those that run a program made
 * from it.
 */
export type Affected = { every: true } | { every: false; related: string[]; projects: string[] }

/** Files from which the package is built, by which it is checked, or on which every test depends. */
const PACKAGE =
  /^(?:src|build|docs)\/|^(?:README\.md|package(?:-lock)?\.json|now\.config\.json|jest\.config\.mjs)$|^test\/setup\//

/** Folders from which the bundled programs are built: their tests start the programs, and import nothing from them. */
const PROGRAMS = /^(?:sandbox|bench|examples)\//

/** @param files paths from the root, with `/` */
export function affectedBy(files: readonly string[]): Affected {
  if (files.some((file) => PACKAGE.test(file))) return { every: true }
  const related = files.filter((file) => /\.(?:ts|json|xml)$/.test(file))
  return { every: false, related, projects: files.some((file) => PROGRAMS.test(file)) ? ['cli', 'browser'] : [] }
}
