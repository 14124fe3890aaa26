import ts from 'typescript'
import type { ApiParameter, ApiType } from './model'

/** On the instance a text may be a Java string; for a caller from another scope it is a string. */
const PLATFORM_TEXT = 'PlatformText'

/** Texts of types as a caller sees them, and the declarations of those that they name. */
export class TypeCollector {
  private readonly found = new Map<string, ApiType>()

  constructor(private readonly checker: ts.TypeChecker) {}

  types(): ApiType[] {
    return [...this.found.values()]
  }

  /** A type as it is written, without what is the platform's own affair. */
  textOf(node: ts.TypeNode | undefined): string {
    if (node === undefined) return 'void'
    this.follow(node)
    return this.rendered(node)
  }

  private rendered(node: ts.TypeNode): string {
    if (ts.isUnionTypeNode(node)) {
      const texts = node.types.map((each) => this.rendered(each))
      return [...new Set(texts)].join(' | ')
    }
    if (ts.isTypeReferenceNode(node) && node.typeName.getText() === PLATFORM_TEXT) return 'string'
    if (ts.isTypeLiteralNode(node)) {
      const members = node.members.filter(ts.isPropertySignature).map((member) => {
        const mark = member.questionToken ? '?' : ''
        return `${member.name.getText()}${mark}: ${member.type ? this.rendered(member.type) : 'unknown'}`
      })
      return `{ ${members.join('; ')} }`
    }
    return node.getText()
  }

  /** Collects the types that a type names, and those that they name in turn. */
  private follow(node: ts.Node): void {
    if (ts.isTypeReferenceNode(node)) this.collect(node.typeName)
    ts.forEachChild(node, (child) => {
      this.follow(child)
    })
  }

  private collect(name: ts.EntityName): void {
    const symbol = this.checker.getSymbolAtLocation(name)
    if (!symbol) return
    const declared = symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol
    const [declaration] = declared.declarations ?? []
    if (!declaration || declaration.getSourceFile().isDeclarationFile || this.found.has(declared.name)) return
    if (ts.isInterfaceDeclaration(declaration)) this.addInterface(declaration)
    else if (ts.isTypeAliasDeclaration(declaration)) this.addAlias(declaration)
  }

  private addInterface(declaration: ts.InterfaceDeclaration): void {
    const type: ApiType = { name: declaration.name.text, text: textAbove(declaration), members: [], alias: '' }
    this.found.set(type.name, type)
    type.members = declaration.members.filter(ts.isPropertySignature).map((member): ApiParameter => ({
      name: member.name.getText(),
      type: this.textOf(member.type),
      optional: member.questionToken !== undefined,
      text: textAbove(member),
    }))
  }

  /** Aliases are computed from tables of the source; a caller is told what they come to. */
  private addAlias(declaration: ts.TypeAliasDeclaration): void {
    const type = this.checker.getTypeAtLocation(declaration)
    const alias = this.checker.typeToString(type, declaration, ts.TypeFormatFlags.InTypeAlias)
    const { text: name } = declaration.name
    // The compiler's own order of a union's members changes with what it has met before.
    const sorted = alias.replaceAll('"', "'").split(' | ').sort().join(' | ')
    this.found.set(name, { name, text: textAbove(declaration), members: null, alias: sorted })
  }
}

function textAbove(node: ts.HasJSDoc): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((doc) => (ts.getTextOfJSDocComment(doc.comment) ?? '').replace(/\s*\n\s*/g, ' ').trim())
    .join(' ')
}
