import { Pointer } from './pointer'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** A fault of an answer. */
export interface Problem {
  name: string
  text: string
}

/** Marks the message that an answer is missing, which goes as soon as there is one. */
const UNANSWERED = 'unanswered'

/** The form's fields, by the names of their variables. */
export class Fields {
  private readonly pointer = new Pointer()

  constructor(private readonly form: HTMLFormElement) {}

  has(name: string): boolean {
    return this.control(name) !== null
  }

  value(name: string): string {
    const control = this.control(name)
    return control === null ? '' : valueOf(control)
  }

  setValue(name: string, value: string): void {
    const control = this.control(name)
    if (!control) return
    if (isCheckbox(control)) control.checked = value === 'true'
    else control.value = value
  }

  show(name: string, visible: boolean): void {
    this.block(name)?.toggleAttribute('hidden', !visible)
  }

  /** Marks a variable as mandatory. */
  require(name: string, mandatory: boolean): void {
    this.block(name)?.classList.toggle('mandatory', mandatory)
    this.control(name)?.setAttribute('aria-required', String(mandatory))
  }

  addMessage(name: string, text: string, type: string): void {
    const message = document.createElement('div')
    message.className = `message ${type}`
    message.setAttribute('role', 'alert')
    message.textContent = text
    this.block(name)?.append(message)
    this.describe(name)
  }

  /** Takes away a field's latest message, or all of them; that an answer is missing stays until there is one. */
  removeMessages(name: string, all: boolean): void {
    const messages = this.messages(name).filter((message) => !message.classList.contains(UNANSWERED))
    for (const message of all ? messages : messages.slice(-1)) message.remove()
    this.describe(name)
  }

  /** Says of each mandatory field that is seen and has no answer that it needs one. */
  markUnanswered(): void {
    for (const block of this.form.querySelectorAll('.question.mandatory:not([hidden])')) {
      const control = block.querySelector<Control>('input, select, textarea')
      if (control === null) continue
      this.answered(control.name)
      if (control.value.trim() !== '') continue
      this.addMessage(control.name, `${labelOf(block)}: an answer is needed`, 'error')
      block.lastElementChild?.classList.add(UNANSWERED)
      control.addEventListener('change', () => this.answered(control.name), { once: true })
    }
  }

  /** Every problem of the form's answers, in the order of the form. */
  problems(): Problem[] {
    return [...this.form.querySelectorAll('.question:not([hidden]) .message.error')].map((message) => ({
      name: message.closest('.question')?.querySelector<Control>('input, select, textarea')?.name ?? '',
      text: message.textContent,
    }))
  }

  onChange(name: string, listener: () => void): void {
    this.control(name)?.addEventListener('change', () => this.pointer.whenUp(listener))
  }

  private answered(name: string): void {
    for (const message of this.messages(name)) if (message.classList.contains(UNANSWERED)) message.remove()
    this.describe(name)
  }

  /** Ties a field to its help and messages, for who does not see them below it. */
  private describe(name: string): void {
    const control = this.control(name)
    const block = this.block(name)
    if (!control || !block) return
    const texts = [...block.querySelectorAll('.help, .message')]
    texts.forEach((text, index) => {
      if (text.id === '') text.id = `${name}-text-${String(index)}-${String(performance.now()).replace('.', '')}`
    })
    const isWrong = this.messages(name).some((message) => message.classList.contains('error'))
    if (texts.length === 0) control.removeAttribute('aria-describedby')
    else control.setAttribute('aria-describedby', texts.map(({ id }) => id).join(' '))
    control.setAttribute('aria-invalid', String(isWrong))
  }

  private messages(name: string): Element[] {
    return [...(this.block(name)?.querySelectorAll('.message') ?? [])]
  }

  private control(name: string): Control | null {
    const found = this.form.elements.namedItem(name)
    return found instanceof RadioNodeList ? null : (found as Control | null)
  }

  private block(name: string): Element | null {
    return this.control(name)?.closest('.question') ?? null
  }
}

const isCheckbox = (control: Control): control is HTMLInputElement => control.type === 'checkbox'

function valueOf(control: Control): string {
  return isCheckbox(control) ? String(control.checked) : control.value
}

const labelOf = (block: Element): string => block.querySelector('label')?.textContent.trim() ?? ''
