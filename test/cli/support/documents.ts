import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scope as SCOPE } from '../../../now.config.json'
import { checkout } from '../../../build/project'
import { filesBelow } from '../../../build/write-outputs'
import { DOC_PAGES } from '../../setup/doc-pages'

/** A command or call that a page prints. */
export interface Printed {
  /** The page and line, for messages. */
  at: string
  text: string
}

/** Pages that print commands or calls. */
const PAGES: readonly string[] = [...DOC_PAGES, 'sandbox/genesys/README.md']

const INLINE = new RegExp(`\`((?:gs\\.info\\([^\`]*)?new ${SCOPE}\\.[^\`]+)\``, 'g')

const PROGRAMS = /^(?:npm|npx|node|curl|now-sdk)(?: |$)/

/** Everything that the pages print for a terminal: lines of `sh` fences, and code in a sentence or a table that begins with a program. */
export function commands(): Printed[] {
  return PAGES.flatMap((page) => {
    const text = readFileSync(join(checkout, page), 'utf8')
    const fences = fencesOf(page, text, /^sh$/).flatMap(({ at, text: lines }) =>
      lines
        .replace(/\\\n\s*/g, '')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ at, text: line.trim() })),
    )
    const prose = text.replace(/^```[^]*?^```$/gm, (fence) => fence.replace(/[^\n]/g, ' '))
    const inline = [...prose.matchAll(/(`+)([^`]+)\1/g)].map(({ index, 2: code = '' }) => ({
      at: place(page, text, index),
      text: code.replaceAll('\\|', '|').replace(/\s+/g, ' ').trim(),
    }))
    return [...fences, ...inline.filter(({ text: code }) => PROGRAMS.test(code))]
  }).flatMap(({ at, text }) => text.split(' && ').map((each) => ({ at, text: each })))
}

/** The scripts that the pages print for *Scripts - Background*, fenced and in sentences. */
export function scripts(): Printed[] {
  return PAGES.flatMap((page) => {
    const text = readFileSync(join(checkout, page), 'utf8')
    const prose = text.replace(/^```[^]*?^```$/gm, (fence) => fence.replace(/[^\n]/g, ' '))
    const inline = [...prose.matchAll(INLINE)]
    return [
      ...fencesOf(page, text, /^js$/),
      ...inline.map(({ index, 1: code = '' }) => ({ at: place(page, text, index), text: code })),
    ]
  })
}

/** A call of one of npm's scripts in the sources of what is printed: `npm start --` and the options behind it. */
const SAID = /\bnpm (?:run )?([a-z:]+) -- ((?:--[a-z-]+|\$\{[^}]*\})(?: (?:--[a-z-]+|\$\{[^}]*\}))*)/g

/** The commands that the product itself prints, by its sources; a value is left as it stands there. */
export function said(): (Printed & { script: string; options: string[] })[] {
  return ['sandbox', 'src', 'bench', 'build'].flatMap((folder) =>
    filesBelow(join(checkout, folder))
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => {
        const text = readFileSync(path, 'utf8')
        return [...text.matchAll(SAID)].map(({ index, 0: command, 1: script = '', 2: options = '' }) => ({
          at: place(path.slice(checkout.length + 1), text, index),
          text: command,
          script,
          options: options.split(' ').filter((word) => word.startsWith('--')),
        }))
      }),
  )
}

/** The JSON that a page shows, in order. */
export function documents(page: string): string[] {
  return fencesOf(page, readFileSync(join(checkout, page), 'utf8'), /^json$/).map(({ text }) => text)
}

function fencesOf(page: string, text: string, language: RegExp): Printed[] {
  return [...text.matchAll(/^```([^\n]*)\n([^]*?)^```$/gm)]
    .filter(([, name = '']) => language.test(name.trim()))
    .map(({ index, 2: content = '' }) => ({ at: place(page, text, index), text: content }))
}

const place = (page: string, text: string, index: number): string =>
  `${page}:${String(text.slice(0, index).split('\n').length)}`

/** A command's words as a shell takes them apart, without its redirection of stdin, which is returned beside them. */
export function words(command: string): { args: string[]; stdin: string | null } {
  const args = [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, one, other, bare]) => one ?? other ?? bare ?? '',
  )
  const from = args.indexOf('<')
  return from === -1 ? { args, stdin: null } : { args: args.slice(0, from), stdin: args[from + 1] ?? '' }
}

/** Words that stand for something of the reader's, and what a test puts there. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  FILE: 'examples/three-organizations.json',
  URL: 'http://127.0.0.1:8080',
  N: '1',
  S: '1',
  COMMIT: 'HEAD',
  main: 'HEAD',
  INSTANCE: 'https://instance.service-now.com',
}

/** The arguments that follow `--` in a call of one of npm's scripts. */
export function passed(text: string): string[] {
  const { args } = words(text)
  const from = args.indexOf('--')
  return from === -1 ? [] : args.slice(from + 1).map((word) => PLACEHOLDERS[word] ?? word)
}

/** Those of the commands that are calls of one program, each text once. */
export function callsOf(printed: readonly Printed[], program: RegExp): Printed[] {
  return printed.filter(
    ({ text }, index) => program.test(text) && printed.findIndex((each) => each.text === text) === index,
  )
}
