import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { checkPackageScripts } from '../engine-gate/package-scripts'
import type { Refusal } from '../engine-gate/check-emitted'
import { builtFolders } from '../parts'
import { shown, type Project } from '../project'
import type { EmittedScript } from '../scripts/script'
import { filesBelow } from '../write-outputs'

/**
 * The findings on the package, as `file: what`: files that must not be in it and files that are missing. The check
 * reads `dist/app`, which `now-sdk pack` zips, and the parts left out of it.
 */
export function checkPackage(project: Project, scripts: readonly EmittedScript[]): Refusal[] {
  const records = builtFolders(project)
    .flatMap(filesBelow)
    .filter((path) => path.endsWith('.xml'))
    .map((path) => ({ path, name: shown(project, path), xml: readFileSync(path, 'utf8') }))
  const scriptIncludes = scripts.filter(({ kind }) => kind !== 'trigger').map(({ name }) => name)
  return [
    ...records.flatMap((record) => [...strayModule(record), ...workshop(record), ...secrets(record)]),
    ...missingScripts(scripts, records),
    ...checkPackageScripts(
      project,
      scripts.map(({ code }) => code),
      scriptIncludes,
    ),
  ]
}

interface PackageFile {
  path: string
  name: string
  xml: string
}

/**
 * The SDK adds two `sys_module` records to every application, package.json (names and versions of development tools)
 * and a software bill of materials; there is no setting against it. Any other means that sources are shipped as modules.
 */
const MODULES = /<path>[^<]*\/(package|bom)\.json<\/path>/

function strayModule({ path, name, xml }: PackageFile): Refusal[] {
  if (!basename(path).startsWith('sys_module_') || MODULES.test(xml)) return []
  const shipped = /<path>([^<]*)<\/path>/.exec(xml)?.[1] ?? 'a module'
  return [`${name}: ${shipped} is shipped as a sys_module; serverModulesDir has to point to an empty place`]
}

/** Traces of what is not shipped. package.json names scripts that do: it is the SDK's own record. */
function workshop({ name, xml }: PackageFile): Refusal[] {
  if (MODULES.test(xml)) return []
  const trace = /\b(?:sandbox|test|bench|node_modules)\/[\w./-]+|\/(?:home|Users|tmp|root|work)\/[\w./-]+/.exec(xml)
  return trace ? [`${name}: ${trace[0]} has no place in the package`] : []
}

const SECRETS: readonly [RegExp, string][] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [/\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/, 'a JSON Web Token'],
  [/\b(?:Bearer|Basic) [A-Za-z0-9+/=._-]{20,}/, 'an Authorization value'],
  [/\b(?:client_?secret|password|passwd|api_?key)["']?\s*[:=]\s*["'][^"'\s$<]{8,}["']/i, 'a secret in plain sight'],
  [/\bhttps?:\/\/[^\s/:@<]+:[^\s/@<]+@/, 'a URL with a password'],
]

function secrets({ name, xml }: PackageFile): Refusal[] {
  // The text itself is not repeated: the build's output may end in a log.
  return SECRETS.filter(([pattern]) => pattern.test(xml)).map(([, what]) => `${name}: looks like ${what}`)
}

/** Every emitted script has to be somewhere in the package, whole; one that isn't is dead or was forgotten in Fluent. */
function missingScripts(scripts: readonly EmittedScript[], records: readonly PackageFile[]): Refusal[] {
  const shipped = records.map(({ xml }) => xml.replaceAll(']]]]><![CDATA[>', ']]>'))
  return scripts
    .filter(({ code }) => !shipped.some((xml) => xml.includes(code.trim()) || xml.includes(escaped(code.trim()))))
    .map(({ kind, name }) => `${kind} ${name} is in src but not in the package: no Fluent file includes it`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
