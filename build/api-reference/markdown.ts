import type { ApiClass, ApiMethod, ApiModel, ApiParameter, ApiType } from './model'

/** `docs/api.md`: the reference of the public Script Includes. */
export function markdownOf(model: ApiModel): string {
  return [
    introduction(model),
    ...model.classes.map((each) => classText(each, model.scope)),
    ['## Types', ...model.types.map(typeText)].join('\n\n'),
    '',
  ].join('\n\n')
}

function introduction({ scope, classes }: ApiModel): string {
  const rows = classes.map(({ name, text }) => `| [${name}](#${name.toLowerCase()}) | ${cell(firstSentence(text))} |`)
  return `<!-- Generated from the docstrings by \`npm run docs\`. -->

# API reference

What other scopes and background scripts may call. Flows use the [actions](flow-guide.md), other systems the
[REST API](rest-api.md).

| Script Include | |
|---|---|
${rows.join('\n')}

## Call it from another scope

| step | who | what |
|---|---|---|
| 1 | developer | calls \`new ${scope}.${classes[0]?.name ?? ''}()\` with the scope's name in front, and declares a cross-scope privilege: operation \`execute\`, target type \`sys_script_include\`, target scope \`${scope}\` |
| 2 | administrator | lets the calling scope in: the first call is refused and stands in *System Applications > Application Restricted Caller Access* as requested; set it to *Allowed* |
| 3 | developer, optional | puts [${scope}.d.ts](api/${scope}.d.ts) beside the TypeScript of the calling application: every signature and type below is in it |

The four are accessible from all scopes under caller access *restriction*: step 2 is never skipped. All other Script
Includes of the app are private to it.

| rule | why |
|---|---|
| Strings are passed and returned; a \`sys_id\` may come straight from a GlideRecord | the app converts what Glide hands out |
| What is marked as making outbound calls runs in background scripts, jobs, events and background flows | a user's transaction, or a REST call's, is not held while Genesys Cloud answers |
| A refusal of a trunk request is in the answer (\`refused\`, \`verdict\`), not thrown | a caller decides what to do with it |
| Tokens and headers are secrets: never log them, never put them into a record | whoever has one acts in the organization |`
}

function classText({ name, text, methods }: ApiClass, scope: string): string {
  const rows = methods.map((method) => {
    const anchor = `${name}${method.name}`.toLowerCase()
    return `| [${method.name}](#${anchor}) | ${cell(firstSentence(method.text))} |`
  })
  const head = [`## ${name}`, text, `\`new ${scope}.${name}()\``, `| method | |\n|---|---|\n${rows.join('\n')}`]
  return [...head, ...methods.map((method) => methodText(method, name))].join('\n\n')
}

function methodText(method: ApiMethod, owner: string): string {
  const rows = method.parameters.map((each) => `| \`${each.name}\` | ${code(each.type)} | ${cell(optionally(each))} |`)
  const parameters = rows.length === 0 ? [] : [`| parameter | type | |\n|---|---|---|\n${rows.join('\n')}`]
  const facts = [
    ...(method.returns === '' ? [] : [`| returns | ${code(method.returnType)} | ${cell(method.returns)} |`]),
    ...(method.throws === '' ? [] : [`| throws | | ${cell(method.throws)} |`]),
  ]
  const results = facts.length === 0 ? [] : [`| | type | |\n|---|---|---|\n${facts.join('\n')}`]
  const signature = method.parameters.map(({ name, optional, type }) => `${name}${optional ? '?' : ''}: ${type}`)
  return [
    `### ${owner}.${method.name}`,
    method.text,
    `\`\`\`ts\n${method.name}(${signature.join(', ')}): ${method.returnType}\n\`\`\``,
    ...parameters,
    ...results,
  ].join('\n\n')
}

function typeText({ name, text, members, alias }: ApiType): string {
  const head = [`### ${name}`, ...(text === '' ? [] : [text])]
  if (members === null) return [...head, alias.split(' | ').map(code).join(', ')].join('\n\n')
  const rows = members.map((each) => `| \`${each.name}\` | ${code(each.type)} | ${cell(optionally(each))} |`)
  return [...head, `| member | type | |\n|---|---|---|\n${rows.join('\n')}`].join('\n\n')
}

function optionally({ optional, text }: ApiParameter): string {
  return optional ? `optional; ${text}` : text
}

function firstSentence(text: string): string {
  return /^[^]*?\.(?=\s|$)/.exec(text)?.[0] ?? text
}

function code(type: string): string {
  return `\`${type.replaceAll('|', '\\|')}\``
}

function cell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')
}
