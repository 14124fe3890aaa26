// A process that loads what `now-sdk` needs, which takes seconds, and runs it when its parent sends the arguments. Its
// working directory is the checkout whose `now-sdk` it is.
import { createRequire } from 'node:module'
import { join } from 'node:path'

const program = join(process.cwd(), 'node_modules/@servicenow/sdk/bin/index.js')
const require = createRequire(program)

process.once('message', (args) => {
  process.argv = [process.execPath, program, ...args]
  require(program)
})

try {
  require('@servicenow/sdk/api')
} catch {
  // What is missing is missing to `now-sdk` as well, and said by it when it runs.
}
