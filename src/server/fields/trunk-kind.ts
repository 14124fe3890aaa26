/**
 * The kinds of system at the other end of a BYOC trunk: a carrier's SBC (BYOC Cloud carrier trunk) or a customer's own
 * PBX.
 */
export const TRUNK_KINDS = ['carrier', 'pbx'] as const

export type TrunkKind = (typeof TRUNK_KINDS)[number]

/** The kind named by a record's value, or null when the value names none. An empty value means the column's default. */
export function parseTrunkKind(value: string): TrunkKind | null {
  if (value === '') return 'carrier'
  return TRUNK_KINDS.find((kind) => kind === value) ?? null
}
