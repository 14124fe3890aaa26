import type { OnLoadResult, Plugin } from 'esbuild'
import type { Project } from '../project'
import { readServerModule, type ReadOptions } from './read-server-module'
import { BuildRefusal } from './script'

/** Gives esbuild the server's modules as it shall see them. Each is read once for all bundles that share the plugin. */
export function serverModules(project: Project, how: ReadOptions = { whole: false }): Plugin {
  const read = new Map<string, Promise<OnLoadResult>>()
  return {
    name: 'server-modules',
    setup(context) {
      context.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const known = read.get(path) ?? load(project, path, how)
        read.set(path, known)
        return known
      })
    },
  }
}

async function load(project: Project, path: string, how: ReadOptions): Promise<OnLoadResult> {
  try {
    return await readServerModule(project, path, how)
  } catch (error) {
    if (error instanceof BuildRefusal) return { errors: [{ text: error.message }] }
    throw error
  }
}
