import { FIELD_NAMES, fieldOf } from '../../src/server/fields/request-fields'
import { messages } from '../messages'
import { checkout, openProject } from '../project'
import { writeFieldLists } from './write'

/** `npm run fields`. */
async function main(): Promise<void> {
  const written = await writeFieldLists(openProject(checkout), FIELD_NAMES.map(fieldOf))
  const lines = written.length === 0 ? ['Every list is in step with the table of fields.'] : written
  process.stderr.write(`${lines.join('\n')}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${messages(error).join('\n')}\n`)
  process.exitCode = 1
})
