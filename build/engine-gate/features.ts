import type { Linter } from 'eslint'

/** Built-in errors that es-x/no-subclassing-builtins leaves out. */
const ERRORS = '^(Aggregate|Eval|Range|Reference|Syntax|Type|URI)Error$'

/**
 * Rules against the language features that the server engine doesn't take in ECMAScript 2021 mode. Source:
 * https://www.servicenow.com/docs/r/api-reference/scripts/javascript-engine-feature-support.html "Disallowed" there
 * ends in an error; "Not Supported" has not been validated. Both are refused.
 *
 * Where a feature can't be told from what is fine by looking at the code, the rule is the wider one: generator objects
 * may not be spread, destructured or looped over, so there are no generators at all.
 */
export const featureRules: Linter.RulesRecord = {
  // Disallowed
  'es-x/no-subclassing-builtins': 'error',
  'es-x/no-reflect': 'error',
  'es-x/no-async-iteration': 'error',
  'es-x/no-generators': 'error',
  'es-x/no-weakrefs': 'error',
  'es-x/no-shared-array-buffer': 'error',
  'es-x/no-atomics': 'error',
  'es-x/no-json-superset': 'error',
  'es-x/no-malformed-template-literals': 'error',
  'es-x/no-function-declarations-in-if-statement-clauses-without-block': 'error',
  'es-x/no-labelled-function-declarations': 'error',
  'no-new-func': 'error',
  'no-eval': 'error',
  'no-proto': 'error',
  'engine/strict-regexp': 'error',
  // Features that the documentation calls not validated.
  'es-x/no-new-target': 'error',
  'es-x/no-private-in': 'error',
  'es-x/no-regexp-d-flag': 'error',
  'es-x/no-unicode-codepoint-escapes': 'off',
  'engine/ascii-names': 'error',
  'no-use-before-define': ['error', { functions: false, variables: false }],
  'prefer-rest-params': 'error',
  'no-restricted-syntax': ['error', ...restrictedSyntax()],
  'no-restricted-properties': [
    'error',
    { object: 'Symbol', property: 'species', message: 'Symbol.species is disallowed by the server engine.' },
    { property: 'getBigInt64', message: 'DataView.prototype.getBigInt64 is not validated on the server engine.' },
    { property: 'getBigUint64', message: 'DataView.prototype.getBigUint64 is not validated on the server engine.' },
  ],
}

/**
 * Functions of ECMAScript 2022 of which the engine's documentation says that they are supported. Its syntax is refused:
 * releases that take scripts as ECMAScript 2021 need not parse it.
 */
export const supportedBeyond2021: Linter.RulesRecord = Object.fromEntries(
  ['no-array-prototype-at', 'no-string-prototype-at', 'no-object-hasown', 'no-error-cause'].map((rule) => [
    `es-x/${rule}`,
    'off',
  ]),
)

function restrictedSyntax(): { selector: string; message: string }[] {
  return [
    {
      selector: 'MethodDefinition[value.async=true]',
      message: 'Async methods in classes are disallowed by the server engine; an async arrow function is not.',
    },
    {
      selector: 'PropertyDefinition[static=false] > PrivateIdentifier.key',
      message: 'Private instance fields are not validated on the server engine.',
    },
    {
      selector: 'MethodDefinition[static=false] > PrivateIdentifier.key',
      message: 'Private instance methods and accessors are not validated on the server engine.',
    },
    {
      selector: ':matches(MethodDefinition, Property[method=true])[computed=true] > .key[object.name="Symbol"]',
      message: 'Symbol-keyed methods are not validated on the server engine.',
    },
    {
      selector: `ClassDeclaration[superClass.name=/${ERRORS}/], ClassExpression[superClass.name=/${ERRORS}/]`,
      message: 'Subclassing built-ins is disallowed by the server engine.',
    },
    {
      // es-x can't tell an iterator's map() from an array's; an iterator it is only right behind one of these.
      selector:
        'CallExpression[callee.property.name=/^(map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)$/]' +
        ' > MemberExpression > CallExpression.object[callee.object.name!="Object"]' +
        ' > MemberExpression.callee[property.name=/^(keys|values|entries|matchAll)$/]',
      message: 'ES2025 iterator helpers are not known to the server engine; spread the iterator into an array first.',
    },
    { selector: 'ImportExpression', message: 'Nothing can be imported at run time on the server engine.' },
    { selector: 'WithStatement', message: '`with` is an error in strict code.' },
  ]
}
