import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lower } from '../../sandbox/instance/engines/rhino/lowering'
import { rhinoMissing } from '../../sandbox/instance/engines/rhino/rhinoProcess'
import { scriptIncludeSources } from './sizes'

/** The path at which Debian's package `rhino` installs it. */
const JAR = process.env['RHINO_JAR'] ?? '/usr/share/java/js.jar'
const TIMES = 15

/**
 * The time that Rhino takes to parse and evaluate each Script Include, in milliseconds; null where there is no Rhino.
 */
export function rhinoLoadTimes(root: string): { name: string; ms: number }[] | null {
  if (rhinoMissing() !== null) return null
  const folder = mkdtempSync(join(tmpdir(), 'bench-rhino-'))
  try {
    const files = scriptIncludeSources(root).map(({ name, source }) => {
      const file = join(folder, `${name}.js`)
      writeFileSync(file, lower(source).code)
      return { name, file }
    })
    const program = join(folder, 'program.js')
    writeFileSync(program, programOf(files))
    const flags = ['-Dfile.encoding=UTF-8', '-cp', JAR, 'org.mozilla.javascript.tools.shell.Main']
    const said = execFileSync('java', [...flags, '-opt', '-1', '-version', '200', program], { encoding: 'utf8' })
    return JSON.parse(said) as { name: string; ms: number }[]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Loads every file several times, as an instance does anew for each transaction; the median counts. */
function programOf(files: readonly { name: string; file: string }[]): string {
  return `
    var files = ${JSON.stringify(files)}
    var told = files.map(function (each) {
      var times = []
      for (var i = 0; i < ${String(TIMES)}; i++) {
        var started = java.lang.System.nanoTime()
        load(each.file)
        times.push((java.lang.System.nanoTime() - started) / 1e6)
      }
      times.sort(function (a, b) { return a - b })
      return { name: each.name, ms: times[${String(TIMES >> 1)}] }
    })
    print(JSON.stringify(told))
  `
}
