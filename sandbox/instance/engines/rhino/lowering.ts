import { createHash } from 'node:crypto'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'

/** A script in the language of Rhino 1.7.14, and where its lines came from. */
export interface Lowered {
  code: string
  /** Source map, as JSON. */
  map: string
}

const known = new Map<string, Lowered>()

/**
 * Lowers a script to ES5, which every Rhino understands; helpers are inlined. Its own declarations stay declarations of
 * the script. Kept for the life of the process. Throws nothing: what doesn't parse fails in the engine, as it would there.
 */
export function lower(source: string): Lowered {
  const key = createHash('sha1').update(source).digest('hex')
  let lowered = known.get(key)
  if (!lowered) {
    const { outputText, sourceMapText } = transpileModule(source, {
      fileName: 'script.js',
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
    lowered = { code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: sourceMapText ?? '' }
    known.set(key, lowered)
  }
  return lowered
}
