import type { Problem } from './fields'

/** Id of the box that lists all that is wrong; the server writes the same one where no script looked. */
const BOX = 'refused'

/** Lists everything that is wrong above the form, each a link to its field, and goes there. */
export function listProblems(form: HTMLFormElement, problems: readonly Problem[]): void {
  document.getElementById(BOX)?.remove()
  if (problems.length === 0) return
  const box = document.createElement('div')
  box.id = BOX
  box.className = 'outcome refused'
  box.tabIndex = -1
  box.setAttribute('role', 'alert')
  const title = document.createElement('strong')
  title.textContent =
    problems.length === 1 ? 'One answer needs a correction' : `${String(problems.length)} answers need a correction`
  const list = document.createElement('ul')
  list.append(...problems.map(entry))
  box.append(title, list)
  form.before(box)
  box.focus()
}

function entry({ name, text }: Problem): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = `#${name}`
  link.textContent = text
  item.append(link)
  return item
}
