/** The objects that the platform hands to a trigger's script, and the Script Includes that triggers call by name. */

declare const current: GlideRecord
declare const previous: GlideRecord | null
declare const event: { parm1: PlatformText; parm2: PlatformText }
/** UI actions only: sets the page that the browser shows afterwards. */
declare const action: { setRedirectURL(target: GlideRecord | string): void }
declare const inputs: import('../script-includes/FlowActions').RegisterInputs &
  import('../script-includes/FlowActions').ChangeInputs & { approval_state: PlatformText }
declare const outputs: {
  trunk_request: string
  state: string
  approvers: string
  found: string
}

/** Server scripts of portal widgets only: the values that the template shows, and those that the controller sends. */
declare const data: { sheet: import('../script-includes/CarrierSheet').Sheet | null }
declare const input: { request: PlatformText } | undefined

/** Scripted REST resources only. */
declare const request: RESTAPIRequest
declare const response: RESTAPIResponse

declare const TrunkRegistration: typeof import('../script-includes/TrunkRegistration').TrunkRegistration
declare const Lanes: typeof import('../script-includes/Lanes').Lanes
declare const AccessDoctor: typeof import('../script-includes/AccessDoctor').AccessDoctor
declare const TrunkRequestRules: typeof import('../script-includes/TrunkRequestRules').TrunkRequestRules
declare const OrganizationRules: typeof import('../script-includes/OrganizationRules').OrganizationRules
declare const CatalogFulfillment: typeof import('../script-includes/CatalogFulfillment').CatalogFulfillment
declare const Sweeper: typeof import('../script-includes/Sweeper').Sweeper
declare const StatusPoller: typeof import('../script-includes/StatusPoller').StatusPoller
declare const Reconciler: typeof import('../script-includes/Reconciler').Reconciler
declare const Approvals: typeof import('../script-includes/Approvals').Approvals
declare const OrganizationActions: typeof import('../script-includes/OrganizationActions').OrganizationActions
declare const FlowActions: typeof import('../script-includes/FlowActions').FlowActions
declare const TrunkApi: typeof import('../script-includes/TrunkApi').TrunkApi
declare const DigestPasswords: typeof import('../script-includes/DigestPasswords').DigestPasswords
declare const Sites: typeof import('../script-includes/Sites').Sites
declare const CarrierSheet: typeof import('../script-includes/CarrierSheet').CarrierSheet
declare const Heartbeat: typeof import('../script-includes/Heartbeat').Heartbeat
declare const InstallCheck: typeof import('../script-includes/InstallCheck').InstallCheck
declare const OrganizationDiagnosis: typeof import('../script-includes/OrganizationDiagnosis').OrganizationDiagnosis
declare const RequestActions: typeof import('../script-includes/RequestActions').RequestActions
declare const TrunkActions: typeof import('../script-includes/TrunkActions').TrunkActions
declare const OrganizationApi: typeof import('../script-includes/OrganizationApi').OrganizationApi
declare const PreviewApi: typeof import('../script-includes/PreviewApi').PreviewApi
declare const ReplacementApi: typeof import('../script-includes/ReplacementApi').ReplacementApi
