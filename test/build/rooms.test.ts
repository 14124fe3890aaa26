import { runInNewContext } from 'node:vm'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { checkout, openProject } from '../../build/project'
import { emitAll } from '../../build/scripts/emit-all'
import { faceOf, rooms, scriptIncludeOf } from '../../build/scripts/rooms'
import { filesBelow } from '../../build/write-outputs'
import { removeProjects, temporaryProject } from './temporary-project'

afterAll(removeProjects)

const ROOMS = {
  'src/server/rooms.json': JSON.stringify([
    { room: 'ground', what: 'what stands below' },
    { room: 'first', what: 'what stands above' },
  ]),
  'src/server/ground/index.ts': "export { add, Counter } from './add'",
  'src/server/ground/add.ts': `
export function add(one: number, other: number): number {
  return one + other
}
export class Counter {
  constructor(private count: number) {}
  next(): number {
    this.count = add(this.count, 1)
    return this.count
  }
}
`,
  'src/server/first/index.ts': "export { twice } from './twice'",
  'src/server/first/twice.ts': `import { add, Counter } from '../ground'
export function twice(value: number): number {
  const given = { add }
  return new Counter(given.add(value, value) - 1).next()
}
`,
  'src/server/script-includes/Doubles.ts': `import { twice } from '../first'
export class Doubles {
  of(value: number): number {
    return twice(value)
  }
}
`,
}

async function emitted(files: Record<string, string>): Promise<Map<string, string>> {
  const scripts = await emitAll(temporaryProject(files))
  return new Map(scripts.map(({ name, code }) => [name, code]))
}

describe('a room', () => {
  it('ships without its comments, and names the file of each module', async () => {
    const scripts = await emitted({
      ...ROOMS,
      'src/server/ground/add.ts': `/** Adds. */\n${ROOMS['src/server/ground/add.ts'].replace('return one', '// Why.\n  return one')}`,
    })
    const ground = scripts.get('ByocGround') ?? ''
    expect(ground).toContain('// src/server/ground/add.ts')
    expect(ground).not.toMatch(/Adds\.|Why\./)
  })

  it('is one script, and what imports from it calls it by name', async () => {
    const scripts = await emitted(ROOMS)

    expect([...scripts.keys()]).toEqual(['ByocGround', 'ByocFirst', 'Doubles'])
    expect([...scripts].filter(([, code]) => code.includes('function add(')).map(([name]) => name)).toEqual([
      'ByocGround',
    ])
    const text = [...scripts.values()].join('\n')
    expect(runInNewContext(`${text}\nnew Doubles().of(21)`)).toBe(42)
  })

  it('calls another room without a detour, and says its version', async () => {
    const scripts = await emitted(ROOMS)

    expect(scripts.get('Doubles')).toContain('return ByocFirst.twice(value)')
    expect(runInNewContext(`${scripts.get('ByocGround') ?? ''}\nByocGround.version`)).toBe('1.2.3')
  })

  it('is one global function of its name, as the platform wants a Script Include', async () => {
    const scripts = await emitted(ROOMS)

    expect(runInNewContext(`${scripts.get('ByocGround') ?? ''}\ntypeof ByocGround`)).toBe('function')
  })

  it.each([
    ["import { add } from '../ground/add'\nexport const twice = add", 'reaches past the face of the room ground'],
    ["import * as ground from '../ground'\nexport const twice = ground", 'import from the room ground by name'],
  ])('is refused another way in: %s', async (code, message) => {
    const refused = emitted({ ...ROOMS, 'src/server/first/twice.ts': code })

    await expect(refused).rejects.toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ message: expect.stringContaining(message) as string }),
      ]) as unknown,
    })
  })
})

describe('the rooms of this app', () => {
  const project = openProject(checkout)

  it('are the folders of src/server, each with a face', () => {
    const folders = filesBelow(join(checkout, 'src/server'))
      .filter((path) => path.endsWith('/index.ts'))
      .sort()
    expect(folders).toEqual(
      rooms(project)
        .map(({ room }) => faceOf(project, room))
        .sort(),
    )
  })

  it('are Script Includes of the package, private to it', () => {
    const fluent = ['rooms.now.ts', 'rooms-of-records.now.ts', 'rooms-at-work.now.ts']
      .map((name) => readFileSync(join(checkout, 'src/fluent/script-includes', name), 'utf8'))
      .join('')
    for (const { room } of rooms(project)) {
      const record = fluent.split('ScriptInclude({').find((each) => each.includes(`name: '${scriptIncludeOf(room)}'`))
      expect(record).toContain("accessibleFrom: 'package_private'")
    }
  })

  it('load no other room with them, so that a transaction loads what it calls alone', () => {
    for (const { room } of rooms(project)) {
      const name = scriptIncludeOf(room)
      const loaded: string[] = []
      // Another room, and whatever a call of its functions returns.
      const other: unknown = new Proxy(() => other, { get: () => other })
      const others = new Proxy(
        {},
        {
          has: (_target, key) => String(key).startsWith('Byoc') && key !== name,
          get: (_target, key) => {
            if (typeof key === 'symbol') return undefined
            loaded.push(key)
            return other
          },
        },
      )
      const script = readFileSync(join(checkout, 'dist/scripts/rooms', `${name}.js`), 'utf8')
      runInNewContext(`with (others) { ${script} }`, { others })
      // Its tables of findings are made of links, and whoever loads it has read the facts before.
      const together = room === 'install' ? ['ByocFacts'] : []
      expect([room, [...new Set(loaded)]]).toEqual([room, together])
    }
  })
})
