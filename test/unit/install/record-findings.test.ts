import { join } from 'node:path'
import { scope as SCOPE } from '../../../now.config.json'
import { recordFindings } from '../../../src/server/install/record-findings'
import type { RecordFacts } from '../../../src/server/facts/record-facts'
import { expectWords } from '../kept-words'

const WELL: RecordFacts = {
  absentTables: [],
  knowsDenyRules: true,
  categorized: true,
  topic: true,
  isTask: true,
  worksInWorkspaces: true,
}

it('finds nothing where all is there, asks for no topic without Employee Center, for no role without the workspace', () => {
  expect(recordFindings(WELL)).toEqual([])
  expect(recordFindings({ ...WELL, worksInWorkspaces: 'absent' })).toEqual([])
  expect(recordFindings({ ...WELL, topic: 'absent' })).toEqual([])
})

it.each<[string, Partial<RecordFacts>, string]>([
  ['a table', { absentTables: [`${SCOPE}_lane`] }, `missing: The table ${SCOPE}_lane is not there`],
  ['rules that deny', { knowsDenyRules: false }, 'missing: The instance has no Deny-Unless rules'],
  ['rules unread', { knowsDenyRules: null }, 'unknown: Access control rules could not be read'],
  ['the category', { categorized: false }, 'missing: The catalog item is in no active category'],
  ['the topic', { topic: false }, 'missing: The catalog item has no topic'],
  ['the table it extends', { isTask: false }, 'missing: The trunk request is no task'],
  ['the role of workspaces', { worksInWorkspaces: false }, `missing: The role ${SCOPE}.operator does not contain`],
  ['categories unread', { categorized: null }, 'unknown: Categories of the catalog item could not be read'],
  ['topics unread', { topic: null }, 'unknown: Topics of the catalog item could not be read'],
  ['roles unread', { worksInWorkspaces: null }, 'unknown: Roles in roles could not be read'],
])('tells of %s', (_, facts, beginning) => {
  const found = recordFindings({ ...WELL, ...facts })
  expect(found).toHaveLength(1)
  expect(found.map(({ standing, what }) => `${standing}: ${what}`)[0]).toContain(beginning)
  expect(found[0]?.nextStep).not.toBe('')
})

it('says of everything that can be missing what is to be done, as before', () => {
  const nothing: RecordFacts = {
    absentTables: [`${SCOPE}_lane`, `${SCOPE}_token`],
    knowsDenyRules: false,
    categorized: false,
    topic: false,
    isTask: false,
    worksInWorkspaces: false,
  }
  const unread: RecordFacts = { ...WELL, knowsDenyRules: null, categorized: null, topic: null, worksInWorkspaces: null }
  expectWords(join(__dirname, 'record-findings.json'), {
    'nothing is there': recordFindings(nothing),
    'nothing can be read': recordFindings(unread),
  })
})
