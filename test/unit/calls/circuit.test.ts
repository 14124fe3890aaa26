import fc from 'fast-check'
import {
  backAt,
  CLOSED,
  countsAgainstCircuit,
  DEFAULT_CIRCUIT_POLICY as policy,
  noteEnd,
  passage,
  startProbe,
  type Circuit,
} from '../../../src/server/calls/circuit'
import { VERDICT_CODES } from '../../../src/server/verdicts/all-verdicts'
import { assertProperty } from '../properties'
import { NOW } from '../samples'

function failing(times: number, from: Circuit = CLOSED, now = NOW): Circuit {
  return Array.from({ length: times }).reduce<Circuit>(
    (circuit) => noteEnd(circuit, 'service_unavailable', now, policy),
    from,
  )
}

describe('an organization’s circuit', () => {
  it('opens after so many failures in a row, not before', () => {
    expect(passage(failing(policy.threshold - 1), NOW, policy)).toEqual({ kind: 'closed' })
    expect(passage(failing(policy.threshold), NOW, policy)).toEqual({ kind: 'open', until: NOW + policy.openMs })
  })

  it('opens sooner for timeouts: each holds a job of the node until it is over', () => {
    const once = noteEnd(CLOSED, 'timeout', NOW, policy)
    expect(passage(once, NOW, policy)).toEqual({ kind: 'closed' })
    const twice = noteEnd(once, 'timeout', NOW, policy)
    expect(passage(twice, NOW, policy)).toEqual({ kind: 'open', until: NOW + policy.openMs })
    // An answer between the timeouts shows that the organization is well, only slow at times.
    expect(noteEnd(noteEnd(once, null, NOW, policy), 'timeout', NOW, policy).openings).toBe(0)
  })

  it('starts counting anew after any answer that shows the organization is well', () => {
    const nearly = failing(policy.threshold - 1)
    expect(failing(policy.threshold - 1, noteEnd(nearly, null, NOW, policy)).openings).toBe(0)
    expect(failing(policy.threshold - 1, noteEnd(nearly, 'token_rejected', NOW, policy)).openings).toBe(0)
  })

  it('lets one probe through, and closes on its success', () => {
    const open = failing(policy.threshold)
    const later = NOW + policy.openMs
    expect(passage(open, later, policy)).toEqual({ kind: 'probe' })
    const probing = startProbe(open, later, policy)
    expect(passage(probing, later + 1, policy)).toEqual({ kind: 'open', until: later + policy.probeMs })
    expect(noteEnd(probing, null, later + 2, policy)).toEqual(CLOSED)
  })

  it('opens for twice as long when the probe fails, up to the cap', () => {
    let circuit = failing(policy.threshold)
    let now = NOW
    const spans: number[] = []
    for (let round = 0; round < 8; round++) {
      now = circuit.openUntil
      circuit = noteEnd(startProbe(circuit, now, policy), 'timeout', now, policy)
      spans.push(circuit.openUntil - now)
    }
    expect(spans).toEqual([60_000, 120_000, 240_000, 480_000, 600_000, 600_000, 600_000, 600_000])
  })

  it('is not prolonged by failures of calls that had left before it opened', () => {
    const open = failing(policy.threshold)
    expect(failing(3, open, NOW + 1).openUntil).toBe(open.openUntil)
  })

  it('lets another probe go when the first one’s worker died', () => {
    const probing = startProbe(failing(policy.threshold), NOW + policy.openMs, policy)
    expect(passage(probing, NOW + policy.openMs + policy.probeMs, policy)).toEqual({ kind: 'probe' })
  })

  it('always opens again for a probe, whatever happened to the clock', () => {
    const step = fc.tuple(fc.constantFrom('ok', 'fail', 'probe'), fc.integer({ min: -1e9, max: 1e9 }))
    assertProperty(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let circuit = CLOSED
        let now = NOW
        for (const [what, jump] of steps) {
          now += jump
          if (what === 'probe') circuit = startProbe(circuit, now, policy)
          else circuit = noteEnd(circuit, what === 'ok' ? null : 'unreachable', now, policy)
        }
        const seen = passage(circuit, now, policy)
        expect(seen.kind === 'open' ? seen.until - now : 0).toBeLessThanOrEqual(policy.capMs)
      }),
    )
  })

  it('believes no time that the policy never gives: a probe goes at once', () => {
    const open = { ...failing(policy.threshold), openUntil: NOW + 86_400_000, probeUntil: NOW + 86_400_000 }
    expect(passage(open, NOW, policy)).toEqual({ kind: 'probe' })
    // A failed probe opens the circuit for as long as the policy says.
    expect(noteEnd(open, 'timeout', NOW, policy).openUntil).toBe(NOW + 2 * policy.openMs)
    // The clocks of two nodes differ by seconds, so the longest time that a node may store is believed.
    const longest = { ...open, openUntil: NOW + policy.capMs + 2000, probeUntil: 0 }
    expect(passage(longest, NOW, policy)).toEqual({ kind: 'open', until: NOW + policy.capMs })
  })

  it('waits for no probe longer than one is given, by a node whose clock is a little ahead', () => {
    const probing = startProbe(failing(policy.threshold), NOW + policy.openMs + 30_000, policy)
    const now = NOW + policy.openMs
    expect(passage(probing, now, policy)).toEqual({ kind: 'open', until: now + policy.probeMs })
  })

  it('sends the lanes of an organization back one after the other, further apart than the queue is looked at', () => {
    expect([0, 1, 2].map((lane) => backAt(NOW, lane))).toEqual([NOW, NOW + 6000, NOW + 12_000])
  })

  it('stays as it is where a call ends well and nothing had failed, so that nothing is written', () => {
    const closed = { ...CLOSED }
    expect(noteEnd(closed, null, NOW, policy)).toBe(closed)
    const failed = noteEnd(CLOSED, 'unreachable', NOW, policy)
    expect(failed).toEqual({ ...CLOSED, failures: 1 })
    expect(noteEnd(failed, null, NOW, policy)).toBe(CLOSED)
  })

  it('is closed by the success of a call that ended after it had opened', () => {
    const open = failing(policy.threshold)
    expect(noteEnd({ ...open, failures: 0 }, null, NOW, policy)).toBe(CLOSED)
  })

  it('believes a stored time up to twice the longest', () => {
    const open = failing(policy.threshold)
    const until = NOW + 2 * policy.capMs
    expect(passage({ ...open, openUntil: until }, NOW, policy).kind).toBe('open')
    expect(passage({ ...open, openUntil: until + 1 }, NOW, policy).kind).toBe('probe')
    const probing = { ...open, openUntil: 0, probeUntil: NOW + 2 * policy.probeMs }
    expect(passage(probing, NOW, policy)).toEqual({ kind: 'open', until: NOW + policy.probeMs })
    expect(passage({ ...probing, probeUntil: probing.probeUntil + 1 }, NOW, policy).kind).toBe('probe')
  })

  it('waits for whichever ends later, the opening or the probe', () => {
    const open = { ...failing(policy.threshold), openUntil: NOW + 10_000 }
    expect(passage({ ...open, probeUntil: NOW + 20_000 }, NOW, policy)).toEqual({ kind: 'open', until: NOW + 20_000 })
    expect(passage({ ...open, probeUntil: NOW + 5000 }, NOW, policy)).toEqual({ kind: 'open', until: NOW + 10_000 })
  })

  it('takes a failure for the probe’s only once the opening is over', () => {
    const open = failing(policy.threshold)
    expect(noteEnd(open, 'timeout', open.openUntil - 1, policy)).toEqual({ ...open, failures: open.failures + 1 })
    expect(noteEnd(open, 'timeout', open.openUntil, policy)).toEqual({
      failures: open.failures + 1,
      openings: 2,
      openUntil: open.openUntil + 2 * policy.openMs,
      probeUntil: 0,
    })
  })

  it('doubles no further than a number can', () => {
    const often = { ...failing(policy.threshold), openings: 5000 }
    const after = noteEnd(often, 'timeout', often.openUntil, { ...policy, capMs: 1e300 })
    expect(after.openUntil).toBe(often.openUntil + policy.openMs * 2 ** 40)
  })

  it('counts outages only', () => {
    expect(VERDICT_CODES.filter(countsAgainstCircuit)).toEqual(['service_unavailable', 'timeout', 'unreachable'])
  })
})
