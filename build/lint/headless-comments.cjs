/** First words of a clause that has no subject of its own: "What a look-up found.", "Whether a token is valid." */
const HEADLESS = /^(?:Who|Whom|Whose|Whoever|What|Whatever|Which|Whichever|Whether|Why|How)\b/

/** First words of a clause that needs a main clause after a comma: "When the lease ends, worker B takes the lane." */
const SUBORDINATE = /^(?:When|Whenever|Where|Wherever|While|Because|If)\b(?![^:.]*,)/

/** The comments of a file with their text; line comments on lines that follow each other are one comment. */
function blocksOf(comments, source) {
  const blocks = []
  for (const comment of comments) {
    const last = blocks.at(-1)
    const between = last === undefined ? '' : source.slice(last.end, comment.range[0])
    const goesOn = last?.type === 'Line' && comment.type === 'Line' && /^\n[ \t]*$/.test(between)
    const text = comment.value.replace(/^[ \t]*\*+ ?/gm, '').trim()
    if (goesOn) Object.assign(last, { end: comment.range[1], text: `${last.text}\n${text}` })
    else blocks.push({ type: comment.type, loc: comment.loc, end: comment.range[1], text })
  }
  return blocks
}

/** The sentences of a comment that have no subject; paragraphs, list items and tags begin anew. */
function headless(text) {
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

/** ESLint's rule that each sentence of a comment has a subject, so that it stands by itself. */
module.exports = {
  meta: { type: 'suggestion', schema: [], messages: { headless: 'This sentence has no subject: {{sentence}}' } },
  create: ({ sourceCode, report }) => ({
    Program() {
      for (const { loc, text } of blocksOf(sourceCode.getAllComments(), sourceCode.text)) {
        for (const sentence of headless(text)) report({ loc, messageId: 'headless', data: { sentence } })
      }
    },
  }),
}
