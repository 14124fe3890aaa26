import { Command, Option } from 'commander'
import { buildAll } from './build'
import { withBuildLock } from './build-lock'
import { messages } from './messages'
import { progress } from './progress'
import { checkout, openProject } from './project'
import { bundleSandbox } from './sandbox-bundles'

/** `npm run build`. Says everything on stderr: `npm start -- --json` shares its stdout. */
async function main(): Promise<void> {
  const options = new Command('build')
    .description('Builds the app, its package and the sandbox')
    .option(
      '--frozen-keys',
      'fail when a record has no committed key, and on warnings (always so when CI=true)',
      process.env['CI'] === 'true',
    )
    .option('--legacy-choices', 'write choices as releases before Zurich Patch 11 read them', false)
    .addOption(new Option('--only <part>', 'build this part alone').choices(['sandbox']))
    .option('--quiet', 'say only what failed', false)
    .option('--root <folder>', 'checkout to build', checkout)
    .parse()
    .opts<{ frozenKeys: boolean; legacyChoices: boolean; quiet: boolean; only?: 'sandbox'; root: string }>()
  const project = openProject(options.root)
  await withBuildLock(project, () =>
    options.only === 'sandbox' ? bundleSandbox(project) : buildAll(project, options, progress(options.quiet)),
  )
}

main().catch((error: unknown) => {
  process.stderr.write(`${messages(error).join('\n')}\n`)
  process.exitCode = 1
})
