import { join } from 'node:path'
import { scope as SCOPE } from '../../../now.config.json'
import type { Finding } from '../../../src/server/facts/install-finding'
import { setupPage } from '../../../src/server/install/setup-page'
import type { OrderFacts } from '../../../src/server/facts/record-facts'
import { setupSteps } from '../../../src/server/install/setup-steps'

import { expectWords } from '../kept-words'

const DONE: OrderFacts = { item: 'a'.repeat(32), registered: true, organizations: 1 }

const DRAFT: Finding = {
  standing: 'unpublished',
  what: 'Action "A" is a draft',
  nextStep: 'Open it.',
  step: 'publish',
  link: 'sys_hub_action_type_definition_list.do?sysparm_query=name%3DA',
}

const open = (findings: readonly Finding[], facts: Partial<OrderFacts> = {}): string[] =>
  setupSteps(findings, { ...DONE, ...facts })
    .filter(({ state }) => state === 'open')
    .map(({ name }) => name)

test('leads from the installation over credential, alias, organization and access to the first order', () => {
  expect(setupSteps([], DONE).map(({ name }) => name)).toEqual([
    ...['installation', 'publish', 'credential', 'alias', 'organization', 'access'],
    ...['roles', 'groups', 'catalog', 'order'],
  ])
})

test('a step is open while something of it is left', () => {
  expect(open([])).toEqual([])
  expect(open([DRAFT])).toEqual(['publish'])
  expect(open([], { registered: false })).toEqual(['order'])
})

test('before there is an organization nothing of it counts as done', () => {
  expect(open([], { organizations: 0, registered: false })).toEqual([
    ...['credential', 'alias', 'organization', 'access', 'order'],
  ])
})

test('the first order leads to the catalog item, where it is there', () => {
  const linkOf = (item: string): string | undefined => setupSteps([], { ...DONE, item }).at(-1)?.link
  expect(linkOf('b'.repeat(32))).toBe(`sp?id=sc_cat_item&sys_id=${'b'.repeat(32)}`)
  expect(linkOf('')).toBe('')
})

test('a finding without an address has no link on the page', () => {
  const unlinked: Finding = { standing: 'missing', what: 'w', nextStep: 'n', step: 'publish' }
  expect(setupPage(setupSteps([unlinked], DONE), null).rows[2]).toMatchObject({ hasLink: false, link: '' })
})

test('the page says where to go on, and has what is left below its step, each with its address', () => {
  const { summary, rows, queue } = setupPage(setupSteps([DRAFT], DONE), { beat: 1000, oldest: null })
  expect(summary).toBe('9 of 10 steps are done. Go on with "Flows and actions".')
  expect(rows.slice(1, 3)).toEqual([
    expect.objectContaining({ isStep: true, state: 'open', what: '2. Flows and actions', hasLink: true }),
    {
      isStep: false,
      state: 'unpublished',
      what: 'Action "A" is a draft',
      nextStep: 'Open it.',
      hasLink: true,
      link: DRAFT.link,
    },
  ])
  expect(rows[0]).toMatchObject({ what: '1. Installation', state: 'done', hasLink: false, link: '' })
  expect(queue).toContain('last drained')
  expect(setupPage(setupSteps([], DONE), null).summary).toBe('Every step is done.')
  expect(rows[4]?.link).toBe('sys_alias_list.do?sysparm_query=type%3Dcredential')
  expect(
    rows.map(({ link }) => link).filter((link) => link.includes(`${SCOPE}_organization.do?sys_id=-1`)),
  ).toHaveLength(1)
})

it('says of each step what it said before, and where it is done', () => {
  const steps = setupSteps([], DONE).map((step) => [step.name, step])
  expectWords(join(__dirname, 'setup-steps.json'), Object.fromEntries(steps) as object)
})
