import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { checkout } from '../../build/project'
import { STYLE } from '../../sandbox/inspect/style'

const FOLDER = join(checkout, 'docs/pictures')
const LIST = join(FOLDER, 'pictures.json')

/** True where the pictures are taken anew (`npm run pictures`); else they are compared with the pages. */
const TAKES = process.env['PICTURES'] === 'take'

/** The page that a picture was taken of, by its text and look, and the file itself. */
interface Taken {
  text: string[]
  style: string
  file: string
}

/** The pictures that were taken, by name. */
export const known = (): Record<string, Taken> =>
  existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as Record<string, Taken>) : {}

export const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

/** Texts that differ from run to run: ids, moments, ports, passwords. */
const CHANGING: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '‹id›'],
  [/\b[0-9a-f]{32}\b/g, '‹id›'],
  [/\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(\.\d+Z)?/g, '‹time›'],
  [/\[\d:\d{2}:\d{2}\.\d{3}\]/g, '[‹time›]'],
  [/127\.0\.0\.1:\d+/g, '127.0.0.1:‹port›'],
]

/**
 * Takes a picture of the page as it is, or says whether the one in `docs/pictures` still shows it: the text of these
 * parts and the look are compared, never pixels, which differ between machines.
 *
 * @param how `cut`: the picture shows these parts alone, not the window
 * @returns the name of the picture when it is stale, or null
 */
export async function picture(page: Page, name: string, parts = '#content', how = 'whole'): Promise<string | null> {
  const texts = await page.locator(parts).allInnerTexts()
  const text = CHANGING.reduce((all, [what, sign]) => all.replace(what, sign), texts.join('\n'))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const style = hashOf(STYLE)
  const path = join(FOLDER, `${name}.png`)
  if (TAKES) {
    await page.evaluate('scrollTo(0, 0)')
    const file = hashOf(await (how === 'cut' ? page.locator(parts) : page).screenshot({ path }))
    const all = { ...known(), [name]: { text, style, file } }
    const sorted = Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)))
    writeFileSync(LIST, `${JSON.stringify(sorted, null, 2)}\n`)
    return null
  }
  const taken = known()[name]
  const isFresh =
    taken !== undefined &&
    taken.style === style &&
    JSON.stringify(taken.text) === JSON.stringify(text) &&
    existsSync(path) &&
    taken.file === hashOf(readFileSync(path))
  if (isFresh) return null
  const before = taken?.text ?? []
  const added = text.filter((line) => !before.includes(line))
  const gone = before.filter((line) => !text.includes(line))
  return `docs/pictures/${name}.png is stale, npm run pictures: ${JSON.stringify({ added, gone })}`
}

/** A terminal's text as a page, so that there is a picture of it. */
export async function terminal(page: Page, lines: readonly string[]): Promise<void> {
  const text = lines.join('\n').replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? mark)
  await page.setContent(
    `<body style="margin:0;background:#18222f;color:#e6edf5"><pre id="content" style="padding:1.5rem;font:14px/1.5 monospace;white-space:pre-wrap;overflow-wrap:anywhere">${text}</pre></body>`,
  )
}
