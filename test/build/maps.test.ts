import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkout, openProject } from '../../build/project'
import { rooms, scriptIncludeOf } from '../../build/scripts/rooms'

const page = (name: string): string => readFileSync(join(checkout, 'docs', name), 'utf8')

/** Places of the repository that a page links to. */
function places(name: string): string[] {
  return [...page(name).matchAll(/\]\((\.\.\/[^)#]+)\)/g)].map(([, place = '']) => place)
}

it.each(['architecture.md', 'changing.md'])('%s leads to places that are there', (name) => {
  const found = places(name)

  expect(found.length).toBeGreaterThan(10)
  expect(found.filter((place) => !existsSync(join(dirname(join(checkout, 'docs', name)), place)))).toEqual([])
})

it('lists the rooms in their order, each with its Script Include', () => {
  const listed = [...page('architecture.md').matchAll(/^\| `src\/server\/(\w+)` \| `(\w+)` \| (.*) \|$/gm)]

  expect(listed.map(([, room, scriptInclude, what]) => ({ room, scriptInclude, what }))).toEqual(
    rooms(openProject(checkout)).map(({ room, what }) => ({ room, scriptInclude: scriptIncludeOf(room), what })),
  )
})

it('follows an order through 25 files of the server and the package at most', () => {
  const [, life = ''] = /## The life of an order\n([^]*?)\n## /.exec(page('architecture.md')) ?? []
  const files = new Set([...life.matchAll(/\]\(\.\.\/(src\/server\/[^)]+)\)/g)].map(([, file]) => file))

  expect(files.size).toBeGreaterThan(10)
  expect(files.size).toBeLessThanOrEqual(25)
})
