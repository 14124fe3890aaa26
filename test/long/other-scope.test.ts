import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { checkout, openProject } from '../../build/project'
import type { Report } from '../../sandbox/cli/output/report'

const run = promisify(execFile)

const HERE = openProject(checkout).scope
const SCOPE = 'x_sample_byoc'
const ROOT = join(checkout, 'dist/scopes', SCOPE)

const sysIds = (root: string): string[] =>
  readdirSync(join(root, 'dist/app'), { recursive: true, encoding: 'utf8' }).flatMap(
    (path) => /[0-9a-f]{32}(?=\.xml$)/.exec(basename(path))?.[0] ?? [],
  )

test(`built as ${SCOPE} the app registers every trunk, and shares no record with the one built as ${HERE}`, async () => {
  const node = (...args: string[]) => run(process.execPath, args, { cwd: ROOT, maxBuffer: 1e8 })
  await run(process.execPath, [
    join(checkout, 'node_modules/tsx/dist/cli.mjs'),
    join(checkout, 'build/main.ts'),
    '--quiet',
    ...['--scope', SCOPE],
  ])
  const { requests } = JSON.parse((await node('dist/sandbox/start.cjs', '--json')).stdout) as Report
  expect(requests).toHaveLength(12)
  expect(requests.filter(({ state }) => state !== 'registered')).toEqual([])

  const here = new Set(sysIds(checkout))
  const there = sysIds(ROOT)
  expect(there.length).toBe(here.size)
  expect(there.filter((sysId) => here.has(sysId))).toEqual([])
})
