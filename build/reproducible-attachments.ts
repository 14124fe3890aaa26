import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from './project'
import { filesBelow } from './write-outputs'

const PART = /<sys_attachment_doc action="INSERT_OR_UPDATE">[\s\S]*?<\/sys_attachment_doc>/g

/**
 * Makes attached pictures the same in every build. `now-sdk` writes the time of the build into the first part of each
 * and derives the part's sys_id from its content: an upgrade would add a second first part, and the picture were broken.
 */
export function makeAttachmentsReproducible(project: Project): void {
  for (const path of filesBelow(join(project.root, 'dist/app'))) {
    if (!path.endsWith('.xml')) continue
    const xml = readFileSync(path, 'utf8')
    if (!xml.includes('<sys_attachment_doc ')) continue
    writeFileSync(path, xml.replace(PART, still))
  }
}

/** A part of an attachment with a sys_id that follows from its place, and without a time in its compressed data. */
export function still(part: string): string {
  const valueOf = (column: string): string => new RegExp(`<${column}>([^<]*)<`).exec(part)?.[1] ?? ''
  const [sysId, position, data] = [valueOf('sys_id'), valueOf('position'), valueOf('data')]
  const identity = [valueOf('sys_attachment'), position].join('\n')
  const place = createHash('sha256').update(identity).digest('hex').slice(0, 32)
  const bytes = Buffer.from(data, 'base64')
  // RFC 1952: a header of ten bytes, of which the fifth to eighth are the time; all zero means that there is none.
  if (position === '0') bytes.fill(0, 4, 8)
  return part.replaceAll(sysId, place).replace(`<data>${data}<`, `<data>${bytes.toString('base64')}<`)
}
