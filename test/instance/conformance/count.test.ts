import { countByPage, countTable, type Report } from './count'
import { page, PAGES } from './pages'

const name = '/checkout/test/instance/conformance/dates.test.ts'
const cited = (block: string, status = 'passed'): Report['testResults'][number]['assertionResults'][number] => ({
  ancestorTitles: [block],
  fullName: `${block} a case`,
  status,
})
const everyPage = Object.keys(PAGES).map((each) => cited(page(each as keyof typeof PAGES)))

test('cases are counted by the page that their block cites', () => {
  const assertionResults = [...everyPage, cited(page('dateTime'), 'failed')]
  const other = { name: '/checkout/test/instance/app/x.test.ts', assertionResults: [cited('of the app')] }
  const pages = countByPage({ testResults: [{ name, assertionResults }, other] })

  expect(pages.find(({ path }) => path === PAGES.dateTime.path)).toMatchObject({ cases: 2, passed: 1 })
  expect(pages.find(({ path }) => path === PAGES.record.path)).toMatchObject({ cases: 1, passed: 1 })
  const count = Object.keys(PAGES).length
  expect(countTable('Node', pages).split('\n').at(-1)).toContain(`${count} of  ${count + 1}  in all, ${count} pages`)
})

test('a case without a page is refused, and a page without a case', () => {
  const uncited = { testResults: [{ name, assertionResults: [...everyPage, cited('dates')] }] }
  expect(() => countByPage(uncited)).toThrow('cites no page of the documentation: dates a case')
  expect(() => countByPage({ testResults: [{ name, assertionResults: everyPage.slice(1) }] })).toThrow(
    'No case of the conformance suite cites this page',
  )
})
