/** `npm run test:engine`: the instance's tests on Mozilla Rhino. */
import { Command } from 'commander'
import { rhinoMissing } from '../../sandbox/instance/engines/rhino/rhino-process'
import { countByPage, countTable } from '../instance/conformance/count'
import { leftOut } from './left-out'
import { runJest } from './support/run-jest'

const FOLDERS = ['test/instance', 'test/engine']
const CONFORMANCE = 'test/instance/conformance'

async function main(): Promise<void> {
  const command = new Command('test:engine')
    .description("Runs the instance's tests on Mozilla Rhino; skipped with a notice where that is not installed")
    .argument('[paths...]', 'test files or folders', FOLDERS)
    .option('--all', 'also those that repeat with more packages, states or faults what another test does')
    .option('--results <file>', "keep Jest's report there")
    .parse()
  const missing = rhinoMissing()
  if (missing !== null) {
    process.stdout.write(`Skipped: ${missing}\n`)
    return
  }
  const { results, all = false } = command.opts<{ results?: string; all?: boolean }>()
  const without = Object.entries(leftOut({ all }))
  const ignored = without.map(([file]) => file.replaceAll('.', '\\.')).join('|')
  const paths = command.processedArgs[0] as string[]
  const args = [...paths, `--testPathIgnorePatterns=/node_modules/|${ignored}`]
  const { passed, failed, skipped, report } = await runJest(
    args,
    { SANDBOX_ENGINE: 'rhino', ...(all ? { TEST_LONG: '1' } : {}) },
    { watch: true, results },
  )
  for (const [file, reason] of without) process.stdout.write(`Left out on Rhino: ${file} (${reason})\n`)
  if (paths.some((path) => CONFORMANCE.startsWith(path.replace(/\/$/, '')))) {
    process.stdout.write(`${countTable('Rhino', countByPage(report))}\n`)
  }
  process.stdout.write(
    `On Rhino: ${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}\n`,
  )
  if (failed > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
