import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { shown, type Project } from '../project'
import type { ScriptSource } from './script'

/** The comment a script begins with on the instance: its purpose, its source file and its public members. */
export function header(project: Project, source: ScriptSource): string {
  const lines = [
    source.kind === 'trigger' ? source.name : `${source.name} — Script Include of ${project.scope}`,
    `Built from ${shown(project, source.path)}, ${project.name} ${project.version}: change it there.`,
    ...(source.kind === 'script-include' ? publicMethods(source) : []),
  ]
  return `/**\n${lines.map((line) => (line ? ` * ${line}\n` : ' *\n')).join('')} */\n`
}

function publicMethods(source: ScriptSource): string[] {
  const text = readFileSync(source.path, 'utf8')
  const file = ts.createSourceFile(source.path, text, ts.ScriptTarget.Latest, true)
  const found = file.statements.find(
    (statement): statement is ts.ClassDeclaration =>
      ts.isClassDeclaration(statement) && statement.name?.text === source.name,
  )
  if (!found) return []
  const methods = found.members.filter(ts.isMethodDeclaration).filter(isPublic)
  if (methods.length === 0) return []
  return ['', ...methods.flatMap((method) => [`- ${signature(method, file)}`, ...description(method)])]
}

function isPublic(method: ts.MethodDeclaration): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected
  return (
    (ts.getCombinedModifierFlags(method) & hidden) === 0 && ts.isIdentifier(method.name) && method.body !== undefined
  )
}

function signature(method: ts.MethodDeclaration, file: ts.SourceFile): string {
  const parameters = method.parameters.map((parameter) => parameter.getText(file)).join(', ')
  const returned = method.type ? `: ${method.type.getText(file)}` : ''
  const prefix = ts.getCombinedModifierFlags(method) & ts.ModifierFlags.Static ? 'static ' : ''
  return `${prefix}${method.name.getText(file)}(${parameters})${returned}`.replace(/\s+/g, ' ')
}

/** A method's documentation, tags included, indented below its signature. */
function description(method: ts.MethodDeclaration): string[] {
  return ts
    .getJSDocCommentsAndTags(method)
    .filter(ts.isJSDoc)
    .flatMap((doc) =>
      doc
        .getText()
        .replace(/^\/\*\*|\*\/$/g, '')
        .split('\n')
        .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
        .filter((line) => line !== ''),
    )
    .map((line) => `    ${line.replaceAll('*/', '* /')}`)
}
