import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Project } from '../project'

/** A room of `src/server`: one concept, and one Script Include on the instance. */
export interface Room {
  /** Name of its folder. */
  room: string
  /** The room's contents, described for people. */
  what: string
}

/** The rooms, bottom up: each may import only from rooms before it. ESLint and the build read the same list. */
export function rooms(project: Pick<Project, 'root'>): Room[] {
  const path = join(project.root, 'src/server/rooms.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Room[]) : []
}

export function roomNames(project: Pick<Project, 'root'>): string[] {
  return rooms(project).map(({ room }) => room)
}

/** The Script Include of a room: `ByocLanes` of `lanes`. */
export function scriptIncludeOf(room: string): string {
  return `Byoc${room.charAt(0).toUpperCase()}${room.slice(1)}`
}

/** The file that lists the names others may import from a room. */
export function faceOf(project: Pick<Project, 'root'>, room: string): string {
  return join(project.root, 'src/server', room, 'index.ts')
}

/** The room that a file stands in, or null. */
export function roomOf(project: Pick<Project, 'root'>, path: string): string | null {
  const [folder = ''] = relative(join(project.root, 'src/server'), dirname(path)).split(sep)
  return roomNames(project).find((room) => room === folder) ?? null
}
