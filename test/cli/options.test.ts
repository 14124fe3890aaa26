import { BadInput } from '../../sandbox/cli/bad-input'
import { readOptions } from '../../sandbox/cli/start/options'

describe('options', () => {
  test('defaults', () => {
    expect(readOptions([], 'example.json', { out: () => undefined })).toEqual({
      input: 'example.json',
      workers: 4,
      json: false,
      diagnose: false,
      serve: false,
      port: 8088,
      wait: 300,
    })
  })

  test('all of them', () => {
    const typed =
      '--input a.json --genesys http://127.0.0.1:8080/ --workers 2 --db b.sqlite --json --diagnose --serve --port 0 --wait 9'
    expect(readOptions(typed.split(' '), 'example.json', { out: () => undefined })).toEqual({
      input: 'a.json',
      genesys: 'http://127.0.0.1:8080',
      workers: 2,
      db: 'b.sqlite',
      json: true,
      diagnose: true,
      serve: true,
      port: 0,
      wait: 9,
    })
  })

  test.each([
    ['--wrong', "Unknown option '--wrong'."],
    ['--worker 2', "Unknown option '--worker' (Did you mean --workers?)"],
    ['--input', "Option '--input <file>' argument missing."],
    ['--workers none', "Option '--workers <number>' argument 'none' is invalid. It must be a whole number."],
    ['--workers 0', "Option '--workers <number>' argument '0' is invalid. It must be from 1 to 64."],
    ['--genesys host:1', "Option '--genesys <url>' argument 'host:1' is invalid. It must be an http or https URL."],
    [
      '--genesys http://127.0.0.1/api',
      "Option '--genesys <url>' argument 'http://127.0.0.1/api' is invalid. It must be an origin alone, such as http://127.0.0.1:8080.",
    ],
    ['extra', 'Too many arguments. Expected 0 arguments but got 1.'],
  ])('%s is refused in one sentence', (typed, sentence) => {
    expect(() => readOptions(typed.split(' '), 'example.json', { out: () => undefined })).toThrow(
      new BadInput(sentence),
    )
  })
})
