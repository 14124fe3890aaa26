import { checkDeclarations } from '../../build/engine-gate/platform-declarations'
import { removeProjects, temporaryProject } from '../build/temporary-project'

afterAll(removeProjects)

const check = (declarations: string): string[] =>
  checkDeclarations(temporaryProject({ 'src/server/servicenow/platform.d.ts': declarations }))

test('what is documented may be declared, however it is put', () => {
  expect(
    check(`
      interface GlideRecord { addQuery(field: string, value: string): void; readonly variables: object }
      declare class GlideDateTime { getNumericValue(): number }
      declare const GlideAggregate: new (table: string) => GlideRecord
      declare const gs: { info(message: string): void; getUser(): GlideUser }
      declare const sn_ws: { RESTMessageV2: new (message: string) => { execute(): object } }
      interface PlatformText { readonly anything: unique symbol }
    `),
  ).toEqual([])
})

test.each([
  ['interface GlideRecord {\n  setUseEngines(on: boolean): void\n}', 2, 'GlideRecord.setUseEngines'],
  ['declare class GlideDateTime {\n  getMonth(): number\n}', 2, 'GlideDateTime.getMonth'],
  ['declare const gs: {\n  sleep(ms: number): void\n}', 2, 'gs.sleep'],
  ['declare const gs: { print: (text: string) => void }', 1, 'gs.print'],
  ['interface RESTResponseV2 { getVariables(): string[] }', 1, 'sn_ws.RESTResponseV2.getVariables'],
  [
    'declare const sn_ws: {\n  RESTMessageV2: new () => {\n    getEccTopic(): string\n  }\n}',
    3,
    'sn_ws.RESTMessageV2.getEccTopic',
  ],
])('an undocumented declaration is refused: %s', (declarations, line, member) => {
  expect(check(declarations)).toEqual([
    expect.stringContaining(`src/server/servicenow/platform.d.ts:${String(line)}: ${member} is not documented`),
  ])
})

test('a namespace with a class nobody has looked up is refused', () => {
  expect(check('declare const sn_ws: { Mystery: new () => object }')).toEqual([
    'src/server/servicenow/platform.d.ts: sn_ws.Mystery is not in glide-api.json',
  ])
})
