import { renderUiPage } from '../../../sandbox/instance/ui-page/jelly'

// Witnesses: documentation, "Jelly tags" (if, evaluate with object) and "Extensions to Jelly syntax" (what is true, the
// prefix HTML). Loops over an array of objects, read by their names, are taken from public UI pages.

const page = (...lines: string[]): string =>
  `<?xml version="1.0" encoding="utf-8" ?><j:jelly trim="false" xmlns:j="jelly:core" xmlns:g="glide">${lines.join('')}</j:jelly>`

const rendered = (...lines: string[]): Promise<string> =>
  renderUiPage(page(...lines), (script) => Promise.resolve((0, eval)(script) as unknown))

it('evaluates first, loops over objects, asks conditions, and escapes', async () => {
  const html = await rendered(
    '<g:evaluate>var rows = [{ a: "1 &lt; 2", b: true }, { a: "\\"x\\"", b: false }]</g:evaluate>',
    '<g:evaluate var="jvar_rows" object="true" expression="rows" />',
    '<ul><j:forEach var="jvar_row" items="${jvar_rows}"><li title="${HTML:jvar_row.a}">${HTML:jvar_row.a}',
    '<j:if test="${jvar_row.b}">!</j:if><j:if test="${!jvar_row.b}">?</j:if></li></j:forEach></ul>',
  )
  expect(html).toBe('<ul><li title="1 &lt; 2">1 &lt; 2!</li><li title="&quot;x&quot;">&quot;x&quot;?</li></ul>')
})

it('makes a text of a variable without object, so that a loop over it is refused', async () => {
  const evaluate = '<g:evaluate var="jvar_a" expression="[1, 2]" />'
  expect(await rendered(evaluate, '<p>${HTML:jvar_a}</p>')).toBe('<p>1,2</p>')
  await expect(rendered(evaluate, '<j:forEach var="jvar_b" items="${jvar_a}">x</j:forEach>')).rejects.toThrow(
    /is no array/,
  )
})

it.each([
  ['a value that is not escaped', '<p>${jvar_a}</p>', /is not escaped/],
  ['a name that is not there', '<p>${HTML:jvar_b}</p>', /there is no jvar_b/],
  ['a tag that it lacks', '<g:ui_form />', /g:ui_form is not implemented/],
  ['a test that it can not judge', '<j:if test="${jvar_a == 1}">x</j:if>', /is not implemented/],
])('refuses %s', async (_, line, message) => {
  await expect(rendered('<g:evaluate var="jvar_a" expression="1" />', line)).rejects.toThrow(message)
})
