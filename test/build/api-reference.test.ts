import { scope as SCOPE } from '../../now.config.json'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { readApi } from '../../build/api-reference/read-api'
import { apiReference } from '../../build/api-reference/write'
import { openProject } from '../../build/project'

const ROOT = join(__dirname, '../..')
const DECLARATIONS = join(ROOT, `docs/api/${SCOPE}.d.ts`)

const model = readApi(openProject(ROOT))

it('is what the docstrings say; npm run docs writes it anew', () => {
  const pages = [...apiReference(model)]
  expect(pages.map(([path]) => path)).toContain(`docs/api/${SCOPE}.d.ts`)
  for (const [path, text] of pages) {
    expect({ path, text: readFileSync(join(ROOT, path), 'utf8') }).toEqual({ path, text })
  }
})

it('has the four public Script Includes, without what is the app’s own', () => {
  const methods = Object.fromEntries(
    model.classes.map(({ name, methods: own }) => [name, own.map((each) => each.name)]),
  )
  expect(methods).toEqual({
    GenesysHeaders: ['setGenesysHeaders'],
    GenesysTokens: ['getScopedToken', 'revoke'],
    TrunkRegistration: [
      'queue',
      'register',
      'registerAll',
      'preview',
      'retryNow',
      'stop',
      'cancel',
      'retire',
      'retireTrunk',
      'change',
      'replace',
      'registerAnew',
      'status',
    ],
    AccessDoctor: ['diagnose', 'describe', 'diagnoseRequest'],
  })
})

it('says of every parameter what it is, and of every method what it gives back', () => {
  for (const method of model.classes.flatMap(({ methods }) => methods)) {
    expect(method.text).toMatch(/\.$/)
    for (const parameter of method.parameters) expect(parameter.text).not.toBe('')
    expect(method.returnType === 'void' || method.returns !== '').toBe(true)
  }
})

const SCRIPTS = {
  right: `
    const summary = new ${SCOPE}.TrunkRegistration().queue('a')
    if (summary.verdict?.code === 'conflict') throw new Error(summary.verdict.nextStep)
    const headers: Record<string, string> = new ${SCOPE}.GenesysHeaders().setGenesysHeaders('b')
    const report = new ${SCOPE}.AccessDoctor().diagnose('c', { automatic: true })
    const failed = report.checks.filter((check) => check.outcome === 'fail').map((check) => check.name)
    export const used = [headers, failed]`,
  number: `export const wrong = new ${SCOPE}.TrunkRegistration().queue(5)`,
  internal: `export const gone = new ${SCOPE}.GenesysTokens().obtain`,
}

it('types the calls of another scope, and what is wrong with them', () => {
  const problems = problemsOf(SCRIPTS)
  expect(problems['right']).toEqual([])
  expect(problems['number']).toEqual([
    expect.stringContaining("'number' is not assignable to parameter of type 'string'"),
  ])
  expect(problems['internal']).toEqual([expect.stringContaining("Property 'obtain' does not exist")])
})

/** The compiler's errors in scripts of another scope that use the declarations. */
function problemsOf(scripts: Readonly<Record<string, string>>): Record<string, string[]> {
  const options = {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2021,
    lib: ['lib.es2021.d.ts'],
    skipDefaultLibCheck: true,
  }
  const pathOf = (name: string): string => join(ROOT, `docs/api/${name}.ts`)
  const texts = new Map(Object.entries(scripts).map(([name, text]) => [pathOf(name), text]))
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (path, version) => {
    const text = texts.get(path)
    return text === undefined ? read(path, version) : ts.createSourceFile(path, text, version)
  }
  const program = ts.createProgram([DECLARATIONS, ...texts.keys()], options, host)
  expect(program.getSemanticDiagnostics(program.getSourceFile(DECLARATIONS))).toEqual([])
  return Object.fromEntries(
    Object.keys(scripts).map((name) => {
      const found = program.getSemanticDiagnostics(program.getSourceFile(pathOf(name)))
      return [name, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))]
    }),
  )
}
