import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPromise } from 'yauzl'
import { checkout } from '../../build/project'
import { filesBelow } from '../../build/write-outputs'

const app = join(checkout, 'dist/app')

/** The content of each file in the package, by its path. */
async function unpacked(): Promise<Map<string, string>> {
  const [zip] = filesBelow(join(checkout, 'target')).filter((path) => path.endsWith('.zip'))
  if (zip === undefined || !existsSync(app)) throw new Error('There is no package: run `npm run build` first.')
  // The SDK's names begin with a slash, which yauzl refuses unless the names are left to us.
  const archive = await openPromise(zip, { decodeStrings: false })
  const files = new Map<string, string>()
  for await (const entry of archive.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    files.set(Buffer.from(entry.fileName).toString('utf8').replace(/^\//, ''), Buffer.concat(chunks).toString('utf8'))
  }
  return files
}

test('the package holds what the sandbox runs, byte by byte, and nothing else', async () => {
  const packed = await unpacked()
  const built = new Map(filesBelow(app).map((path) => [path.slice(app.length + 1), readFileSync(path, 'utf8')]))

  expect([...packed.keys()].sort()).toEqual([...built.keys()].sort())
  expect([...packed].filter(([name, content]) => built.get(name) !== content).map(([name]) => name)).toEqual([])
})
