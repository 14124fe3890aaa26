import axe from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { REQUESTER } from '../../sandbox/cli/setup/people'
import { requestOf } from '../harness/ordering'
import { makeRecords, orderWrongly, visits, type Shown } from './every-page'
import { openStage, whereThereIsChromium, type Stage } from './stage'

/** A telephone's width, and that of a small window. */
const WIDTHS = [390, 1100]

/** States of requests that do not pass by themselves. */
const SETTLED = ['registered', 'failed', 'awaiting_approval']

whereThereIsChromium('every page in every state', () => {
  let stage: Stage
  let shown: Shown
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    stage = await openStage()
    shown = await makeRecords(stage.world, settled)
    context = await stage.browser.newContext({ viewport: { width: 1100, height: 900 } })
    page = await context.newPage()
  })

  afterAll(() => stage.close())

  /** Waits until a requested item's trunk request stands. The instance's clock runs meanwhile. */
  async function settled(item: string): Promise<void> {
    const { world } = stage
    await world.instance.idle({ until: world.clock.now() + 60_000 })
    expect(SETTLED).toContain(requestOf(world, item)['registration_state'])
  }

  async function actAs(user: string): Promise<void> {
    await context.clearCookies()
    await context.addCookies([{ name: 'act_as', value: user, url: stage.inspector.origin }])
  }

  it('axe finds nothing, nothing is wider than a telephone, no year is 1970, borders are seen', async () => {
    const found: string[] = []
    for (const { name, as, go, status = 200 } of visits(stage.world, stage.inspector.origin, shown)) {
      await actAs(as)
      const answer = (await go(page)) as { status(): number } | undefined
      if (answer !== undefined && answer.status() !== status) found.push(`${name}: HTTP ${String(answer.status())}`)
      const told = async (problems: readonly string[]): Promise<void> => {
        found.push(...problems.map((problem) => `${name}: ${problem}`))
        await Promise.resolve()
      }
      await told(await violations(page))
      await told(await page.evaluate<string[]>(FAINT_BORDERS))
      const text = await page.locator('body').innerText()
      if (/\b19(69|70)-/.test(text)) await told([`1970 in "${/.{0,40}\b19(69|70)-.*/.exec(text)?.[0] ?? ''}"`])
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth')
        if (wide > width) found.push(`${name}: ${String(wide)} pixels wide in a window of ${String(width)}`)
      }
    }
    expect(found).toEqual([])
  })

  it('takes an order with the keyboard alone, and shows where one is', async () => {
    await actAs(REQUESTER)
    await page.goto(`${stage.inspector.origin}/order`)
    const answers = new Map([
      ['organization', 'North'],
      ['trunk_name', 'By keyboard'],
      ['sip_uri', 'sip:keys@sbc1.example.com'],
      ['auth_user', 'carrier'],
    ])
    const unseen: string[] = []
    let at = ''
    for (let presses = 0; presses < 60 && at !== 'Order now'; presses += 1) {
      await page.keyboard.press('Tab')
      const [name, outline] = await page.evaluate<[string, string]>(FOCUSED)
      at = name
      if (outline === 'none') unseen.push(name)
      const answer = answers.get(name)
      if (answer !== undefined) await page.keyboard.type(answer)
    }
    expect(unseen).toEqual([])
    expect(at).toBe('Order now')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/record\//)
    expect(await page.locator('dl').first().innerText()).toContain('By keyboard')
  })

  it('lists all that is wrong at once, ties each message to its field, and leads there', async () => {
    await actAs(REQUESTER)
    await orderWrongly(page, stage.inspector.origin)
    expect(await page.evaluate('document.activeElement.id')).toBe('refused')
    const ids = await page.evaluate<string[]>(INVALID)
    expect(ids).toEqual(['organization', 'trunk_name', 'sip_uri', 'allow_list'])
    for (const id of ids) {
      const described = (await page.getAttribute(`#${id}`, 'aria-describedby')) ?? ''
      const texts = await Promise.all(described.split(' ').map((text) => page.locator(`#${text}`).innerText()))
      const link = await page.locator(`#refused a[href="#${id}"]`).innerText()
      expect(texts).toContain(link)
    }
    expect(await page.getAttribute('#sip_uri', 'aria-required')).toBe('true')
    await page.click('#refused a[href="#sip_uri"]')
    expect(await page.evaluate('document.activeElement.id')).toBe('sip_uri')
    await page.selectOption('#organization', { label: 'North' })
    expect(await page.getAttribute('#organization', 'aria-invalid')).toBe('false')
  })
})

/** The findings of axe on a page, each with its first place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations: all } = await page.evaluate<axe.AxeResults>('axe.run()')
  return all.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${String(nodes.length)}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''})`,
  )
}

/** Ids of the fields that are marked as wrong, in the browser. */
const INVALID = `[...document.querySelectorAll('[aria-invalid=true]')].map(({ id }) => id)`

/** Name of the element that has the focus, and the style of its outline, in the browser. */
const FOCUSED = `(() => {
  const element = document.activeElement
  return [element.id || element.textContent.trim(), getComputedStyle(element).outlineStyle]
})()`

/**
 * Fields and buttons whose border differs too little from what is around it (WCAG 1.4.11: 3:1), which axe does not
 * measure. The code runs in the browser.
 */
const FAINT_BORDERS = `(() => {
  const channels = (color) => (/[\\d., ]+/.exec(color)?.[0] ?? '').split(',').map(Number)
  const luminance = (color) => {
    const [red, green, blue] = channels(color).map((value) => {
      const part = value / 255
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const around = (element) => {
    if (element === null) return 'rgb(255, 255, 255)'
    const color = getComputedStyle(element).backgroundColor
    return channels(color)[3] === 0 ? around(element.parentElement) : color
  }
  const operated = 'main input:not([type=hidden]), main select, main textarea, main button'
  return [...document.querySelectorAll(operated)].flatMap((element) => {
    const colors = [getComputedStyle(element).borderTopColor, around(element.parentElement)].map(luminance)
    const contrast = (Math.max(...colors) + 0.05) / (Math.min(...colors) + 0.05)
    return contrast >= 3 ? [] : ['a border of ' + contrast.toFixed(1) + ':1 around ' + element.outerHTML.slice(0, 60)]
  })
})()`
