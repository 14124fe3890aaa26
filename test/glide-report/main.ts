/**
 * `npm run glide-report`: the members of Glide that the package uses, the sandbox's answer to each, and the cases that
 * test it.
 */
import { join } from 'node:path'
import { checkout, openProject } from '../../build/project'
import { conformanceCases } from './conformance-cases'
import { packageUses } from './package-uses'
import { Probe } from './probe'
import { report, reportText, uncovered } from './report'

async function main(): Promise<void> {
  const probe = await Probe.open()
  try {
    const cases = conformanceCases(join(checkout, 'test/instance/conformance'))
    const lines = await report(packageUses(openProject(checkout)), cases, (...member) => probe.ask(...member))
    const problems = uncovered(lines)
    process.stdout.write(`${reportText(lines)}\n`)
    for (const problem of problems) process.stderr.write(`${problem}\n`)
    if (problems.length > 0) process.exitCode = 1
  } finally {
    await probe.close()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
