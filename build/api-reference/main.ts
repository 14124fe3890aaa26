import { checkout, openProject } from '../project'
import { writeApiReference } from './write'

/** `npm run docs`. */
for (const path of writeApiReference(openProject(checkout))) process.stderr.write(`${path}\n`)
