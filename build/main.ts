import { Command, Option } from 'commander'
import { buildAll, type BuildOptions } from './build'
import { withBuildLock } from './freshness/build-lock'
import { messages } from './messages'
import { otherScope } from './other-scope'
import { progress } from './progress'
import { checkout, openProject } from './project'
import { bundleSandbox } from './sandbox-bundles'
import { forgetReadyToStart, noteReadyToStart } from './freshness/start-state'

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
    .option('--with-workspace', 'leave the workspace with its dashboard in the package', false)
    .addOption(new Option('--only <part>', 'build this part alone').choices(['sandbox']))
    .option('--quiet', 'say only what failed', false)
    .option('--scope <scope>', 'build the same app under this scope instead, in dist/scopes/<scope>')
    .option('--root <folder>', 'checkout to build', checkout)
    .parse()
    .opts<BuildOptions & { quiet: boolean; only?: 'sandbox'; scope?: string; root: string }>()
  const here = openProject(options.root)
  const project = options.scope === undefined ? here : otherScope(here, options.scope)
  // Derived sys_ids stand in another order than `now-sdk` writes them: the copy's own keys are not what is committed.
  const choices = { ...options, frozenKeys: options.frozenKeys && project === here }
  await withBuildLock(project, async () => {
    if (options.only === 'sandbox') {
      await bundleSandbox(project)
      return
    }
    forgetReadyToStart(project.root)
    await buildAll(project, choices, progress(options.quiet))
    if (project === here && !options.legacyChoices) noteReadyToStart(project.root)
  })
}

main().catch((error: unknown) => {
  process.stderr.write(`${messages(error).join('\n')}\n`)
  process.exitCode = 1
})
