type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** The form's fields, by the names of their variables. */
export class Fields {
  constructor(private readonly form: HTMLFormElement) {}

  has(name: string): boolean {
    return this.control(name) !== null
  }

  value(name: string): string {
    return this.control(name)?.value ?? ''
  }

  setValue(name: string, value: string): void {
    const control = this.control(name)
    if (control) control.value = value
  }

  show(name: string, visible: boolean): void {
    this.block(name)?.toggleAttribute('hidden', !visible)
  }

  /** Marks a variable as mandatory; the catalog itself checks that it has an answer. */
  require(name: string, mandatory: boolean): void {
    this.block(name)?.classList.toggle('mandatory', mandatory)
  }

  addMessage(name: string, text: string, type: string): void {
    const message = document.createElement('div')
    message.className = `message ${type}`
    message.setAttribute('role', 'alert')
    message.textContent = text
    this.block(name)?.append(message)
  }

  /** Takes away a field's latest message, or all of them. */
  removeMessages(name: string, all: boolean): void {
    const messages = [...(this.block(name)?.querySelectorAll('.message') ?? [])]
    for (const message of all ? messages : messages.slice(-1)) message.remove()
  }

  onChange(name: string, listener: () => void): void {
    this.control(name)?.addEventListener('change', listener)
  }

  private control(name: string): Control | null {
    const found = this.form.elements.namedItem(name)
    return found instanceof RadioNodeList ? null : (found as Control | null)
  }

  private block(name: string): Element | null {
    return this.control(name)?.closest('.question') ?? null
  }
}
