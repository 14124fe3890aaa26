/** What a change can affect: every test, or those that import a changed file, and those that run a program made of it. */
export type Affected = { every: true } | { every: false; related: string[]; projects: string[] }

/** What the package is made from and judged by, and what every test stands on. */
const PACKAGE =
  /^(?:src|build|docs)\/|^(?:README\.md|package(?:-lock)?\.json|now\.config\.json|jest\.config\.mjs)$|^test\/setup\//

/** What the bundled programs are made from: their tests start them, and import nothing of them. */
const PROGRAMS = /^(?:sandbox|bench|examples)\//

/** @param files paths from the root, with `/` */
export function affectedBy(files: readonly string[]): Affected {
  if (files.some((file) => PACKAGE.test(file))) return { every: true }
  const related = files.filter((file) => /\.(?:ts|json|xml)$/.test(file))
  return { every: false, related, projects: files.some((file) => PROGRAMS.test(file)) ? ['cli', 'browser'] : [] }
}
