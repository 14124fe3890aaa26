import { scope as SCOPE } from '../../../now.config.json'
import { readPackage, type PackageFile } from '../../../sandbox/instance/data/package/read'
import { PACKAGE } from './installed'

const COLUMN = `${SCOPE}_organization`

/** The differences that the newer version brings. */
export const NEWER = { version: '99.0.0', column: 'cost_center', property: 'retry_attempts', value: '77' }

/** Name of a record that the newer version lacks. */
export const GONE = 'Diagnose'

/**
 * The package as a later version might ship it: another version, one column more, one default changed, one button less.
 * Throws when the package lacks one of the places to change.
 */
export function newerPackage(): PackageFile[] {
  const files = readPackage(PACKAGE)
  return [
    ...files.map((file) => {
      if (file.path.startsWith('scope/')) return replaced(file, /<version>[^<]*</, `<version>${NEWER.version}<`)
      if (file.path === `dictionary/${COLUMN}.xml`) return replaced(file, '</element>\n</database>', dictionaryEntry())
      if (file.text.includes(`<name>${SCOPE}.${NEWER.property}<`)) {
        return replaced(file, /<value>[^<]*</, `<value>${NEWER.value}<`)
      }
      return isGone(file) ? deletion(file) : file
    }),
    { path: `update/sys_dictionary_${COLUMN}_${NEWER.column}.xml`, text: dictionaryRecord() },
  ]
}

function replaced(file: PackageFile, pattern: string | RegExp, replacement: string): PackageFile {
  const text = file.text.replace(pattern, () => replacement)
  if (text === file.text) throw new Error(`${file.path} has nothing like ${String(pattern)}`)
  return { ...file, text }
}

function dictionaryEntry(): string {
  return `<element name="${NEWER.column}" type="string" label="Cost center" max_length="40"/></element>\n</database>`
}

function dictionaryRecord(): string {
  const fields = {
    element: NEWER.column,
    internal_type: 'string',
    max_length: '40',
    name: COLUMN,
    sys_id: '9'.repeat(32),
  }
  const xml = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`)
  return `<record_update table="sys_dictionary"><sys_dictionary action="INSERT_OR_UPDATE">${xml.join('')}</sys_dictionary></record_update>`
}

function isGone({ path, text }: PackageFile): boolean {
  return path.startsWith('update/sys_ui_action_') && text.includes(`<name>${GONE}<`)
}

/** A record that a version lacks comes as a deletion, in the SDK's form. */
function deletion({ path, text }: PackageFile): PackageFile {
  return {
    path: path.replace('update/', 'author_elective_update/'),
    text: text.replace('action="INSERT_OR_UPDATE"', 'action="DELETE"'),
  }
}
