import { scope as SCOPE } from '../../now.config.json'
import type { PackageFile } from '../instance/data/package/read'

/** One safeguard switched off in the built package: a text and its replacement, in the files whose path matches. */
interface PatternMutant {
  file: RegExp
  text: RegExp
  by: string
}

/** One safeguard switched off in one Script Include, by its name: the text stands there exactly once. */
export interface ScriptMutant {
  script: string
  text: string
  by: string
}

type Mutant = PatternMutant | ScriptMutant

const DICTIONARY = (table: string): RegExp => new RegExp(`^dictionary/${SCOPE}_${table}\\.xml$`)

const UNIQUE_KEY: Omit<PatternMutant, 'file'> = {
  text: /(<element name="key"[^>]*?) unique="true"/g,
  by: '$1 unique="false"',
}

const SCRIPT_INCLUDE = /sys_script_include_\w+\.xml$/

const MUTANTS = {
  /** Worker A and worker B may hold the same lane: the row of the lane refuses neither. */
  'lane-key': { file: DICTIONARY('lane'), ...UNIQUE_KEY },
  /** Worker A and worker B may send the same write: the row of the attempt refuses neither. */
  'write-key': { file: DICTIONARY('attempt'), ...UNIQUE_KEY },
  /** A write without an answer is sent again without a look. */
  'look-up': { file: SCRIPT_INCLUDE, text: /\{ step: "look_up" \}/g, by: '{ step: "register" }' },
  /** A write without an answer is looked up at once. */
  quarantine: {
    file: SCRIPT_INCLUDE,
    text: /Math\.max\((?:\w+\.)?whole\d*\("quarantine_seconds", 900\) \* 1e3, [^)]*\(\) \* 2\)/g,
    by: '0',
  },
  /** A lane is held for ever, also by a worker that died. */
  lease: { file: SCRIPT_INCLUDE, text: /whole\d*\("lane_lease_seconds", 300\) \* 1e3/g, by: '1e15' },
  /** A lane is taken from a worker that still lives, too. */
  'lease-ignored': {
    file: SCRIPT_INCLUDE,
    text: /lease\.leasedUntil <= \w+ \|\| [^\n]*\) return "expired"/g,
    by: 'true) return "expired"',
  },
  /** A write is sent however long ago it was claimed. */
  'late-write': { file: SCRIPT_INCLUDE, text: /(function isLate\([^)]*\) \{)/g, by: '$1 return false;' },
  /** The record of a write that an earlier worker sent is forgotten when the work ends. */
  recall: { file: SCRIPT_INCLUDE, text: /(function recallWrites\([^)]*\) \{)/g, by: '$1 return false;' },
  /** A registration that may come from a backup writes without a look. */
  'looks-first': { file: SCRIPT_INCLUDE, text: /(function looksFirst\([^)]*\) \{)/g, by: '$1 return false;' },
  /** A change does not wait for the other work on its trunk. */
  'changes-in-turn': { file: SCRIPT_INCLUDE, text: /(function waitsUntil\([^)]*\) \{)/g, by: '$1 return null;' },
  /** A change is made whatever somebody else has changed. */
  drifted: { file: SCRIPT_INCLUDE, text: /if \(strange\.length > 0\) return/g, by: 'if (false) return' },
  /** A trunk is replaced once more by whoever asks again. */
  'replaced-once': {
    file: SCRIPT_INCLUDE,
    text: /act === "change" \? (?:\w+\.)?findReplacementOf\(trunk\) : null/g,
    by: 'null',
  },
  /** A trunk is adopted that an order may have made whose answer was lost. */
  'not-awaited': { file: SCRIPT_INCLUDE, text: /(function awaitsTrunk\([^)]*\) \{)/g, by: '$1 return false;' },
  /** A lane that lost its event or its worker is woken by no job. */
  sweeper: { file: /sysauto_script_\w+\.xml$/, text: /new Sweeper\(\)\.sweep\(\)/g, by: 'null' },
} as const satisfies Record<string, PatternMutant>

export type MutantName = keyof typeof MUTANTS

export const MUTANT_NAMES = Object.keys(MUTANTS) as MutantName[]

/** The package with one safeguard of the fault suite switched off. */
export function mutate(app: readonly PackageFile[], name: MutantName): PackageFile[] {
  return withMutant(app, name, MUTANTS[name])
}

/** The package with one safeguard switched off. Throws when the package doesn't contain the text to be replaced. */
export function withMutant(app: readonly PackageFile[], name: string, mutant: Mutant): PackageFile[] {
  let replaced = 0
  const mutated = app.map((each) => {
    const text = 'script' in mutant ? inScript(each, name, mutant) : inPattern(each, mutant)
    if (text === null) return each
    replaced += 1
    return { ...each, text }
  })
  if (replaced === 0) throw new Error(`Nothing in the package is what the mutant "${name}" replaces`)
  return mutated
}

function inPattern({ path, text }: PackageFile, mutant: PatternMutant): string | null {
  return mutant.file.test(path) && text.search(mutant.text) >= 0 ? text.replace(mutant.text, mutant.by) : null
}

function inScript(
  { path, text }: PackageFile,
  name: string,
  { script, text: sought, by }: ScriptMutant,
): string | null {
  if (!SCRIPT_INCLUDE.test(path) || !text.includes(`<name>${script}</name>`)) return null
  const places = text.split(sought).length - 1
  if (places > 1) throw new Error(`What the mutant "${name}" replaces stands in ${script} ${String(places)} times`)
  return places === 0 ? null : text.replace(sought, () => by)
}
