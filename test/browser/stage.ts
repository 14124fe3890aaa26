import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { ADMINISTRATOR, APPROVER, OPERATOR, REQUESTER, setUpTeam } from '../../sandbox/cli/setup/people'
import { startInspector, type Inspector } from '../../sandbox/inspect/server'
import { ITEM, openWorld, run, work, type World } from '../harness/ordering'
import { orClose } from '../setup/or-close'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Flags that keep the browser from making network requests of its own. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const present = existsSync(CHROMIUM)
if (!present) process.stderr.write(`Skipped: there is no Chromium at ${CHROMIUM} (Debian's package "chromium").\n`)

export const whereThereIsChromium = present ? describe : describe.skip

/** The pages of an instance that works by itself, and a browser. */
export interface Stage {
  world: World
  inspector: Inspector
  browser: Browser
  close(): Promise<void>
}

/** Opens the pages of a world, in which access to North is verified and people are as `npm start -- --serve` sets them up. */
export async function openStage(): Promise<Stage> {
  const world = await openWorld()
  const browser = await orClose(world, () => chromium.launch({ executablePath: CHROMIUM, args: QUIET }))
  const opened = {
    close: async () => {
      await browser.close()
      await world.close()
    },
  }
  const inspector = await orClose(opened, async () => {
    setUpTeam(world.instance)
    await run(world, `new AccessDoctor().requestVerification('${world.organizations.get('North') ?? ''}')`)
    await work(world)
    const others = new Map([
      [REQUESTER, 'requester'],
      [APPROVER, 'approver'],
      [OPERATOR, 'operator'],
    ])
    return startInspector(world.instance, { item: ITEM, administrator: ADMINISTRATOR, others }, 0)
  })
  world.instance.start()
  return {
    world,
    inspector,
    browser,
    close: async () => {
      await browser.close()
      await inspector.close()
      await world.instance.stop()
      await world.close()
    },
  }
}
