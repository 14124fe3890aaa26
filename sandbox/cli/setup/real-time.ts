import type { Instance } from '../../instance/instance'

/**
 * Settings for work in real time, each with the value that the package ships. The app can't know whether the node that
 * held a lane or sent a write still lives, so it waits; here the only process that could is this one, and the
 * connections of a killed one died with it.
 */
const SETTINGS = [
  { name: 'lane_lease_seconds', shipped: '300', here: '150' },
  { name: 'quarantine_seconds', shipped: '900', here: '60' },
]

/**
 * Shortens, as an administrator may, the time that a killed run's work is left alone. A value that somebody set before
 * stays.
 */
export function shortenWaits({ database }: Instance): void {
  for (const { name, shipped, here } of SETTINGS) {
    const [property] = database.select('sys_properties', `name=${database.scope}.${name}`)
    if (property?.['value'] === shipped) database.update('sys_properties', property['sys_id'] ?? '', { value: here })
  }
}
