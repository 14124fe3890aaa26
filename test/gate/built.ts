import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { checkout } from '../../build/project'
import { temporaryProject } from '../build/temporary-project'

/**
 * A stand-in for `now-sdk`: it ships every Script Include, packs an empty zip, and warns when there is a file `warn`.
 */
const nowSdk = `
  const { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs')
  if (existsSync('warn')) console.log('[now-sdk] WARN: A column is too long')
  if (process.argv[2] === 'build') {
    mkdirSync('dist/app/update', { recursive: true })
    for (const file of readdirSync('dist/scripts/script-includes').filter((name) => name.endsWith('.js'))) {
      const script = readFileSync('dist/scripts/script-includes/' + file, 'utf8')
      writeFileSync('dist/app/update/sys_script_include_' + file + '.xml', '<record_update><sys_script_include action="INSERT_OR_UPDATE"><script><![CDATA[' + script + ']]></script></sys_script_include></record_update>')
    }
  } else {
    mkdirSync('target', { recursive: true })
    writeFileSync('target/app.zip', '')
  }
`

/** The result of a build. */
export interface Built {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs the steps of `npm run build` on a checkout with these Script Includes, by the names of their classes. */
export function builtWith(
  scriptIncludes: Readonly<Record<string, string>>,
  options: { warn?: boolean; frozenKeys?: boolean } = {},
): Built {
  const sources = Object.entries(scriptIncludes).map(([name, code]) => [`src/server/script-includes/${name}.ts`, code])
  const { root } = temporaryProject({
    ...(Object.fromEntries(sources) as Record<string, string>),
    ...(options.warn === true ? { warn: '' } : {}),
    'node_modules/@servicenow/sdk/bin/index.js': nowSdk,
  })
  const tsx = join(checkout, 'node_modules/tsx/dist/cli.mjs')
  const frozen = options.frozenKeys === true ? ['--frozen-keys'] : []
  const args = [tsx, join(checkout, 'build/main.ts'), '--root', root, ...frozen]
  return spawnSync(process.execPath, args, { encoding: 'utf8' })
}
