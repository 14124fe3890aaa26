import type { GenesysSession } from '../calls'
import { readDigestPassword } from '../passwords'
import type { TrunkRequestRecord } from '../requests'

/** Texts that Genesys was sent for a request's trunk and that nothing kept of its answers may repeat. */
export function secretsAbout(request: TrunkRequestRecord | null, session: GenesysSession): string[] {
  const password = request?.hasPassword !== true ? null : readDigestPassword(request.sysId)
  return password?.kind === 'found' ? [...session.secrets, password.password] : [...session.secrets]
}
