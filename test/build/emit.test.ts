import { runInNewContext } from 'node:vm'
import type { EncodedSourceMap } from '@jridgewell/trace-mapping'
import { locator } from '../../build/engine-gate/locate'
import { emitAll } from '../../build/scripts/emit-all'
import type { EmittedScript } from '../../build/scripts/script'
import { removeProjects, temporaryProject } from './temporary-project'

afterAll(removeProjects)

const sources = {
  'src/server/genesys/region.ts': `
/** Never called, so never shipped. */
export function unused(): string {
  return 'unused code'
}

/** What a region looks like; a type leaves no trace. */
export interface Region {
  /** Its host. */
  host: string
}

/** All regions. */
const REGIONS: Record<string, Region> = { ireland: { host: 'api.example.ie' } }

/** Host of a region. */
export function host(region: string): string {
  // An unknown region has none.
  return REGIONS[region]?.host ?? ''
}
`,
  'src/server/glide/send.ts': `import { gs } from '@servicenow/glide'
import { RESTMessageV2 } from '@servicenow/glide/sn_ws'
import { host } from '../genesys/region'

export function send(region: string): string {
  const message = new RESTMessageV2()
  gs.info(host(region))
  return String(message)
}
`,
  'src/server/script-includes/Tokens.ts': `import type { Headers } from './Headers'

export class Tokens {
  for(id: string, _caller?: Headers): string {
    return 'token of ' + id
  }
}
`,
  'src/server/script-includes/Headers.ts': `import { send } from '../glide/send'
import { Tokens } from './Tokens'

/** Headers for calls. */
export class Headers {
  static made = 0
  readonly name = 'Headers'

  /**
   * The headers of one organization.
   * @param id its GUID
   */
  of(id: string, region = 'ireland'): string[] {
    Headers.made += 1
    return [new Tokens().for(id), send(region), \`two
  lines\`]
  }

  /** Nobody's business. */
  private secretly(): string {
    return this.name
  }
}
`,
  'src/server/triggers/business-rules/greet.ts': `import { Headers } from '../../script-includes/Headers'

declare const current: { id: string }

// Greets.
const headers = new Headers()
headers.of(current.id)
`,
}

async function emitted(files: Record<string, string>): Promise<Map<string, EmittedScript>> {
  const scripts = await emitAll(temporaryProject(files))
  return new Map(scripts.map((script) => [script.name, script]))
}

function script(scripts: Map<string, EmittedScript>, name: string): EmittedScript {
  const found = scripts.get(name)
  if (!found) throw new Error(`${name} was not emitted`)
  return found
}

let scripts: Map<string, EmittedScript>
beforeAll(async () => {
  scripts = await emitted(sources)
})

describe('a Script Include', () => {
  test('is one global whose class can be made, with the platform and its neighbors as globals', () => {
    const said: string[] = []
    const world = {
      gs: { info: (text: string) => said.push(text) },
      sn_ws: {
        RESTMessageV2: class {
          toString(): string {
            return 'sent'
          }
        },
      },
    }

    // A neighboring script is looked up when it is used, so the order of loading doesn't matter.
    const headers: unknown = runInNewContext(
      `${script(scripts, 'Headers').code}\n${script(scripts, 'Tokens').code}\nnew Headers().of('42')`,
      world,
    )

    expect(JSON.stringify(headers)).toBe(JSON.stringify(['token of 42', 'sent', 'two\n  lines']))
    expect(said).toEqual(['api.example.ie'])
  })

  test('holds the pure modules it uses, and nothing of them that it does not', () => {
    const { code } = script(scripts, 'Headers')

    expect(code).toContain('api.example.ie')
    expect(code).not.toContain('unused code')
    expect(code).not.toContain('Never called')
    expect(code).not.toContain('a type leaves no trace')
    expect(code).not.toContain('token of')
    expect(code).not.toMatch(/\b(?:import|export|require)\b/)
  })

  test('keeps comments that say why, and says what is documented once, in its header', () => {
    const { code } = script(scripts, 'Headers')

    expect(code).toMatch(/^ {2}\/\/ An unknown region has none\.\n {2}return/m)
    expect(code).toContain('// src/server/genesys/region.ts')
    expect(code.match(/@param id its GUID/g)).toHaveLength(1)
    expect(code).not.toContain('Host of a region')
    expect(code).not.toMatch(/\/[*/]!|¤/)
  })

  test('begins with where it comes from and what can be called', () => {
    const { code } = script(scripts, 'Headers')

    expect(code.slice(0, code.indexOf('*/'))).toBe(
      [
        '/**',
        ' * Headers — Script Include of x_some_app',
        ' * Built from src/server/script-includes/Headers.ts, some-app 1.2.3: change it there.',
        ' *',
        " * - of(id: string, region = 'ireland'): string[]",
        ' *     The headers of one organization.',
        ' *     @param id its GUID',
        ' ',
      ].join('\n'),
    )
  })

  test('parses as ECMAScript 2021: its public fields are assigned in the constructor', () => {
    const { code } = script(scripts, 'Headers')
    expect(code).toMatch(/constructor\(\) \{\n\s+this\.name = "Headers";/)
    expect(code).toMatch(/Headers\.made = 0;/)
  })
})

test('a trigger is called at once and finds what the platform hands it', () => {
  const greeted: string[] = []

  runInNewContext(script(scripts, 'business-rules/greet').code, {
    current: { id: '7' },
    Headers: class {
      of = (id: string) => greeted.push(id)
    },
  })

  expect(greeted).toEqual(['7'])
})

test('every line of code leads back to its line of TypeScript', () => {
  const { code, map } = script(scripts, 'Headers')
  const places = [
    ['return REGIONS[region]', 'src/server/genesys/region.ts:19'],
    ['const message = new', 'src/server/glide/send.ts:6'],
    ['made += 1', 'src/server/script-includes/Headers.ts:14'],
    ['new Tokens()', 'src/server/script-includes/Headers.ts:15'],
    ['secretly()', 'src/server/script-includes/Headers.ts:20'],
  ]

  expect(places.map(([text = '']) => [text, placeOf(code, map, text)])).toEqual(places)
})

function placeOf(code: string, map: EncodedSourceMap, text: string): string {
  const before = code.slice(0, code.indexOf(text)).split('\n')
  const place = locator(map)(before.length, before.at(-1)?.length ?? 0)
  return place ? `${place.file}:${String(place.line)}` : 'nowhere'
}

describe('refused with file and line', () => {
  const include = (code: string): Record<string, string> => ({
    'src/server/script-includes/Tokens.ts': 'export class Tokens {}\nexport type Kind = string\n',
    'src/server/script-includes/Foo.ts': code,
  })

  test.each([
    ['a package', "import { z } from 'zod'\nexport class Foo { a = z }", "Foo.ts:1: 'zod' can't be imported"],
    ['Node', "\nimport { join } from 'node:path'\nexport class Foo { a = join }", "Foo.ts:2: 'node:path' can't be"],
    ['another class', 'export class Bar {}', 'Foo.ts:1: a Script Include exports one class, Foo'],
    ['two exports', 'export class Foo {}\nexport const more = 1', 'Foo.ts:1: a Script Include exports one class, Foo'],
    [
      'more than the class of a neighbor',
      "import { Kind } from './Tokens'\nexport class Foo { a = Kind }",
      'Foo.ts:1: only the class Tokens can be had from ./Tokens',
    ],
    [
      'a class of a namespace as a global',
      "import { RESTMessageV2 } from '@servicenow/glide'\nexport class Foo { a = new RESTMessageV2() }",
      'Foo.ts:1: RESTMessageV2 is no global of the instance',
    ],
    ['an import for effect', "import './Tokens'\nexport class Foo {}", 'Foo.ts:1: an import for its side effects'],
    ['a missing file', "import { a } from '../nowhere'\nexport class Foo { a = a }", 'Foo.ts:1: Could not resolve'],
    ['a syntax error', 'export class Foo {\n  a = \n}', 'Foo.ts:3: '],
  ])('%s', async (_, code, message) => {
    const failure: unknown = await emitted(include(code)).catch((error: unknown) => error)

    expect(failure).toBeInstanceOf(AggregateError)
    expect((failure as AggregateError).errors.map(String).join('\n')).toContain(`src/server/script-includes/${message}`)
  })

  test('a trigger that exports', async () => {
    await expect(emitted({ 'src/server/triggers/jobs/a.ts': 'export const a = 1' })).rejects.toMatchObject({
      errors: [expect.objectContaining({ message: 'src/server/triggers/jobs/a.ts:1: a trigger exports nothing' })],
    })
  })

  test('a Script Include with a lower-case name', async () => {
    await expect(emitted({ 'src/server/script-includes/foo.ts': 'export class foo {}' })).rejects.toThrow(
      "src/server/script-includes/foo.ts: a Script Include's file is named in UpperCamelCase",
    )
  })
})
