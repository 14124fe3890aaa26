/**
 * Looks again at a page that is under way, and exchanges its content where that has changed. While somebody is in a form
 * of the page, the page stays as it is.
 */
export function watch(): void {
  const main = document.querySelector('main')
  const seconds = Number(main?.dataset['refresh'] ?? '0')
  if (!main || seconds === 0) return
  setTimeout(() => {
    void again(main)
  }, seconds * 1000)
}

async function again(main: HTMLElement): Promise<void> {
  const active = document.activeElement
  const isTyping = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
  if (!isTyping) await exchange(main)
  watch()
}

async function exchange(main: HTMLElement): Promise<void> {
  try {
    const answer = await fetch(location.href)
    // The order has become a record of its own.
    if (answer.redirected) {
      location.replace(answer.url)
      return
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const [before, now] = [main.querySelector('#content'), page.querySelector('#content')]
    if (before && now && now.innerHTML !== before.innerHTML) before.innerHTML = now.innerHTML
    main.dataset['refresh'] = page.querySelector('main')?.dataset['refresh'] ?? '0'
  } catch {
    // The program was ended: the page stays, and is asked for again.
  }
}

watch()
