import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shown, type Project } from '../project'
import { filesBelow } from '../write-outputs'
import type { Refusal } from './check-emitted'
import { checkScript } from './check-script'
import { surroundings, type ScriptPlace } from './engine-globals'

/** A fenced piece of JavaScript in a page: `first` is the line of the page where its text begins. */
export interface FencedScript {
  text: string
  first: number
  place: ScriptPlace
}

/**
 * Scripts that people copy out of the docs go through the gate too: every fence tagged `js`. It is taken for a
 * background script unless a second word says where it stands (`js businessRule`, see `surroundings`).
 */
export function checkDocs(project: Project, scriptIncludes: readonly string[]): Refusal[] {
  const pages = [join(project.root, 'README.md'), ...filesBelow(join(project.root, 'docs'))]
  return pages
    .filter((path) => path.endsWith('.md') && existsSync(path))
    .flatMap((path) =>
      fencedScripts(readFileSync(path, 'utf8'), shown(project, path)).flatMap(({ text, first, place }) =>
        // From outside the app its Script Includes are called with the scope before their name.
        checkScript(text, { place, scriptIncludes: [...scriptIncludes, project.scope] }).map(
          ({ line, message, rule }) => `${shown(project, path)}:${String(first + line - 1)}: ${message} (${rule})`,
        ),
      ),
    )
}

/** The scripts of one page, in order. Throws for a place it doesn't know. */
export function fencedScripts(page: string, name: string): FencedScript[] {
  const scripts: FencedScript[] = []
  for (const fence of page.matchAll(/^```(?:js|javascript)\b[ \t]*(\w*)[^\n]*\n([\s\S]*?)^```/gm)) {
    const [, place = '', text = ''] = fence
    const first = page.slice(0, fence.index).split('\n').length + 1
    if (place !== '' && !isPlace(place))
      throw new Error(`${name}:${String(first - 1)}: ${place} is no place of a script`)
    scripts.push({ text, first, place: place === '' ? 'background' : place })
  }
  return scripts
}

function isPlace(word: string): word is ScriptPlace {
  return Object.hasOwn(surroundings, word)
}
