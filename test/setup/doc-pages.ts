import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../../build/project'

/** Pages that users and engineers read. */
export const DOC_PAGES: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(checkout, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
