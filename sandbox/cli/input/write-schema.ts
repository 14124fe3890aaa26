import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inputJsonSchema, SCHEMA_PATH } from './json-schema'

/** A part of `npm run docs`. */
writeFileSync(join(__dirname, '../../..', SCHEMA_PATH), inputJsonSchema())
process.stderr.write(`${SCHEMA_PATH}\n`)
