import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { checkout } from '../../build/project'
import { temporaryProject } from '../build/temporary-project'

/** Stands in for `now-sdk`: ships every Script Include, packs an empty zip. */
const nowSdk = `
  const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs')
  if (process.argv[2] === 'build') {
    mkdirSync('dist/app/update', { recursive: true })
    for (const file of readdirSync('dist/scripts/script-includes').filter((name) => name.endsWith('.js'))) {
      const script = readFileSync('dist/scripts/script-includes/' + file, 'utf8')
      writeFileSync('dist/app/update/sys_script_include_' + file + '.xml', '<record_update><sys_script_include><script><![CDATA[' + script + ']]></script></sys_script_include></record_update>')
    }
  } else {
    mkdirSync('target', { recursive: true })
    writeFileSync('target/app.zip', '')
  }
`

/** What became of a build. */
export interface Built {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs what `npm run build` runs on a checkout with these Script Includes, by the names of their classes. */
export function builtWith(scriptIncludes: Readonly<Record<string, string>>): Built {
  const sources = Object.entries(scriptIncludes).map(([name, code]) => [`src/server/script-includes/${name}.ts`, code])
  const { root } = temporaryProject({
    ...(Object.fromEntries(sources) as Record<string, string>),
    'now.config.json': JSON.stringify({
      ...{ scope: 'x_some_app', scopeId: '0'.repeat(32), name: 'Some app', description: 'Does nothing' },
    }),
    'node_modules/@servicenow/sdk/bin/index.js': nowSdk,
  })
  const tsx = join(checkout, 'node_modules/tsx/dist/cli.mjs')
  return spawnSync(process.execPath, [tsx, join(checkout, 'build/main.ts'), '--root', root], { encoding: 'utf8' })
}
