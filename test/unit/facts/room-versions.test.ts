import { join } from 'node:path'
import { rooms, scriptIncludeOf } from '../../../build/scripts/rooms'
import { readRoomVersions, roomFindings } from '../../../src/server/facts/room-versions'
import { expectWords } from '../kept-words'

const ROOT = join(__dirname, '../../..')

test('every room is looked at, and none that is not there', () => {
  const known = rooms({ root: ROOT }).map(({ room }) => scriptIncludeOf(room))
  expect(Object.keys(readRoomVersions())).toEqual(known)
})

test('the version of a room is what it says itself; of one that is gone or says none, it is empty', () => {
  const globals = globalThis as Record<string, unknown>
  Object.assign(globals, { ByocLanes: { version: '0.1.0' }, ByocTrunks: {}, ByocAccess: undefined })
  try {
    expect(readRoomVersions()).toMatchObject({ ByocLanes: '0.1.0', ByocTrunks: '', ByocAccess: '', ByocSip: '' })
  } finally {
    for (const name of ['ByocLanes', 'ByocTrunks', 'ByocAccess']) delete globals[name]
  }
})

test('each room’s version is its own', () => {
  const globals = globalThis as Record<string, unknown>
  const names = Object.keys(readRoomVersions())
  for (const name of names) globals[name] = { version: `of ${name}` }
  try {
    expect(readRoomVersions()).toEqual(Object.fromEntries(names.map((name) => [name, `of ${name}`])))
  } finally {
    for (const name of names) delete globals[name]
  }
})

test('a room of another version, and one that is gone, is a finding with its way back', () => {
  const versions = { ByocLanes: '0.0.9', ByocTrunks: '', ByocInstall: '0.1.0' }

  expect(roomFindings(versions).map(({ standing, what }) => `${standing}: ${what}`)).toEqual([
    'off: Script Include ByocLanes is of version 0.0.9, the app of 0.1.0',
    'missing: Script Include ByocTrunks is not there, or not active',
  ])
  expectWords(join(__dirname, 'room-versions.json'), { 'behind, and gone': roomFindings(versions) })
  expect(roomFindings({ ByocLanes: '0.1.0', ByocInstall: '0.1.0' })).toEqual([])
})
