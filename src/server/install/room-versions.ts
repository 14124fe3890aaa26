import { listPage } from './addresses'
import type { Finding } from './install-finding'

/** A room in the platform's form: a Script Include that names the version of the app it belongs to. */
interface Room {
  version?: string
}

declare const ByocServicenow: Room
declare const ByocSip: Room
declare const ByocGenesys: Room
declare const ByocContracts: Room
declare const ByocVerdicts: Room
declare const ByocOrganizations: Room
declare const ByocAttempts: Room
declare const ByocTokens: Room
declare const ByocCalls: Room
declare const ByocRequests: Room
declare const ByocInventory: Room
declare const ByocRegistrations: Room
declare const ByocLanes: Room
declare const ByocTrunks: Room
declare const ByocChanges: Room
declare const ByocReconciliation: Room
declare const ByocAccess: Room
declare const ByocOrders: Room
declare const ByocInstall: Room

/** Each room's version by the name of its Script Include. Reading them loads every room. */
export function readRoomVersions(): Record<string, string> {
  const rooms: Record<string, () => Room | undefined> = {
    ByocServicenow: () => ByocServicenow,
    ByocSip: () => ByocSip,
    ByocGenesys: () => ByocGenesys,
    ByocContracts: () => ByocContracts,
    ByocVerdicts: () => ByocVerdicts,
    ByocOrganizations: () => ByocOrganizations,
    ByocAttempts: () => ByocAttempts,
    ByocTokens: () => ByocTokens,
    ByocCalls: () => ByocCalls,
    ByocRequests: () => ByocRequests,
    ByocInventory: () => ByocInventory,
    ByocRegistrations: () => ByocRegistrations,
    ByocLanes: () => ByocLanes,
    ByocTrunks: () => ByocTrunks,
    ByocChanges: () => ByocChanges,
    ByocReconciliation: () => ByocReconciliation,
    ByocAccess: () => ByocAccess,
    ByocOrders: () => ByocOrders,
    ByocInstall: () => ByocInstall,
  }
  return Object.fromEntries(Object.entries(rooms).map(([name, room]) => [name, versionOf(room)]))
}

/** The version, or '' for a Script Include that is inactive or gone, whose name is then undefined. */
function versionOf(room: () => Room | undefined): string {
  try {
    return room()?.version ?? ''
  } catch {
    return ''
  }
}

/**
 * Rooms whose version differs from this room's. The platform keeps a customer's own edit of a Script Include when the
 * app is upgraded, and then other rooms call functions that the edited room lacks.
 */
export function roomFindings(versions: Readonly<Record<string, string>>): Finding[] {
  const own = versions['ByocInstall'] ?? ''
  return Object.entries(versions)
    .filter(([, version]) => version !== own)
    .map(([name, version]) => ({
      standing: version === '' ? 'missing' : 'off',
      what:
        version === ''
          ? `Script Include ${name} is not there, or not active`
          : `Script Include ${name} is of version ${version}, the app of ${own}`,
      nextStep:
        'Open System Diagnostics > Upgrade History, find the Script Include among the skipped changes and choose Revert to Out-of-box.',
      step: 'installation',
      link: listPage('sys_script_include_list', { name }),
    }))
}
