import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { shown, type Project } from '../project'
import { filesBelow } from '../write-outputs'
import type { Refusal } from './check-emitted'
import { documentation, findClass } from './glide-api'

/**
 * Checks what the server code declares of the platform (`src/server/**.d.ts`) against the documentation. Together with
 * strict types this covers what the emitted script can't show, the class of a function's parameter: code can call only
 * what is declared, and what is declared is documented.
 */
export function checkDeclarations(project: Project): Refusal[] {
  return filesBelow(join(project.root, 'src/server'))
    .filter((path) => path.endsWith('.d.ts'))
    .flatMap((path) => {
      const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
      return file.statements.flatMap(declared).flatMap((declaration) => check(project, file, declaration))
    })
}

interface Declaration {
  name: string
  members: readonly ts.Node[]
}

function declared(statement: ts.Statement): Declaration[] {
  if (ts.isInterfaceDeclaration(statement)) return [{ name: statement.name.text, members: statement.members }]
  if (ts.isClassDeclaration(statement) && statement.name)
    return [{ name: statement.name.text, members: statement.members }]
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({ name, type }) =>
    type && ts.isTypeLiteralNode(type) ? objectOf(name.getText(), type) : [],
  )
}

/** `gs` is an object with members; `sn_ws` one whose members are classes. */
function objectOf(name: string, type: ts.TypeLiteralNode): Declaration[] {
  if (!name.startsWith('sn_')) return [{ name, members: type.members }]
  return type.members.filter(ts.isPropertySignature).map((member) => ({
    name: `${name}.${member.name.getText()}`,
    members: instanceMembers(member.type),
  }))
}

/** Members of `new () => { … }`; a class given by name is checked where that is declared. */
function instanceMembers(type: ts.TypeNode | undefined): readonly ts.Node[] {
  if (!type || !ts.isConstructorTypeNode(type) || !ts.isTypeLiteralNode(type.type)) return []
  return type.type.members
}

function check(project: Project, file: ts.SourceFile, { name, members }: Declaration): Refusal[] {
  const known = findClass(name)
  const at = (node: ts.Node): string =>
    `${shown(project, file.fileName)}:${String(file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1)}`
  if (known === undefined) {
    return name.startsWith('sn_') ? [`${shown(project, file.fileName)}: ${name} is not in glide-api.json`] : []
  }
  const { page, members: documented } = documentation(known)
  return members.filter(isCallable).flatMap((member) => {
    const called = member.name.getText(file)
    if (documented.has(called)) return []
    return [`${at(member)}: ${known}.${called} is not documented for scoped apps (${page}).`]
  })
}

function isCallable(member: ts.Node): member is ts.MethodSignature | ts.MethodDeclaration | ts.PropertySignature {
  return ts.isMethodSignature(member) || ts.isMethodDeclaration(member) || ts.isPropertySignature(member)
}
