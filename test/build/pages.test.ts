import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkout } from '../../build/project'
import { STYLE } from '../../sandbox/inspect/style'
import { hashOf, known } from '../browser/pictures'
import { DOC_PAGES } from '../setup/doc-pages'

const textOf = (page: string): string => readFileSync(join(checkout, page), 'utf8').replace(/^```[^]*?^```$/gm, '')

const headingsOf = (text: string): string[] => [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading)

/** The anchor that a heading gets where pages are shown: lower case, hyphens for spaces, no other signs. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-')

describe.each(DOC_PAGES)('%s', (page) => {
  const text = textOf(page)

  it('leads nowhere that is not there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
    const lost = links.filter(([, path = '', anchor]) => {
      const target = path === '' ? page : join(dirname(page), path)
      if (!existsSync(join(checkout, target))) return true
      return anchor !== undefined && !headingsOf(textOf(target)).map(anchorOf).includes(anchor)
    })
    expect(lost.map(([link]) => link)).toEqual([])
  })

  it('begins with what it is for', () => {
    expect(text).toMatch(/^(?:<!--.*?-->\n\n)?# .+\n\n[^#|\n`!-]/)
  })

  it('links to each of its sections before the first, when there are more than two', () => {
    // The reference is generated, and its table leads to each class.
    const sections = page.startsWith('docs/') && page !== 'docs/api.md' ? sectionsOf(text) : []
    const [before = ''] = text.replace(/^## Contents\n/m, '').split(/^## /m)
    const missing = sections.filter((section) => !before.includes(`](#${anchorOf(section)})`))
    expect(sections.length > 2 ? missing : []).toEqual([])
  })
})

function sectionsOf(text: string): string[] {
  return [...text.matchAll(/^## (.+)$/gm)]
    .map(([, heading = '']) => heading)
    .filter((heading) => heading !== 'Contents')
}

it('each picture is shown by a page, and is the one that was taken of the pages as they look now', () => {
  const folder = join(checkout, 'docs/pictures')
  const taken = known()
  expect(readdirSync(folder).sort()).toEqual(
    [...Object.keys(taken).map((name) => `${name}.png`), 'pictures.json'].sort(),
  )
  const pages = DOC_PAGES.map((page) => readFileSync(join(checkout, page), 'utf8')).join('\n')
  const stale = Object.entries(taken).filter(
    ([name, { style, file }]) =>
      style !== hashOf(STYLE) ||
      file !== hashOf(readFileSync(join(folder, `${name}.png`))) ||
      !pages.includes(`pictures/${name}.png)`),
  )
  // A stale one is taken anew by npm run pictures.
  expect(stale.map(([name]) => name)).toEqual([])
})

it('the README is read in one go', () => {
  expect(readFileSync(join(checkout, 'README.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(121)
})
