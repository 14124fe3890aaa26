import { citedPage, PAGES } from './pages'

/** The part of Jest's report that the count uses. */
export interface Report {
  testResults: {
    name: string
    assertionResults: { ancestorTitles: string[]; fullName: string; status: string }[]
  }[]
}

/** Number of cases of a page of the documentation, and number of those that pass. */
export interface PageCount {
  title: string
  path: string
  cases: number
  passed: number
}

const FOLDER = 'test/instance/conformance/'

/** The suite's cases by page. Throws when a case cites no page, or a page has no case. */
export function countByPage(report: Report): PageCount[] {
  const counts = new Map<string, PageCount>()
  for (const { title, path } of Object.values(PAGES)) counts.set(path, { title, path, cases: 0, passed: 0 })
  const cases = report.testResults
    .filter(({ name }) => name.includes(FOLDER) && !name.endsWith('count.test.ts'))
    .flatMap(({ assertionResults }) => assertionResults)
  for (const { ancestorTitles, fullName, status } of cases) {
    const count = counts.get(citedPage(ancestorTitles[0] ?? '') ?? '')
    if (!count) throw new Error(`This case of the conformance suite cites no page of the documentation: ${fullName}`)
    count.cases += 1
    if (status === 'passed') count.passed += 1
  }
  const empty = [...counts.values()].find((each) => each.cases === 0)
  if (empty) throw new Error(`No case of the conformance suite cites this page: ${empty.title} [${empty.path}]`)
  return [...counts.values()]
}

/** One line for each page, and one for all pages. */
export function countTable(engine: string, pages: readonly PageCount[]): string {
  const sum = (of: (page: PageCount) => number): number => pages.reduce((all, each) => all + of(each), 0)
  const lines = pages.map(({ title, path, cases, passed }) => row(passed, cases, `${title} [${path}]`))
  return [
    `Conformance on ${engine}, by page of the documentation:`,
    ...lines,
    row(
      sum(({ passed }) => passed),
      sum(({ cases }) => cases),
      `in all, ${String(pages.length)} pages`,
    ),
  ].join('\n')
}

const row = (passed: number, cases: number, text: string): string =>
  `${String(passed).padStart(5)} of ${String(cases).padStart(3)}  ${text}`
