import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import jest from 'eslint-plugin-jest'
import headlessComments from './build/lint/headless-comments.cjs'
import tseslint from 'typescript-eslint'

/** Rooms of src/server, bottom up: each may import only from rooms before it. */
const rooms = JSON.parse(readFileSync(join(import.meta.dirname, 'src/server/rooms.json'), 'utf8')).map(
  ({ room }) => room,
)

/** What only the room `servicenow` and the stores may name: the platform's own objects. */
const platform = [
  ...['GlideRecord', 'GlideRecordSecure', 'GlideAggregate', 'GlideElement', 'GlideDateTime', 'GlideStringUtil'],
  ...['GlideDuration', 'gs', 'sn_ws', 'sn_ws_err', 'sn_cc', 'Packages', 'java'],
]

/** Refuses imports whose path goes through one of these rooms. */
function notFrom(rooms, message, typesToo = true) {
  return { regex: `(^|/)(${rooms.join('|')})(/|$)`, message, allowTypeImports: !typesToo }
}

/** Refuses imports from rooms that stand above. */
function notUpTo(above, own) {
  const message = `The room ${own} stands below: see the order in src/server/rooms.json.`
  return { regex: `^(?:\\.\\./)+(?:${above.join('|')})(?:/|$)`, message }
}

const noPackages = { regex: '^(?!\\.{1,2}/)', message: 'No package runs on the instance: src/server is on its own.' }
const noneByTheBack = {
  regex: `^\\.\\./(?:\\.\\./)*(?:${rooms.join('|')})/`,
  message: 'A room is entered by its face: import from the folder.',
}
/** Fluent reads two tables of the server: the choices of contracts and regions. They are data, which the SDK copies into the record. */
const noScripts = {
  regex: `^(?!.*/server/(?:fields/contract|genesys/regions)$).*/(script-includes|${rooms.join('|')})(/|$)`,
  message: 'Fluent includes the emitted script.',
}
const noTriggers = notFrom(['triggers'], 'Nothing imports a trigger.')
const noWorkshop = notFrom(['sandbox', 'build', 'test', 'bench'], 'What is shipped knows nothing of what is not.')

/** Import boundaries of one room, as docs/architecture.md draws them. */
function room(files, patterns, ...rest) {
  return {
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }], ...Object.assign({}, ...rest) },
  }
}

/** A room is entered by its face, and only from above. */
const roomOfServer = (own, index) =>
  room(
    [`src/server/${own}/**/*.ts`],
    [
      noPackages,
      noTriggers,
      noWorkshop,
      notFrom(['script-includes', 'client', 'fluent'], 'A room imports from rooms below it alone.'),
      ...(index + 1 < rooms.length ? [notUpTo(rooms.slice(index + 1), own)] : []),
      noneByTheBack,
    ],
  )

/** Glide's objects are for the room `servicenow` and for files that store. */
const withoutPlatform = {
  files: rooms.filter((each) => each !== 'servicenow').map((each) => `src/server/${each}/**/*.ts`),
  ignores: ['**/*.store.ts'],
  rules: noPlatform('Only the room servicenow and files named *.store.ts touch the platform.'),
}

function noPlatform(message) {
  return { 'no-restricted-globals': ['error', ...platform.map((name) => ({ name, message }))] }
}

export default tseslint.config(
  {
    ignores: ['dist/', 'target/', 'coverage/', 'bench/results/', '.now/', 'src/fluent/generated/', '**/*.d.ts'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { own: { rules: { 'headless-comments': headlessComments } } },
    rules: { 'own/headless-comments': 'error' },
  },
  {
    files: ['**/*.ts'],
    ignores: ['src/fluent/**'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'max-lines': ['warn', { max: 220 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    // The SDK type-checks Fluent itself, and Fluent is a dialect: what it means is not what TypeScript would run.
    files: ['src/fluent/**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: { globals: { Now: 'readonly' } },
  },
  {
    // What looks like a string or number may be Java's: conversions at the border stay.
    files: ['src/server/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  {
    // The realm converts what scripts hand it as the engine does, whatever it is.
    files: ['sandbox/instance/realm/**/*.ts'],
    rules: { '@typescript-eslint/no-base-to-string': 'off' },
  },

  ...rooms.map(roomOfServer),
  withoutPlatform,
  room(
    ['src/server/script-includes/**/*.ts'],
    [noPackages, noTriggers, noWorkshop, noneByTheBack],
    noPlatform('Only the room servicenow and files named *.store.ts touch the platform.'),
  ),
  room(
    ['src/server/triggers/**/*.ts'],
    [noPackages, noTriggers, noWorkshop, notFrom(rooms, 'A trigger calls a Script Include.')],
    noPlatform('A trigger calls a Script Include.'),
  ),
  room(['src/fluent/**/*.ts'], [noTriggers, noWorkshop, noScripts]),
  room(
    ['src/fluent/flows/**/*.ts', 'src/fluent/tests/**/*.ts'],
    [
      noTriggers,
      noWorkshop,
      noScripts,
      {
        regex: 'now\\.config\\.json$',
        message:
          'The SDK reads a literal here: a template in an input of a step becomes an empty value without a word.',
      },
    ],
  ),
  room(
    ['sandbox/genesys/**/*.ts'],
    [
      notFrom(
        ['src', 'instance', 'cli', 'inspect', 'storms', 'bench', 'test', 'build'],
        'The local Genesys Cloud knows nothing of the rest.',
      ),
    ],
  ),
  room(
    ['sandbox/instance/**/*.ts'],
    [
      notFrom(
        ['src', 'genesys', 'cli', 'inspect', 'storms', 'bench', 'test', 'build'],
        'The local instance runs dist/app and knows nothing of the sources.',
      ),
    ],
  ),
  room(
    ['sandbox/instance/realm/**/*.ts'],
    [
      { regex: '^(?!\\.{1,2}/)', message: 'The realm runs in any engine: no package, nothing of Node.' },
      notFrom(
        ['src', 'genesys', 'cli', 'inspect', 'storms', 'bench', 'test', 'build'],
        'The realm knows nothing of the rest.',
      ),
    ],
    { 'no-restricted-globals': ['error', 'process', 'Buffer', 'require', 'setTimeout', 'setInterval', 'fetch'] },
  ),
  room(
    ['sandbox/cli/**/*.ts'],
    [notFrom(['src', 'storms', 'bench', 'test', 'build'], 'The command line knows only the sandbox.')],
  ),
  room(
    ['sandbox/storms/**/*.ts'],
    [notFrom(['src', 'cli', 'inspect', 'bench', 'test', 'build'], 'Storms know only the instance and Genesys Cloud.')],
  ),
  room(
    ['sandbox/inspect/**/*.ts'],
    [
      notFrom(
        ['src', 'genesys', 'cli', 'storms', 'bench', 'test', 'build'],
        'The pages know only the instance that they show.',
      ),
    ],
  ),
  room(['build/**/*.ts'], [noTriggers, notFrom(['sandbox', 'bench', 'test'], 'A build knows only what is shipped.')]),
  room(['bench/**/*.ts'], [noTriggers, notFrom(['test', 'build'], 'Tests are imported by nobody.')]),
  room(['test/**/*.ts'], [noTriggers]),

  {
    files: ['test/**/*.ts'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'assert*', 'fc.assert'] }],
      'jest/no-disabled-tests': 'error',
      // The conformance suite names its blocks by the pages of the documentation.
      'jest/valid-title': ['error', { ignoreTypeOfDescribeName: true }],
      'max-lines': ['warn', { max: 400 }],
      // Doubles of asynchronous interfaces and throwing stubs are tests' daily bread.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.{mjs,cjs,js}'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
  // Background scripts: the instance knows these names.
  {
    files: ['examples/**/*.js'],
    languageOptions: { globals: { gs: 'readonly', InstallCheck: 'readonly', TrunkRegistration: 'readonly' } },
  },
  prettier,
)
