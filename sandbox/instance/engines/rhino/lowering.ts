import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import type * as TypeScript from 'typescript'
import { DiskCache } from '../../disk-cache'
import { oncePerProcess } from '../../once-per-process'

/** A script in the language of Rhino 1.7.14, and where its lines came from. */
export interface Lowered {
  code: string
  /** Source map, as JSON; empty when there is none. */
  map: string
}

const require = createRequire(__filename)
const { version } = require('typescript/package.json') as { version: string }
/** The compiler, which takes long to load: only where there is something to lower. */
const compiler = (): typeof TypeScript => oncePerProcess('TypeScript', () => require('typescript') as typeof TypeScript)

const known = oncePerProcess('lowered scripts', () => new Map<string, Lowered>())
/** Large sources take seconds, and every process would lower the same ones again. */
const onDisk = new DiskCache(`lowered-typescript-${version}`)
const WORTH_KEEPING = 2000

/**
 * Lowers a script to ES5, which every Rhino understands; helpers are inlined. Its own declarations stay declarations of
 * the script. A source that doesn't parse becomes a script that throws the SyntaxError.
 */
export function lower(source: string): Lowered {
  const key = createHash('sha1').update(source).digest('hex')
  let lowered = known.get(key)
  if (!lowered) {
    lowered = source.length < WORTH_KEEPING ? transpile(source) : fromDisk(key, source)
    known.set(key, lowered)
  }
  return lowered
}

/** Lowers code that must not be strict: Rhino compiles a script as strict when strict code asks for it. */
export function lowerToSloppy(source: string): string {
  return lower(source).code.replace(/^\s*"use strict";/gm, '')
}

function fromDisk(key: string, source: string): Lowered {
  const before = onDisk.get(key)
  if (before !== null) return JSON.parse(before) as Lowered
  const lowered = transpile(source)
  onDisk.set(key, JSON.stringify(lowered))
  return lowered
}

function transpile(source: string): Lowered {
  const { transpileModule, ScriptTarget, ModuleKind, flattenDiagnosticMessageText } = compiler()
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
  // The others are about the options, not about the script.
  const problem = diagnostics?.find(({ file }) => file !== undefined)
  if (problem) {
    const message = flattenDiagnosticMessageText(problem.messageText, ' ')
    return { code: `throw new SyntaxError(${JSON.stringify(message)})`, map: '' }
  }
  return { code: outputText.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: sourceMapText ?? '' }
}
