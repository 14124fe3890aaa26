import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../../build/project'

interface Entry {
  integrity?: string
  resolved?: string
  hasInstallScript?: boolean
}

const read = (file: string): string => readFileSync(join(checkout, file), 'utf8')
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Entry> }
/** All packages except the project itself. */
const entries = Object.entries(packages).filter(([path]) => path !== '')
const DOCUMENT = read('docs/supply-chain.md')

test('every package of the lockfile has its integrity', () => {
  expect(entries.length).toBeGreaterThan(100)
  const without = entries.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))
  expect(without.map(([path]) => path)).toEqual([])
})

test('no package comes from anywhere but the registry', () => {
  const elsewhere = entries.filter(
    ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
  )
  expect(elsewhere.map(([path]) => path)).toEqual([])
})

test('every direct dependency has one exact version, and none is shipped', () => {
  const project = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>
  expect([project['dependencies'], project['optionalDependencies'], project['peerDependencies']]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  const ranges = Object.entries(project['devDependencies'] ?? {}).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  expect(ranges).toEqual([])
})

test('the document names every package with an install script, and says what is without it', () => {
  const scripted = entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)
  const section = DOCUMENT.split('## Packages with an install script')[1]?.split('\n## ')[0] ?? ''
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  expect(rows.map(([, name = '']) => `node_modules/${name.replaceAll('`', '')}`).sort()).toEqual(scripted.sort())
  for (const [, name, broughtBy, does, without] of rows) {
    expect([name, broughtBy, does, without].every((cell) => cell !== undefined && cell !== '')).toBe(true)
  }
})

test('everything that has to pass before a change is taken in runs without install scripts', () => {
  const installs = read('.ci/run')
    .split('\n')
    .filter((line) => /^step npm (ci|install)\b/.test(line))
  expect(installs).toEqual([expect.stringContaining('--ignore-scripts')])
})
