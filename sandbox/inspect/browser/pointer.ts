/**
 * Work that moves what stands below it, such as a message under a field, waits while a button of the mouse is down: a
 * press on *Order now* leaves the field first, and the message would move the button from under the mouse.
 */
export class Pointer {
  private isDown = false
  private waiting: (() => void)[] = []

  constructor() {
    document.addEventListener('pointerdown', () => (this.isDown = true), true)
    for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => this.release(), true)
  }

  /** Does the work now, or once the click is over. */
  whenUp(work: () => void): void {
    if (this.isDown) this.waiting.push(work)
    else work()
  }

  private release(): void {
    this.isDown = false
    const works = this.waiting
    this.waiting = []
    // The click comes after the end of the press.
    setTimeout(() => {
      for (const work of works) work()
    })
  }
}
