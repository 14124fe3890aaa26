import { gunzipSync, gzipSync } from 'node:zlib'
import { still } from '../../build/reproducible-attachments'

/** The first part of an attachment as `now-sdk` writes it: with the time of the build. */
function part(time: number, sysId: string): string {
  const data = gzipSync('picture')
  data.writeUInt32LE(time, 4)
  return `<sys_attachment_doc action="INSERT_OR_UPDATE">
    <sys_id>${sysId}</sys_id>
    <sys_update_name>sys_attachment_doc_${sysId}</sys_update_name>
    <data>${data.toString('base64')}</data>
    <position>0</position>
    <sys_attachment>${'a'.repeat(32)}</sys_attachment>
  </sys_attachment_doc>`
}

it('makes a part of two builds the same, whole, and known by its place', () => {
  const [one, other] = [still(part(1_700_000_000, '1'.repeat(32))), still(part(1_800_000_000, '2'.repeat(32)))]
  expect(one).toBe(other)
  expect(one).not.toContain('1'.repeat(32))
  const data = Buffer.from(/<data>([^<]*)/.exec(one)?.[1] ?? '', 'base64')
  expect(gunzipSync(data).toString()).toBe('picture')
})

it('leaves what follows the first part as it is, under an identity of its own', () => {
  const first = part(1, '1'.repeat(32))
  const second = first.replace('<position>0<', '<position>1<')
  const dataOf = (xml: string): string => /<data>([^<]*)/.exec(xml)?.[1] ?? ''
  expect(dataOf(still(second))).toBe(dataOf(second))
  expect(/<sys_id>(\w+)/.exec(still(second))?.[1]).not.toBe(/<sys_id>(\w+)/.exec(still(first))?.[1])
})
