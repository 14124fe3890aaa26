import type { Safeguard } from './safeguard'

const ROOM = /^Byoc(\w+)$/

/** True when one of the changed files makes the safeguard's script, or is the test that it is killed by. */
export function isTouched({ script, killer }: Safeguard, files: readonly string[]): boolean {
  const room = ROOM.exec(script)?.[1]?.toLowerCase()
  const source = room === undefined ? `src/server/script-includes/${script}.ts` : `src/server/${room}/`
  return files.some((file) => file === killer.file || file.startsWith(source))
}
