import { join } from 'node:path'
import { build } from 'esbuild'
import { checkout } from '../../build/project'
import { filesBelow } from '../../build/write-outputs'

/** The imports of each file, without those for types only, which are gone before anything runs. */
async function imports(files: string[]): Promise<Map<string, string[]>> {
  const { metafile } = await build({
    absWorkingDir: checkout,
    // One entry for all: a bundle of each file would hold most of the others, again and again.
    stdin: { contents: files.map((file) => `import ${JSON.stringify(file)}`).join('\n'), resolveDir: checkout },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  })
  return new Map(
    Object.entries(metafile.inputs).map(([file, input]) => [
      file,
      input.imports.filter(({ external }) => external !== true).map(({ path }) => path),
    ]),
  )
}

/** The first way found that leads from a file back to it; null when there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const follow = (file: string, path: readonly string[]): string[] | null => {
    const before = path.indexOf(file)
    if (before >= 0) return [...path.slice(before), file]
    if (done.has(file)) return null
    for (const next of graph.get(file) ?? []) {
      const cycle = follow(next, [...path, file])
      if (cycle) return cycle
    }
    done.add(file)
    return null
  }
  for (const file of graph.keys()) {
    const cycle = follow(file, [])
    if (cycle) return cycle
  }
  return null
}

test('no module needs itself to be loaded first', async () => {
  const files = ['src/server', 'src/client', 'sandbox', 'build', 'bench']
    .flatMap((folder) => filesBelow(join(checkout, folder)))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))

  expect(findCycle(await imports(files))).toBeNull()
})

test('a cycle would be found', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['b']],
  ])

  expect(findCycle(graph)).toEqual(['b', 'd', 'b'])
})
