import type { Readable } from 'node:stream'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { sortFiles, type PackageFile } from './read'

/**
 * The XML files of a packed package (`now-sdk pack`, `target/*.zip`). Its names begin with a slash, which zip readers
 * rightly refuse: they are read raw and taken as relative. Throws when there is no such file or it holds no XML.
 */
export async function readPackedPackage(zipFile: string): Promise<PackageFile[]> {
  const zip: ZipFile = await openPromise(zipFile, { decodeStrings: false, lazyEntries: true, autoClose: true })
  const files: PackageFile[] = []
  for await (const entry of zip.eachEntry()) {
    const path = nameOf(entry).replace(/^\/+/, '')
    if (path.endsWith('.xml')) files.push({ path, text: await textOf(await zip.openReadStreamPromise(entry)) })
  }
  if (files.length === 0) throw new Error(`${zipFile} holds no XML`)
  return sortFiles(files)
}

/** Without string decoding a name is bytes, although the declaration says string. */
function nameOf(entry: Entry): string {
  const name: unknown = entry.fileName
  return Buffer.isBuffer(name) ? name.toString('utf8') : String(name)
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
