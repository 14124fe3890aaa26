import { scope as SCOPE } from '../../now.config.json'
import { writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { BadInput } from '../../sandbox/cli/bad-input'
import { readScriptOptions } from '../../sandbox/cli/script/options'
import { readScript } from '../../sandbox/cli/script/read'
import { run, runProcess, Scratch, type Ended } from './support/run'

describe('npm run script', () => {
  const scratch = new Scratch()

  afterAll(() => {
    scratch.remove()
  })

  /** Runs a script from stdin. */
  async function script(text: string, ...args: string[]): Promise<ReturnType<typeof linesOf>> {
    writeFileSync(scratch.file('stdin.js'), text)
    return linesOf(await run('script', args, scratch.file('stdin.js')))
  }

  /** The printed lines, without the time in the first one. */
  function linesOf({ code, stdout, stderr }: Ended): { code: number | null; lines: string[]; stderr: string } {
    return {
      code,
      stderr,
      lines: stdout
        .replace(/^\[[\d:.]+\] /, '')
        .trimEnd()
        .split('\n'),
    }
  }

  // The forms are those of answers of Scripts - Background that users published of their instances.
  test('prints what is logged in the app’s scope, from stdin, in order and whatever the level', async () => {
    const text = `gs.info('one {0}', gs.getUserName()); gs.error('two')\nnew GlideRecord('sys_user')`
    expect(linesOf(await runProcess('script', [], text))).toEqual({
      code: 0,
      stderr: '',
      lines: [`Script completed in scope ${SCOPE}: script`, `${SCOPE}: one admin`, `${SCOPE}: two`],
    })
  })

  test('runs a file in scope global as somebody else, and ends with 1 on an error, after what was logged', async () => {
    const file = scratch.file('global.js')
    writeFileSync(file, `gs.info(gs.getUserName())\nnowhere()`)
    expect(await script('', file, '--scope', 'global', '--as', 'trunk.requester')).toEqual({
      code: 1,
      stderr: '',
      lines: [
        'Script completed in scope global: script',
        '*** Script: trunk.requester',
        'Script execution error: Script Identifier: null.null.script, Error Description: ReferenceError: nowhere is not defined (Background script, line 2)',
      ],
    })
  })

  test('works on a database that goes on afterwards, and does what the script left to the queue', async () => {
    const db = ['--db', scratch.file('kept.db')]
    const ordered = await script(
      `var organization = new GlideRecord('${SCOPE}_organization')
       organization.query(); organization.next()
       var request = new GlideRecord('${SCOPE}_trunk_request')
       request.initialize()
       request.setValue('organization', organization.getUniqueValue())
       request.setValue('trunk_name', 'By script')
       request.setValue('sip_uri', 'sip:a@sbc.example.com')
       request.setValue('auth_user', 'a')
       new TrunkRegistration().queue(String(request.insert()))`,
      ...db,
    )
    expect(ordered).toMatchObject({ code: 0, stderr: '' })
    const later = await script(
      `var request = new GlideRecord('${SCOPE}_trunk_request')
       request.get('trunk_name', 'By script')
       gs.info(request.getValue('registration_state'))`,
      ...db,
    )
    expect(later.lines.at(-1)).toBe(`${SCOPE}: registered`)
  })

  test('a user that isn’t there is one sentence that names those who are, and exit code 2', async () => {
    writeFileSync(scratch.file('any.js'), 'gs.info(1)')
    expect(await run('script', ['--as', 'nobody'], scratch.file('any.js'))).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'There is no user "nobody" on this instance: --as takes admin, trunk.approver, trunk.operator, trunk.requester.\n',
    })
  })

  test('a script that isn’t there, an empty one and a database without a name are refused before anything starts', () => {
    writeFileSync(scratch.file('empty.js'), ' \n')
    const terminal = { stdin: devNull, err: () => undefined }
    expect(() => readScript('nowhere.js', terminal)).toThrow(
      new BadInput("Can't read the script nowhere.js: there is no such file."),
    )
    expect(() => readScript(scratch.file('empty.js'), terminal)).toThrow(/^There is no script in .*empty\.js\.$/)
    expect(() => readScript(null, terminal)).toThrow('There is no script in stdin.')
    expect(() => readScriptOptions(['--db', ''], { out: () => undefined })).toThrow('It must be the name of a file.')
  })
})
