import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { BuildRefusal } from '../scripts/script'
import { shown, type Project } from '../project'
import type { ApiClass, ApiMethod, ApiModel, ApiParameter } from './model'
import { TypeCollector } from './types'

/** The file that lists the scripts other scopes may call. */
const PUBLIC = 'src/fluent/script-includes/public.now.ts'

/**
 * Reads the public Script Includes: every method that is neither private nor `@internal`, and the types they name.
 * Throws `BuildRefusal` for one that lacks the documentation of a parameter or of what it returns.
 */
export function readApi(project: Project): ApiModel {
  const folder = join(project.root, 'src/server')
  const names = publicNames(project)
  const declarations = ['servicenow/platform.d.ts', 'triggers/globals.d.ts'].map((path) => join(folder, path))
  const files = names.map((name) => join(folder, `script-includes/${name}.ts`))
  const program = ts.createProgram([...files, ...declarations], {
    strict: true,
    target: ts.ScriptTarget.ES2021,
    lib: ['lib.es2021.d.ts'],
    types: [],
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    noErrorTruncation: true,
  })
  const collector = new TypeCollector(program.getTypeChecker())
  const classes = files.map((path, index) => {
    const source = program.getSourceFile(path)
    if (!source) throw new BuildRefusal(`${shown(project, path)} is not there`)
    return readClass(source, names[index] ?? '', collector)
  })
  const config = JSON.parse(readFileSync(join(project.root, 'now.config.json'), 'utf8')) as { scope: string }
  return { scope: config.scope, classes, types: collector.types() }
}

function publicNames(project: Project): string[] {
  const text = readFileSync(join(project.root, PUBLIC), 'utf8')
  return [...text.matchAll(/^ {2}name: '(\w+)',$/gm)].map(([, name]) => name ?? '')
}

function readClass(source: ts.SourceFile, name: string, collector: TypeCollector): ApiClass {
  const found = source.statements.find(
    (statement): statement is ts.ClassDeclaration => ts.isClassDeclaration(statement) && statement.name?.text === name,
  )
  if (!found) throw new BuildRefusal(`${source.fileName} declares no class ${name}`)
  const methods = found.members.filter(ts.isMethodDeclaration).filter(isPublic)
  return { name, text: commentOf(found), methods: methods.map((method) => readMethod(method, name, collector)) }
}

function isPublic(method: ts.MethodDeclaration): boolean {
  const flags = ts.getCombinedModifierFlags(method)
  if (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) return false
  return !ts.getJSDocTags(method).some((tag) => tag.tagName.text === 'internal')
}

function readMethod(method: ts.MethodDeclaration, owner: string, collector: TypeCollector): ApiMethod {
  const name = method.name.getText()
  const tag = (wanted: string): string =>
    textOf(ts.getJSDocTags(method).find((each) => each.tagName.text === wanted)?.comment)
  const parameters = method.parameters.map((parameter) => readParameter(parameter, `${owner}.${name}`, collector))
  const returns = tag('returns')
  const returnType = collector.textOf(method.type)
  if (returnType !== 'void' && returns === '') throw new BuildRefusal(`${owner}.${name} does not say what it returns`)
  return { name, text: commentOf(method), parameters, returnType, returns, throws: tag('throws') }
}

function readParameter(parameter: ts.ParameterDeclaration, where: string, collector: TypeCollector): ApiParameter {
  const name = parameter.name.getText()
  const text = textOf(ts.getJSDocParameterTags(parameter)[0]?.comment)
  if (text === '') throw new BuildRefusal(`${where} does not say what ${name} is`)
  const optional = parameter.questionToken !== undefined || parameter.initializer !== undefined
  return { name, type: collector.textOf(parameter.type), optional, text }
}

function commentOf(node: ts.HasJSDoc): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((doc) => textOf(doc.comment))
    .join('\n')
}

/** A comment in one line for each paragraph. */
function textOf(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  const text = ts.getTextOfJSDocComment(comment) ?? ''
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .join('\n\n')
}
