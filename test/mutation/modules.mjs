/**
 * The modules of the unit tests, as Stryker's copy of the repository has them: loaded in this process, and loaded anew
 * where a mutant changes what is evaluated while a module loads.
 */
import { readFileSync, readdirSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { transformSync } from '@swc/core'
import jest from '../../jest.config.mjs'

/** Jest transpiles the unit tests with these. */
const [[, swc]] = Object.values(jest.projects.find(({ displayName }) => displayName === 'unit').transform)

export class Modules {
  /** Transpiled sources by path: they don't change while Stryker runs. */
  transpiled = new Map()
  /** By path, the files that import it. */
  importers = new Map()

  constructor(root) {
    this.root = root
    this.require = createRequire(join(root, 'package.json'))
    Module._extensions['.ts'] = (module, path) => module._compile(this.transpile(path), path)
    const { require } = Module.prototype
    const { note } = this
    Module.prototype.require = function (name) {
      if (name.startsWith('.')) note(this.filename, name)
      return require.call(this, name)
    }
  }

  transpile(path) {
    const known =
      this.transpiled.get(path) ?? transformSync(readFileSync(path, 'utf8'), { ...swc, filename: path }).code
    this.transpiled.set(path, known)
    return known
  }

  /** Keeps that one file imports the other. An import of a file without its extension names a `.ts` or a folder. */
  note = (importer, name) => {
    if (importer.includes(`${sep}node_modules${sep}`)) return
    const target = join(dirname(importer), name)
    for (const path of [target, `${target}.ts`, join(target, 'index.ts')]) {
      const known = this.importers.get(path) ?? new Set()
      this.importers.set(path, known.add(importer))
    }
  }

  /** The files among the loaded ones that a change of one of these reaches: themselves, and all that import them. */
  reachedFrom(files) {
    const reached = new Set(files)
    for (const path of reached) for (const importer of this.importers.get(path) ?? []) reached.add(importer)
    return reached
  }

  /** The files that import one of a folder by themselves. */
  importersOf(folder) {
    const within = [...this.importers].filter(([path]) => path.startsWith(folder + sep))
    return new Set(within.flatMap(([, importers]) => [...importers]))
  }

  /** A test that stands in no room's folder reads the sources themselves, which are full of mutants here. */
  testFiles() {
    const folder = join(this.root, 'test/unit')
    const files = readdirSync(folder, { recursive: true }).filter((file) => /[\\/].+\.test\.ts$/.test(file))
    return files.sort().map((file) => join(folder, file))
  }

  load(path) {
    return this.require(path)
  }

  /** The files are evaluated anew when they are asked for next. */
  forget(files) {
    for (const path of files) delete this.require.cache[path]
  }
}
