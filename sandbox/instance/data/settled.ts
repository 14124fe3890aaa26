import type { Written } from './writing/writer'

/** The sys_id of what was written; throws why it wasn't. */
export function settled(written: Written): string {
  if (written.outcome === 'written') return written.sysId
  throw new Error(written.outcome === 'refused' ? written.error : 'No such record')
}
