import { join, relative } from 'node:path'

/** The example in the bundled program's checkout, as seen from where the user is. */
export function exampleInput(): string {
  return relative(process.cwd(), join(__dirname, '..', '..', 'examples', 'three-organizations.json'))
}
