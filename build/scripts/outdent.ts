import {
  decodedMappings,
  encodedMappings,
  TraceMap,
  type EncodedSourceMap,
  type SourceMapSegment,
} from '@jridgewell/trace-mapping'
import ts from 'typescript'

/** esbuild's indentation of what stands in the function around a script. */
const STEP = '  '

/**
 * Takes one step of indentation off each line: the function around a script is all that stands at the margin, so that the
 * step tells a reader nothing, and it would be a twentieth of all that ships. Lines of a text in backticks stay.
 */
export function outdent(code: string, map: EncodedSourceMap): { code: string; map: EncodedSourceMap } {
  const kept = linesWithinTexts(code)
  const lines = code.split('\n')
  const moved = lines.map((line, number) => line.startsWith(STEP) && !kept.has(number))
  const tracer = new TraceMap(map)
  const mappings = decodedMappings(tracer).map((segments, number) =>
    moved[number] === true ? segments.map((segment) => toTheLeft(segment)) : [...segments],
  )
  const decoded = { ...map, mappings: mappings }
  return {
    code: lines.map((line, number) => (moved[number] === true ? line.slice(STEP.length) : line)).join('\n'),
    map: { ...map, mappings: encodedMappings(new TraceMap(decoded)) },
  }
}

function toTheLeft([column, ...rest]: Readonly<SourceMapSegment>): SourceMapSegment {
  return [Math.max(0, column - STEP.length), ...rest] as SourceMapSegment
}

/** Numbers of the lines that begin within a text in backticks. */
function linesWithinTexts(code: string): Set<number> {
  const file = ts.createSourceFile('script.js', code, ts.ScriptTarget.ES2021, false, ts.ScriptKind.JS)
  const lines = new Set<number>()
  const visit = (node: ts.Node): void => {
    if (isTextPart(node)) {
      const [first, last] = [node.getStart(file), node.end].map((at) => file.getLineAndCharacterOfPosition(at).line)
      for (let line = (first ?? 0) + 1; line <= (last ?? 0); line += 1) lines.add(line)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return lines
}

function isTextPart(node: ts.Node): boolean {
  return (
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  )
}
