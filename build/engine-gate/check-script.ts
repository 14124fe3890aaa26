import { Linter } from 'eslint'
import esX from 'eslint-plugin-es-x'
import { globalsFor, type ScriptPlace } from './engine-globals'
import { featureRules, supportedBeyond2021 } from './features'
import { asciiNames } from './rules/ascii-names'
import { documentedGlide } from './rules/documented-glide'
import { strictRegexp } from './rules/strict-regexp'

/** Something a script must not use; line and column (from 1) are those of the checked text. */
export interface Finding {
  line: number
  column: number
  message: string
  /** Name of the rule, for those who look it up. */
  rule: string
}

export interface ScriptContext {
  place: ScriptPlace
  /** Script Includes of the app that the script may name. */
  scriptIncludes: readonly string[]
}

const linter = new Linter({ configType: 'flat' })

/** Finds code in a script that the server engine would refuse or misread, or that isn't documented for scoped apps. */
export function checkScript(text: string, context: ScriptContext): Finding[] {
  return linter
    .verify(text, [rules, { languageOptions: { globals: globalsFor(context.place, context.scriptIncludes) } }], {
      filename: 'script.js',
      allowInlineConfig: false,
    })
    .map(({ line, column, message, ruleId }) => ({ line, column, message, rule: ruleId ?? 'syntax' }))
}

const rules: Linter.Config = {
  languageOptions: {
    sourceType: 'script',
    ecmaVersion: 'latest',
    parserOptions: { ecmaFeatures: { globalReturn: false } },
  },
  linterOptions: { reportUnusedDisableDirectives: 'off' },
  plugins: {
    'es-x': esX,
    engine: {
      rules: { 'ascii-names': asciiNames, 'documented-glide': documentedGlide, 'strict-regexp': strictRegexp },
    },
  },
  // Receivers are not typed in plain JavaScript: a method's name is enough to refuse it.
  settings: { 'es-x': { aggressive: true } },
  rules: {
    ...esX.configs['flat/restrict-to-es2021'].rules,
    ...iteratorHelpersByName(),
    ...supportedBeyond2021,
    ...featureRules,
    'engine/documented-glide': 'error',
    'no-undef': ['error', { typeof: false }],
  },
}

/** Iterators share their helpers' names with arrays; features.ts refuses them where an iterator is known. */
function iteratorHelpersByName(): Linter.RulesRecord {
  const names = Object.keys(esX.rules).filter((name) => name.startsWith('no-iterator-prototype-'))
  return Object.fromEntries(names.map((name) => [`es-x/${name}`, 'off']))
}
