import { scope as SCOPE } from '../../../now.config.json'
import { join } from 'node:path'
import { readPackage, type PackageFile } from '../../../sandbox/instance/data/package/read'

/** One safeguard of the package, and the way to break it. */
export interface Break {
  /** Pattern in the names or contents of the files that hold the safeguard. */
  where: RegExp
  from: string | RegExp
  to: string
  /** Execution order of the step that fails then. */
  step: number
}

/** The safeguard that each shipped test watches, by a part of the test's name. */
export const BREAKS: Readonly<Record<string, Break>> = {
  'to no other': { where: /BYOC: guard trunk request</, from: '<active>true<', to: '<active>false<', step: 6 },
  'at most one trunk': {
    where: new RegExp(`${SCOPE}_registration`),
    from: /unique="true"|<unique>true</g,
    to: 'unique="false"',
    step: 3,
  },
  'says why': { where: /sys_script_include/, from: /if \(!organization\.active\)/g, to: 'if (false)', step: 4 },
  'does not outlive': { where: /BYOC: forget tokens</, from: '<active>true<', to: '<active>false<', step: 5 },
  'nobody reads': {
    where: new RegExp(`<name>${SCOPE}_token\\.access_token<`),
    from: '<active>true<',
    to: '<active>false<',
    step: 4,
  },
  'another instance': {
    where: /sys_script_include/,
    from: /verifiedInstance !== "" && verifiedInstance !== instance\d*/g,
    to: 'false',
    step: 3,
  },
  'needs approval': {
    where: /sys_script_include/,
    from: /\w+\.settings\.approvalRequired\(\) \|\| organization\?\.approvalRequired === true/g,
    to: 'false',
    step: 3,
  },
  'no role': {
    where: /sys_script_include/,
    from: /\w+\.askingOperator\(name\) !== null && \w+\.mayWorkRequest\(trunkRequestSysId\)/,
    to: 'true',
    step: 13,
  },
  'flows and scripts call': {
    where: /sys_script_include/,
    from: /given\.length === 0 \? refused\d*\(\w+\.nothingGiven\(\)\) : this\.create\(inputs\)/g,
    to: 'this.create(inputs)',
    step: 3,
  },
  // This makes the resource public, and the sandbox refuses to call a public one.
  'has not logged in': {
    where: /<name>List trunk requests</,
    from: '<requires_authentication>true<',
    to: '<requires_authentication>false<',
    step: 1,
  },
  'each field at fault': {
    where: /sys_script_include/,
    from: /if \(!read\.ok\) return \w+\.answerRefusal\(response, read\.refusal\)/g,
    to: 'if (!read.ok) response.setStatus(201)',
    step: 2,
  },
  'how a request stands': {
    where: /sys_script_include/,
    from: /verdict: verdictIn\(value\)/g,
    to: 'verdict: null',
    step: 9,
  },
  'cut in silence': { where: /sys_script_include/, from: /this\.tooLong\(current\)/g, to: 'null', step: 2 },
}

/** The package with every safeguard broken. Throws when one of them isn't found. */
export function brokenPackage(): readonly PackageFile[] {
  return Object.values(BREAKS).reduce<readonly PackageFile[]>(
    broken,
    readPackage(join(__dirname, '../../../dist/app'), { demoData: true }),
  )
}

function broken(files: readonly PackageFile[], { where, from, to }: Break): PackageFile[] {
  const changed = files.map((file) => {
    const holds = where.test(file.path) || where.test(file.text)
    return holds ? { ...file, text: file.text.replace(from, to) } : file
  })
  if (changed.every(({ text }, index) => text === files[index]?.text)) {
    throw new Error(`Nothing in the package is like ${String(from)}`)
  }
  return changed
}
