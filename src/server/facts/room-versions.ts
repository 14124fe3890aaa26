import { listPage } from './record-links'
import type { Finding } from './install-finding'

/** A room in the platform's form: a Script Include that names the version of the app it belongs to. */
interface Room {
  version?: string
}

declare const ByocServicenow: Room
declare const ByocPeople: Room
declare const ByocSip: Room
declare const ByocNetworks: Room
declare const ByocGenesys: Room
declare const ByocClaims: Room
declare const ByocFields: Room
declare const ByocContracts: Room
declare const ByocTelephony: Room
declare const ByocRedaction: Room
declare const ByocVerdicts: Room
declare const ByocAnswers: Room
declare const ByocRefusals: Room
declare const ByocOrganizations: Room
declare const ByocTargets: Room
declare const ByocTransfer: Room
declare const ByocAttempts: Room
declare const ByocTokens: Room
declare const ByocCalls: Room
declare const ByocPasswords: Room
declare const ByocRequests: Room
declare const ByocApprovals: Room
declare const ByocInventory: Room
declare const ByocProposals: Room
declare const ByocRegistrations: Room
declare const ByocHolders: Room
declare const ByocPlaces: Room
declare const ByocOutcomes: Room
declare const ByocRetries: Room
declare const ByocLanes: Room
declare const ByocQueue: Room
declare const ByocStrays: Room
declare const ByocCommands: Room
declare const ByocTrunks: Room
declare const ByocLookups: Room
declare const ByocAdoption: Room
declare const ByocRoutes: Room
declare const ByocChanges: Room
declare const ByocPreviews: Room
declare const ByocRetirement: Room
declare const ByocSteps: Room
declare const ByocReconciliation: Room
declare const ByocAudit: Room
declare const ByocAccess: Room
declare const ByocOrders: Room
declare const ByocBulk: Room
declare const ByocCatalog: Room
declare const ByocRest: Room
declare const ByocFacts: Room
declare const ByocInstall: Room

/** Each room's version by the name of its Script Include. Reading them loads every room. */
export function readRoomVersions(): Record<string, string> {
  const rooms: Record<string, () => Room | undefined> = {
    ByocServicenow: () => ByocServicenow,
    ByocPeople: () => ByocPeople,
    ByocSip: () => ByocSip,
    ByocNetworks: () => ByocNetworks,
    ByocGenesys: () => ByocGenesys,
    ByocClaims: () => ByocClaims,
    ByocFields: () => ByocFields,
    ByocContracts: () => ByocContracts,
    ByocTelephony: () => ByocTelephony,
    ByocRedaction: () => ByocRedaction,
    ByocVerdicts: () => ByocVerdicts,
    ByocAnswers: () => ByocAnswers,
    ByocRefusals: () => ByocRefusals,
    ByocOrganizations: () => ByocOrganizations,
    ByocTargets: () => ByocTargets,
    ByocTransfer: () => ByocTransfer,
    ByocAttempts: () => ByocAttempts,
    ByocTokens: () => ByocTokens,
    ByocCalls: () => ByocCalls,
    ByocPasswords: () => ByocPasswords,
    ByocRequests: () => ByocRequests,
    ByocApprovals: () => ByocApprovals,
    ByocInventory: () => ByocInventory,
    ByocProposals: () => ByocProposals,
    ByocRegistrations: () => ByocRegistrations,
    ByocHolders: () => ByocHolders,
    ByocPlaces: () => ByocPlaces,
    ByocOutcomes: () => ByocOutcomes,
    ByocRetries: () => ByocRetries,
    ByocLanes: () => ByocLanes,
    ByocQueue: () => ByocQueue,
    ByocStrays: () => ByocStrays,
    ByocCommands: () => ByocCommands,
    ByocTrunks: () => ByocTrunks,
    ByocLookups: () => ByocLookups,
    ByocAdoption: () => ByocAdoption,
    ByocRoutes: () => ByocRoutes,
    ByocChanges: () => ByocChanges,
    ByocPreviews: () => ByocPreviews,
    ByocRetirement: () => ByocRetirement,
    ByocSteps: () => ByocSteps,
    ByocReconciliation: () => ByocReconciliation,
    ByocAudit: () => ByocAudit,
    ByocAccess: () => ByocAccess,
    ByocOrders: () => ByocOrders,
    ByocBulk: () => ByocBulk,
    ByocCatalog: () => ByocCatalog,
    ByocRest: () => ByocRest,
    ByocFacts: () => ByocFacts,
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
