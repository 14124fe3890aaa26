import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const UPDATE = join(__dirname, '../../../dist/app/update')

let known: ReadonlyMap<string, string> | undefined

/** The operation in the package's form: its name, or the sys_id of the platform's own record of it. */
export function operationId(name: string): string {
  known ??= read()
  return known.get(name) ?? name
}

function read(): Map<string, string> {
  const rules = readdirSync(UPDATE).filter((file) => file.startsWith('sys_security_acl_'))
  const written = rules.flatMap((file) => {
    const [, name, value] =
      /<operation display_value="(\w+)">(\w+)</.exec(readFileSync(join(UPDATE, file), 'utf8')) ?? []
    return name === undefined || value === undefined ? [] : [[name, value] as const]
  })
  return new Map(written)
}
