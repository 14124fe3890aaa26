import { scope as SCOPE } from '../../../now.config.json'
import { Clinic } from '../../harness/clinic'

let clinic: Clinic

beforeAll(async () => {
  clinic = await Clinic.open({
    'No permission': { standIn: 'permission_missing' },
    Silent: { standIn: 'refused_without_reason' },
    Unlinked: { standIn: 'orgs_empty' },
    Crowded: { standIn: 'permission_missing' },
    'Wrong payload': { standIn: 'payload_refused' },
    Pressed: { standIn: 'permission_missing' },
  })
})

afterAll(async () => {
  await clinic.close()
})

const request = (sysId: string): Record<string, string> => clinic.record('trunk_request', sysId)

it('gives a refused request the cause that the audit log tells', async () => {
  const sysId = await clinic.request('No permission')
  const record = request(sysId)
  expect(record).toMatchObject({ registration_state: 'failed', verdict: 'permission_missing' })
  expect(record['verdict_message']).toContain("Reads work, writes don't")
  expect(record['verdict_evidence']).toMatch(/^register: HTTP 401/)
  expect(record['verdict_evidence']).toContain('Audit log')
  const [registration] = clinic.instance.database.select(`${SCOPE}_registration`, `request=${sysId}`)
  expect(registration?.['verdict']).toBe('permission_missing')
  expect(clinic.workNotes(sysId).join('\n')).toMatch(/^fail {5}write {9}0 {6}register: HTTP 401/m)
})

it('leaves a refusal that nobody explains as it is, with the checks', async () => {
  const sysId = await clinic.request('Silent')
  expect(request(sysId)).toMatchObject({ registration_state: 'failed', verdict: 'token_rejected' })
  expect(request(sysId)['verdict_evidence']).toContain('The audit log has no entry of this account.')
})

it('shows the checks of a refusal that needed no explanation', async () => {
  const sysId = await clinic.request('Unlinked')
  expect(request(sysId)).toMatchObject({ registration_state: 'failed', verdict: 'organization_not_linked' })
  expect(clinic.workNotes(sysId).join('\n')).toMatch(/^fail {5}claims/m)
})

it('sends no write of its own', async () => {
  const before = clinic.operations.length
  await clinic.request('Unlinked', 'Another')
  expect(clinic.operations.slice(before)).not.toContain('register')
})

it('diagnoses once for all requests that a worker left refused', async () => {
  const before = clinic.operations.length
  const sysIds: string[] = []
  for (let number = 0; number < 12; number++) sysIds.push(await clinic.queue('Crowded', `Trunk ${String(number)}`))
  await clinic.work()
  expect(sysIds.map((sysId) => request(sysId)['verdict'])).toEqual(sysIds.map(() => 'permission_missing'))
  const consultations = clinic.operations.slice(before).filter((operation) => operation === 'audit_realtime')
  expect(consultations.length).toBeGreaterThan(0)
  // There is at most one for each of the four lanes, when no lane is worked in more than two parts.
  expect(consultations.length).toBeLessThanOrEqual(8)
})

it('does not diagnose what was no refusal of the caller', async () => {
  const before = clinic.operations.length
  const sysId = await clinic.request('Wrong payload')
  expect(request(sysId)['verdict']).toBe('payload_invalid')
  expect(clinic.operations.slice(before)).toEqual(['token', 'register'])
})

it('diagnoses a request whose button is pressed, with the probe, and writes the checks to it', async () => {
  const sysId = await clinic.request('Pressed')
  const notes = clinic.workNotes(sysId)
  const before = clinic.operations.length
  await clinic.press('Diagnose', 'trunk_request', sysId)
  expect(clinic.operations).toHaveLength(before)
  await clinic.work()
  expect(clinic.operations.slice(before)).toContain('register')
  const added = clinic.workNotes(sysId).filter((note) => !notes.includes(note))
  expect(added).toHaveLength(1)
  expect(added[0]).toContain('Diagnosis: ')
})
