import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { forEachComment } from 'ts-api-utils'
import ts from 'typescript'
import { checkout } from '../../build/project'
import { filesBelow } from '../../build/write-outputs'

/** The folders whose comments stand by themselves. A folder joins the list once it has no finding. */
const FOLDERS = ['bench', 'build', 'sandbox', 'src', 'test']

/** First words of a clause that has no subject of its own: "What a look-up found.", "Whether a token is valid." */
const HEADLESS = /^(?:Who|Whom|Whose|Whoever|What|Whatever|Which|Whichever|Whether|Why|How)\b/

/** First words of a clause that needs a main clause after a comma: "When the lease ends, worker B takes the lane." */
const SUBORDINATE = /^(?:When|Whenever|Where|Wherever|While|Because|If)\b(?![^:.]*,)/

interface Comment {
  line: number
  text: string
}

/** The comments of a TypeScript file; line comments on lines that follow each other are one comment. */
function commentsOf(source: string): Comment[] {
  const file = ts.createSourceFile('file.tsx', source, ts.ScriptTarget.Latest, true)
  const blocks: { pos: number; end: number; kind: ts.CommentKind }[] = []
  forEachComment(file, (_, { pos, end, kind }) => {
    const last = blocks.at(-1)
    const goesOn =
      last?.kind === ts.SyntaxKind.SingleLineCommentTrivia && /^\n[ \t]*$/.test(source.slice(last.end, pos))
    if (goesOn && kind === last.kind) last.end = end
    else blocks.push({ pos, end, kind })
  })
  return blocks.map(({ pos, end }) => ({
    line: file.getLineAndCharacterOfPosition(pos).line + 1,
    text: source
      .slice(pos, end)
      .replace(/^\s*(?:\/\*+|\*(?!\/)|\/\/) ?/gm, '')
      .replace(/\s*\*\/$/, '')
      .trim(),
  }))
}

/** The sentences of a comment that have no subject; paragraphs, list items and tags begin anew. */
function headless({ text }: Comment): string[] {
  return text
    .split(/\n\s*(?=\n|[-|@])/)
    .flatMap((paragraph) =>
      paragraph
        .replace(/^\s*(?:- )?/, '')
        .replace(/\s+/g, ' ')
        .split(/(?<=[.!]) (?=[A-Z])/),
    )
    .filter((sentence) => !sentence.endsWith('?') && (HEADLESS.test(sentence) || SUBORDINATE.test(sentence)))
}

function findingsIn(source: string): string[] {
  return commentsOf(source).flatMap((comment) => headless(comment).map((sentence) => `${comment.line}: ${sentence}`))
}

describe('a comment', () => {
  it.each([
    ['/** What a look-up found. */', '1: What a look-up found.'],
    ['/** Whether a token is valid; null without one. */', '1: Whether a token is valid; null without one.'],
    ['\n// Who holds the lane\n// works.', '2: Who holds the lane works.'],
    ['/** The lane. Whoever takes it, waits. */', '1: Whoever takes it, waits.'],
    ['/** When a token counts as issued: a moment, or two. */', '1: When a token counts as issued: a moment, or two.'],
    ['/**\n * The lane.\n *\n * - How long it lasts\n */', '1: How long it lasts'],
    ['const a = { /** Where it went. */ b: 1 }', '1: Where it went.'],
  ])('without a subject is found: %j', (source, finding) => {
    expect(findingsIn(source)).toEqual([finding])
  })

  it.each([
    '/** The result of a look-up; null when it found nothing. */',
    '// When the lease ends, worker B takes the lane.',
    '/** Tells whether a wait is over. Where no rule matches, the default decides. */',
    '// Which one is it?',
    "const text = '// What is no comment.'",
  ])('that stands by itself is not: %j', (source) => {
    expect(findingsIn(source)).toEqual([])
  })
})

it.each(FOLDERS)('every comment in %s has a subject', (folder) => {
  const files = filesBelow(join(checkout, folder)).filter((file) => /\.tsx?$/.test(file))
  expect(files.length).toBeGreaterThan(0)
  const findings = files.flatMap((file) => {
    const path = relative(checkout, file)
    return findingsIn(readFileSync(file, 'utf8')).map((finding) => `${path}:${finding}`)
  })
  expect(findings).toEqual([])
})
