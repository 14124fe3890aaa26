import { readPackage, type PackageFile } from './read'
import { readUpdateSet } from './update-set'

/**
 * The files to be installed: files read already, or paths, one after the other: folders of a built package, Retrieved
 * Update Sets (`….xml`).
 */
export type Source = string | readonly string[] | readonly PackageFile[]

/** A package or update set to install, as its files. */
export interface Installation {
  files: readonly PackageFile[]
  /** Made for one test, so that no other process loads it. */
  ofTest: boolean
}

/** The files of each thing that is to be installed, in order. */
export function readSources(source: Source, demoData: boolean): readonly Installation[] {
  if (isFiles(source)) return [{ files: source, ofTest: true }]
  return [source].flat().map((path) => ({
    files: path.endsWith('.xml') ? readUpdateSet(path) : readPackage(path, { demoData }),
    ofTest: false,
  }))
}

function isFiles(source: Source): source is readonly PackageFile[] {
  return typeof source !== 'string' && source.every((each) => typeof each !== 'string')
}
