import type { ConformanceCase } from './conformance-cases'
import { label, type PackageUse } from './package-uses'
import type { Answer } from './probe'

/** One line of the report. */
export interface Line {
  use: string
  scripts: readonly string[]
  /** Null for a member of something that isn't the platform's own class, such as a thrown Java exception. */
  sandbox: Answer | null
  cases: readonly ConformanceCase[]
}

/** Joins the members that the package uses with the sandbox's answers and with the cases that test them. */
export async function report(
  uses: readonly PackageUse[],
  cases: readonly ConformanceCase[],
  ask: (className: string, member: string) => Promise<Answer>,
): Promise<Line[]> {
  const lines: Line[] = []
  for (const use of uses) {
    const sandbox = use.className === null ? null : await ask(use.className, use.member)
    const asking = cases.filter(({ calls }) => calls.has(label(use)))
    lines.push({ use: label(use), scripts: use.scripts, sandbox, cases: asking })
  }
  return lines
}

/** The members that are used and not covered, each in a sentence. */
export function uncovered(lines: readonly Line[]): string[] {
  return lines.flatMap(({ use, scripts, sandbox, cases }) => {
    const who = `${use}, used by ${scripts.join(', ')}`
    const missing = sandbox === 'refuses it' || sandbox === 'lacks it'
    return [
      ...(missing ? [`${who}: the sandbox ${sandbox}; add it in sandbox/instance/realm.`] : []),
      ...(cases.length === 0 ? [`${who}: no case of test/instance/conformance calls it; add one.`] : []),
    ]
  })
}

/** The report as text: a line for each member in use. */
export function reportText(lines: readonly Line[]): string {
  const heading = ['the package uses', 'scripts', 'the sandbox', 'cases', 'in test/instance/conformance']
  const rows = lines.map(({ use, scripts, sandbox, cases }) => {
    const files = [...new Set(cases.map(({ file }) => file.replace(/\.test\.ts$/, '')))]
    return [use, String(scripts.length), sandbox ?? '(no class of its own)', String(cases.length), files.join(', ')]
  })
  const widths = heading.map((_, column) => Math.max(...[heading, ...rows].map((row) => row[column]?.length ?? 0)))
  return [heading, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
