import { createHash } from 'node:crypto'
import { flattenDiagnosticMessageText, ModuleKind, ScriptTarget, transpileModule, type Diagnostic } from 'typescript'

/** A script in the language of Rhino 1.7.14, and where its lines came from. */
export interface Lowered {
  code: string
  /** Source map, as JSON. */
  map: string
}

const known = new Map<string, Lowered>()

/**
 * Lowers a script to ES5, which every Rhino understands; helpers are inlined. Its own declarations stay declarations of
 * the script. Kept for the life of the process. What doesn't parse becomes a script that throws the SyntaxError.
 */
export function lower(source: string): Lowered {
  const key = createHash('sha1').update(source).digest('hex')
  let lowered = known.get(key)
  if (!lowered) {
    const { outputText, sourceMapText, diagnostics } = transpileModule(source, {
      fileName: 'script.js',
      reportDiagnostics: true,
      compilerOptions: {
        target: ScriptTarget.ES5,
        module: ModuleKind.None,
        downlevelIteration: true,
        sourceMap: true,
        removeComments: false,
        alwaysStrict: false,
        allowJs: true,
      },
    })
    const problem = diagnostics?.find(({ file }) => file !== undefined)
    if (problem) return { code: `throw new SyntaxError(${JSON.stringify(textOf(problem))})`, map: '' }
    lowered = { code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: sourceMapText ?? '' }
    known.set(key, lowered)
  }
  return lowered
}

function textOf({ messageText }: Diagnostic): string {
  return flattenDiagnosticMessageText(messageText, ' ')
}
