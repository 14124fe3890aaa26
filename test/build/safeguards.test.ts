import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { withMutant } from '../../sandbox/storms/switched-off'
import { readPackage } from '../../sandbox/instance/data/package/read'
import { isTouched } from '../mutants/changed'
import { SAFEGUARD_NAMES, SAFEGUARDS } from '../mutants/safeguards'
import { assertScript } from '../mutants/trial'

const ROOT = join(__dirname, '../..')

const built = readPackage(join(ROOT, 'dist/app'))

describe('the safeguards of what runs on the instance', () => {
  test.each(SAFEGUARD_NAMES)('%s can be switched off, and what is left is a script', (name) => {
    const changed = withMutant(built, name, SAFEGUARDS[name]).filter((each, index) => each !== built[index])
    expect(changed).toHaveLength(1)
    for (const { text } of changed) expect(() => assertScript(name, text)).not.toThrow()
    expect(existsSync(join(ROOT, SAFEGUARDS[name].killer.file))).toBe(true)
  })

  test('one that is not found any more, or twice, is an error', () => {
    const mutant = { script: 'ByocLanes', text: 'no such text', by: '' }
    expect(() => withMutant(built, 'gone', mutant)).toThrow('Nothing in the package is what the mutant "gone" replaces')
    expect(() => withMutant(built, 'twice', { ...mutant, text: 'return' })).toThrow(
      /"twice" replaces stands in ByocLanes/,
    )
  })

  test('a change touches those of its room, its Script Include or its test', () => {
    const killer = { file: 'test/instance/a.test.ts', test: 'b' } as const
    const ofRoom = { script: 'ByocLanes', text: 'a', by: '', killer }
    const ofScript = { ...ofRoom, script: 'Lanes' }
    expect(isTouched(ofRoom, ['src/server/lanes/lane.ts'])).toBe(true)
    expect(isTouched(ofRoom, ['src/server/script-includes/Lanes.ts', 'README.md'])).toBe(false)
    expect(isTouched(ofScript, ['src/server/script-includes/Lanes.ts'])).toBe(true)
    expect(isTouched(ofScript, ['test/instance/a.test.ts'])).toBe(true)
  })
})
