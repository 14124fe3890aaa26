import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The version of Jasmine that new steps name, and the one that is installed. */
const VERSION = '3.1'

let source: string | undefined

/**
 * Source of the Jasmine that a Run Server Side Script step runs with; null for a script that doesn't mention it, and
 * outside Global scope, where `describe` is not supported (documentation: automated-test-framework-atf/
 * test-steps-server-category, "Jasmine test"). Throws for a version that the sandbox lacks.
 */
export function jasmineFor(inputs: Readonly<Record<string, string>>, scope: string): string | null {
  if (scope !== 'global' || !/\b(describe|jasmine)\b/.test(inputs['script'] ?? '')) return null
  const version = inputs['jasmine_version'] || VERSION
  if (version !== VERSION) throw new Error(`Jasmine ${version} is not implemented in the sandbox, only ${VERSION}`)
  source ??= read()
  return source
}

function read(): string {
  const require = createRequire(__filename)
  return readFileSync(join(dirname(require.resolve('jasmine-core')), 'jasmine-core/jasmine.js'), 'utf8')
}
