/** `npm run conformance`: the conformance suite on both engines, counted by page of the documentation. */
import { rhinoMissing } from '../../sandbox/instance/engines/rhino/rhino-process'
import { countByPage, countTable } from '../instance/conformance/count'
import { runJest } from './support/run-jest'

async function main(): Promise<void> {
  const missing = rhinoMissing()
  const engines = missing === null ? ['node', 'rhino'] : ['node']
  for (const engine of engines) {
    const { failed, report } = await runJest(
      ['test/instance/conformance'],
      { SANDBOX_ENGINE: engine },
      { watch: process.stderr.isTTY },
    )
    process.stdout.write(`${countTable(engine === 'rhino' ? 'Rhino' : 'Node', countByPage(report))}\n`)
    if (failed > 0) process.exitCode = 1
  }
  if (missing !== null) process.stdout.write(`Skipped: ${missing}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
