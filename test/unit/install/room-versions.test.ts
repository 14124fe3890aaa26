import { join } from 'node:path'
import { rooms, scriptIncludeOf } from '../../../build/scripts/rooms'
import { readRoomVersions, roomFindings } from '../../../src/server/install/room-versions'

const ROOT = join(__dirname, '../../..')

test('every room is looked at, and none that is not there', () => {
  const known = rooms({ root: ROOT }).map(({ room }) => scriptIncludeOf(room))
  expect(Object.keys(readRoomVersions())).toEqual(known)
})

test('a room of another version, and one that is gone, is a finding with its way back', () => {
  const versions = { ByocLanes: '0.0.9', ByocTrunks: '', ByocInstall: '0.1.0' }

  expect(roomFindings(versions)).toEqual([
    expect.objectContaining({
      standing: 'off',
      what: 'Script Include ByocLanes is of version 0.0.9, the app of 0.1.0',
    }),
    expect.objectContaining({ standing: 'missing', what: 'Script Include ByocTrunks is not there, or not active' }),
  ])
  expect(roomFindings({ ByocLanes: '0.1.0', ByocInstall: '0.1.0' })).toEqual([])
})
