import type { ApiMethod, ApiModel, ApiParameter, ApiType } from './model'

const WIDTH = 118

/** The public Script Includes for the TypeScript of other scopes. */
export function declarationsOf(model: ApiModel): string {
  const types = model.types.map(typeText)
  const classes = model.classes.map(({ name, text, methods }) =>
    [comment(text, 1), `  class ${name} {`, methods.map(methodText).join('\n\n'), '  }'].join('\n'),
  )
  return [
    '// Generated from the docstrings by `npm run docs`.',
    '',
    comment('Public Script Includes of BYOC Trunks, for scopes that an administrator has let in.', 0),
    `declare namespace ${model.scope} {`,
    [...classes, ...types].join('\n\n'),
    '}',
    '',
  ].join('\n')
}

function methodText(method: ApiMethod): string {
  const tags = [
    ...method.parameters.map(({ name, text }) => `@param ${name} ${text}`),
    ...(method.returns === '' ? [] : [`@returns ${method.returns}`]),
    ...(method.throws === '' ? [] : [`@throws ${method.throws}`]),
  ]
  const text = tags.length === 0 ? method.text : `${method.text}\n\n${tags.join('\n')}`
  const parameters = method.parameters.map(memberText).join(', ')
  return `${comment(text, 2)}\n    ${method.name}(${parameters}): ${method.returnType}`
}

function typeText({ name, text, members, alias }: ApiType): string {
  const above = text === '' ? '' : `${comment(text, 1)}\n`
  if (members === null) return `${above}  type ${name} =\n${broken(alias)}`
  const lines = members.map((member) => {
    const doc = member.text === '' ? '' : `${comment(member.text, 2)}\n`
    return `${doc}    ${memberText(member)}`
  })
  return `${above}  interface ${name} {\n${lines.join('\n')}\n  }`
}

function memberText({ name, optional, type }: ApiParameter): string {
  return `${name}${optional ? '?' : ''}: ${type}`
}

/** The members of a union, each on a line of its own. */
function broken(alias: string): string {
  return alias
    .split(' | ')
    .map((each) => `    | ${each}`)
    .join('\n')
}

function comment(text: string, depth: number): string {
  const indent = '  '.repeat(depth)
  const lines = text.split('\n').flatMap((line) => wrapped(line, WIDTH - indent.length - 3))
  if (lines.length === 1) return `${indent}/** ${lines[0] ?? ''} */`
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n')
}

/** A line in lines; those that go on a tag are indented. */
function wrapped(line: string, width: number): string[] {
  const indent = line.startsWith('@') ? '  ' : ''
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = indent + word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}
