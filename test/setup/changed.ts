/** `npm run test:changed`: the tests that a change can affect. */
import { execFileSync, spawnSync } from 'node:child_process'
import { Command } from 'commander'
import { affectedBy } from './affected'

const JEST = require.resolve('jest/bin/jest')

function git(...args: string[]): string[] {
  return execFileSync('git', args, { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '')
}

function jest(...args: string[]): void {
  const { status } = spawnSync(process.execPath, [JEST, '--passWithNoTests', ...args], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

const { since } = new Command('test:changed')
  .description('Runs the tests that a change can affect')
  .option('--since <commit>', 'what changed since that commit; by default what is not committed', 'HEAD')
  .parse()
  .opts<{ since: string }>()

const affected = affectedBy([
  ...git('diff', '--name-only', '--relative', since),
  ...git('ls-files', '--others', '--exclude-standard'),
])
if (affected.every) jest()
else {
  if (affected.related.length > 0) jest('--findRelatedTests', ...affected.related)
  if (affected.projects.length > 0) jest('--selectProjects', ...affected.projects)
}
