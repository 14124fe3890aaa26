import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { withMutant } from '../../sandbox/storms/switched-off'
import { readPackage } from '../../sandbox/instance/data/package/read'
import type { Safeguard } from './safeguard'

const JEST = require.resolve('jest/bin/jest')

/** The longest time that one killer may take, in milliseconds. */
const LONGEST_MS = 600_000

/** `killed`: the test failed. `survived`: it passed. `unclear`: no test of that name ran, or it did not end in time. */
export type Verdict = 'killed' | 'survived' | 'unclear'

interface Report {
  numPassedTests: number
  numFailedTests: number
}

/** A copy of the built package in which one safeguard after the other is switched off. */
export class Trial {
  private readonly folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  private readonly app = join(this.folder, 'app')

  constructor(private readonly built: string) {
    cpSync(built, this.app, { recursive: true })
  }

  /** Runs the killer of one safeguard without it. Throws when the package does not contain the safeguard. */
  async run(name: string, safeguard: Safeguard): Promise<Verdict> {
    const before = readPackage(this.built, { demoData: true })
    const changed = withMutant(before, name, safeguard).filter((each, index) => each !== before[index])
    try {
      for (const { path, text } of changed) {
        assertScript(name, text)
        writeFileSync(join(this.app, path), text)
      }
      return await this.ask(safeguard)
    } finally {
      for (const { path } of changed) cpSync(join(this.built, path), join(this.app, path))
    }
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async ask({ killer }: Safeguard): Promise<Verdict> {
    const output = join(this.folder, 'report.json')
    rmSync(output, { force: true })
    const pattern = `^${killer.test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`
    const args = [JEST, '-i', killer.file, '-t', pattern, '--json', '--outputFile', output]
    await new Promise<void>((resolve, reject) => {
      const env = { ...process.env, SANDBOX_PACKAGE: this.app, TEST_LONG: '1' }
      const child = spawn(process.execPath, args, { env, stdio: 'ignore', timeout: LONGEST_MS })
      child.on('error', reject)
      child.on('exit', () => {
        resolve()
      })
    })
    // Jest that is ended for lack of time leaves none.
    if (!existsSync(output)) return 'unclear'
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(output, 'utf8')) as Report
    if (numFailedTests > 0) return 'killed'
    return numPassedTests > 0 ? 'survived' : 'unclear'
  }
}

/** A script that does not even parse would be killed by any test. */
export function assertScript(name: string, xml: string): void {
  const [, script = ''] = /<script><!\[CDATA\[([\s\S]*?)\]\]><\/script>/.exec(xml) ?? []
  if (script === '') throw new Error(`The mutant "${name}" leaves no script`)
  new Script(script)
}
