import { createHash } from 'node:crypto'
import { DiskCache } from '../../disk-cache'
import type { PackageFile } from './read'
import { parseXml, type Element } from './xml'

/**
 * Documents of the packages read last: each process of a test run loads the same one. Its name changes with `Element`.
 */
const onDisk = new DiskCache('package-elements-1', 4)

/** The root elements of files, in their order. Throws, naming the file, when one isn't XML. */
export function parseFiles(files: readonly PackageFile[]): Element[] {
  return files.map(({ path, text }) => parseXml(path, text))
}

/** The root elements of a built package's files, kept on disk: other processes load the same package. */
export function parsePackage(files: readonly PackageFile[]): Element[] {
  const hash = createHash('sha256')
  for (const { path, text } of files) hash.update(`${path}\0${String(text.length)}\0`).update(text)
  const key = hash.digest('hex')
  const before = recent?.key === key ? recent.roots : read(key, files.length)
  const roots = before ?? parseFiles(files)
  if (before === null) onDisk.set(key, JSON.stringify(roots))
  recent = { key, roots }
  return roots
}

/** Instances of one process mostly load one package. */
let recent: { key: string; roots: Element[] } | null = null

function read(key: string, count: number): Element[] | null {
  const text = onDisk.get(key)
  if (text === null) return null
  try {
    const roots = JSON.parse(text) as Element[]
    return roots.length === count ? roots : null
  } catch {
    return null
  }
}
