import { anAnswer } from '../samples'

it.each([
  ['{"half":', 'half a JSON body'],
  ['', 'an empty body'],
  ['<html></html>', 'an HTML page'],
  ['hello', 'a text that is not JSON'],
])('a summary says what kind of a body %j is', (body, words) => {
  expect(anAnswer(200, body).summary.startsWith(`HTTP 200 with ${words}`)).toBe(true)
})
