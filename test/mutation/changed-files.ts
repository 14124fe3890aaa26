import { spawnSync } from 'node:child_process'

/** The files that have changed since a commit; `since` is null where there is no commit to compare with. */
export interface Changed {
  since: string | null
  files: string[]
}

/**
 * The files that a branch has changed since it left the main branch, or that the last commit of the main branch has
 * changed; with them what is not committed. A shallow clone may know neither the main branch nor a parent.
 */
export function changedFiles(root: string): Changed {
  const git = (...args: string[]): string | null => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
    return status === 0 ? stdout.trim() : null
  }
  const head = git('rev-parse', 'HEAD')
  const began = ['origin/HEAD', 'origin/main', 'main']
    .map((main) => git('merge-base', main, 'HEAD'))
    .find((base) => base !== null && base !== head)
  const since = began ?? git('rev-parse', '--verify', '--quiet', 'HEAD~1')
  if (since === null) return { since, files: [] }
  const lists = [
    git('diff', '--name-only', '--relative', '--diff-filter=d', since),
    git('ls-files', '--others', '--exclude-standard'),
  ]
  return { since: since.slice(0, 8), files: lists.flatMap((list) => (list ?? '').split('\n')).filter(Boolean) }
}
