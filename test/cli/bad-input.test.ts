import { mkdirSync, writeFileSync } from 'node:fs'
import { aWorld } from './support/input'
import { Scratch, start } from './support/run'

const scratch = new Scratch()
afterAll(() => {
  scratch.remove()
})

function fileWith(text: string): string {
  const file = scratch.file('input.json')
  writeFileSync(file, text)
  return file
}

describe('what cannot be run ends with 2 and one sentence', () => {
  test.each([
    ['a file that is not there', () => ['--input', scratch.file('none.json')], /there is no such file\.$/],
    [
      'a file that is not JSON',
      () => ['--input', fileWith('{"requests":')],
      /input\.json:1:13: a value is expected here\.$/,
    ],
    [
      'an empty file',
      () => ['--input', fileWith('')],
      /the file is empty; it needs credentials, organizations and requests\.$/,
    ],
    [
      'a missing list',
      () => ['--input', fileWith('{"credentials": [], "organizations": []}')],
      /input\.json:1:1: requests is missing\.$/,
    ],
    [
      'a wrong type',
      () => ['--input', fileWith(JSON.stringify({ ...aWorld(), requests: [{ ...aWorld().requests[0], sipUri: 5 }] }))],
      /requests\[0\]\.sipUri must be a text; it is 5\.$/,
    ],
    [
      'a text that no form takes',
      () => [
        '--input',
        fileWith(JSON.stringify({ ...aWorld(), requests: [{ ...aWorld().requests[0], authUser: 'a\0b' }] })),
      ],
      /requests\[0\]\.authUser must not contain NUL or half a character \(a lone surrogate\); it is "a\\u0000b"\.$/,
    ],
    [
      'a credential that the instance would cut',
      () => {
        const world = aWorld()
        const [credential] = world.credentials
        return [
          '--input',
          fileWith(JSON.stringify({ ...world, credentials: [{ ...credential, clientSecret: 's'.repeat(3000) }] })),
        ]
      },
      /^The instance cuts clientSecret of the credential "Shared", which is longer than its column: shorten it\.$/,
    ],
    [
      'a database where there can be none',
      () => ['--db', scratch.file('no/such/folder.sqlite')],
      /^Can't use the database .*folder\.sqlite: there is no folder .*no\/such\.$/,
    ],
    [
      'a database that is none',
      () => {
        writeFileSync(scratch.file('no.sqlite'), 'This is a text, and no database at all.')
        return ['--db', scratch.file('no.sqlite')]
      },
      /^Can't use the database .*file is not a database\.$/,
    ],
    [
      'a database that is a folder',
      () => {
        mkdirSync(scratch.file('folder.db'), { recursive: true })
        return ['--db', scratch.file('folder.db')]
      },
      /^Can't use the database .*folder\.db: it is a folder\.$/,
    ],
    [
      'a database without a name',
      () => ['--db', ''],
      /'--db <file>' argument '' is invalid\. It must be the name of a file\.$/,
    ],
    [
      'a file that is not UTF-8',
      () => {
        writeFileSync(scratch.file('latin.json'), Buffer.from('{"requests": "Z\xfcrich"}', 'latin1'))
        return ['--input', scratch.file('latin.json')]
      },
      /the file is not UTF-8: what begins at byte 16 is none of its characters\. Save it as UTF-8\.$/,
    ],
    [
      'a file that is UTF-16',
      () => {
        writeFileSync(scratch.file('wide.json'), Buffer.from('\ufeff{}', 'utf16le'))
        return ['--input', scratch.file('wide.json')]
      },
      /the file is UTF-16, not UTF-8\. Save it as UTF-8\.$/,
    ],
    ['an unknown option', () => ['--works', '3'], /^Unknown option '--works'/],
    ['a bad number of workers', () => ['--workers', 'many'], /must be a whole number\.$/],
    ['a bad URL', () => ['--genesys', 'nowhere'], /must be an http or https URL\.$/],
  ])('%s', async (_, args, sentence) => {
    const { code, stdout, stderr } = await start([...args(), '--json'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trimEnd()).toMatch(sentence)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test('no secret of the file is shown', async () => {
    const secret = 'canary-4711'
    const { code, stdout, stderr } = await start([
      '--input',
      fileWith(`{"credentials": [{"clientSecret": ${secret}}]}`),
    ])
    expect(code).toBe(2)
    expect(stdout + stderr).not.toContain(secret)
  })
})
