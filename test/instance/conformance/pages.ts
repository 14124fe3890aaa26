interface Page {
  title: string
  /** Below `markdown/` in ServiceNow/ServiceNowDocs, and below `docs/r/` on servicenow.com; release Australia. */
  path: string
}

const server = 'api-reference/server-api-reference'
const scripts = 'api-reference/scripts'
const web = 'api-reference/web-services'
const flows = 'build-workflows/workflow-studio'
const events = 'platform-administration/system-events'

/** The pages of ServiceNow's documentation that the conformance suite is derived from. */
export const PAGES = {
  accessControl: {
    title: 'Explore Access Control Lists',
    path: 'platform-security/access-control/exploring-access-control-list',
  },
  auditing: { title: 'Exploring Auditing', path: 'platform-security/exploring-auditing' },
  auditedInserts: { title: 'Tracking inserts', path: 'platform-security/c_TrackingInserts' },
  auditList: {
    title: 'Enabling inclusion list auditing for a table',
    path: 'platform-security/enable-whitelist-for-table',
  },
  aggregate: { title: 'GlideAggregate - Scoped', path: `${server}/c_GlideAggregateScopedAPI` },
  businessRules: { title: 'Business rules', path: 'api-reference/business-rules-classic/c_BusinessRules' },
  cascade: { title: 'Configure cascade delete rules', path: 'platform-administration/t_CascadeDeleteRules' },
  choices: { title: 'Choice list field type', path: 'platform-administration/c_ChoiceLists' },
  condition: { title: 'GlideQueryCondition - Scoped', path: `${server}/c_GlideQueryConditionScopedAPI` },
  connections: { title: 'HTTP Connection Management Properties', path: `${web}/r_HTTPConnectionManagementProps` },
  credentials: {
    title: 'StandardCredentialsProvider - Scoped, Global',
    path: `${server}/standard-credentials-provider-api`,
  },
  dataPolicies: { title: 'Data policy', path: 'platform-administration/c_DataPolicy' },
  dateTime: { title: 'GlideDateTime - Scoped', path: `${server}/c_GlideDateTimeScoped` },
  defaultAccess: {
    title: 'Default runtime access permissions',
    path: 'application-development/c_DefaultRuntimeAccessPermissions',
  },
  dotWalking: { title: 'Dot-walking to data in related tables', path: 'platform-user-interface/c_DotWalking' },
  duration: { title: 'GlideDuration - Scoped', path: `${server}/c_GlideDurationScopedAPI` },
  element: { title: 'GlideElement - Scoped', path: `${server}/c_GlideElementScopedAPI` },
  encodedQueries: { title: 'Encoded query strings', path: 'platform-user-interface/c_EncodedQueryStrings' },
  eventGuide: { title: 'Registering events, a guide of the SDK', path: 'now-sdk explain registering-events-guide' },
  eventRegistry: { title: 'Event registry', path: `${events}/c_EventRegistry` },
  eventStates: { title: 'Event states', path: `${events}/r_EventStates` },
  executionOrder: {
    title: 'Execution order of scripts and engines',
    path: `${scripts}/r_ExecutionOrderScriptsAndEngines`,
  },
  // This is the one page that says it of queries in general.
  fieldTypes: { title: 'Field types reference', path: 'platform-administration/r_FieldTypes' },
  flowActivation: { title: 'Activate a flow', path: `${flows}/flow-activate` },
  flowWait: { title: 'Wait For Condition action', path: `${flows}/wait-for-condition-flow-designer` },
  invalidQueries: { title: 'REST APIs', path: 'api-reference/rest-api-explorer/c_RESTAPI' },
  // "If the subject text is being truncated, increase the Max length."
  maxLength: { title: 'Email client', path: 'platform-administration/c_EnableTheEmailClient' },
  journal: { title: 'Journal field type', path: 'platform-administration/c_JournalFields' },
  operators: {
    title: 'Operators available for filters and queries',
    path: 'platform-user-interface/r_OpAvailableFiltersQueries',
  },
  outboundLog: { title: 'Outbound web service logging properties', path: `${web}/outbound-logging-properties` },
  password2: {
    title: 'Password2 encryption with the Key Management Framework (KMF)',
    path: 'platform-security/platform-encryption/password-2way-encrypted-fields',
  },
  record: { title: 'GlideRecord - Scoped', path: `${server}/c_GlideRecordScopedAPI` },
  registerEvent: { title: 'Register an event', path: `${events}/t_RegisterAnEvent` },
  response: { title: 'RESTResponseV2 - Scoped, Global', path: `${server}/c_RESTResponseV2API` },
  restGuide: { title: 'REST messages, a guide of the SDK', path: 'now-sdk explain rest-message-guide' },
  restRequest: { title: 'RESTAPIRequest - Scoped, Global', path: `${server}/c_ScriptableServiceRequest` },
  restRequestBody: { title: 'RESTAPIRequestBody - Scoped, Global', path: `${server}/c_ScriptableServiceRequestBody` },
  restResponse: { title: 'RESTAPIResponse - Scoped, Global', path: `${server}/c_ScriptableServiceResponseBuilder` },
  restMessage: { title: 'RESTMessageV2 - Scoped, Global', path: `${server}/c_RESTMessageV2API` },
  scriptActions: { title: 'Script actions', path: `${events}/r_ScriptActions` },
  secureRecord: { title: 'Glide Server APIs', path: `${scripts}/p_GlideServerAPIs` },
  serviceErrors: {
    title: 'Scripted REST API example - script samples',
    path: 'api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples',
  },
  substitution: { title: 'Variable substitution in outbound REST messages', path: `${web}/c_VariableSubstitutionREST` },
  system: { title: 'GlideSystem - Scoped', path: `${server}/c_GlideSystemScopedAPI` },
  unique: {
    title: 'Require unique values for a field',
    path: 'platform-administration/t_RequiringUniqueValuesForAField',
  },
} as const satisfies Record<string, Page>

/** The end of a block's name, where the path of the page stands after its title. */
const CITED = / \[(.+)\]$/

/** Names a block of tests after the page that they are derived from, so that they can be counted by page. */
export function page(name: keyof typeof PAGES): string {
  return `${PAGES[name].title} [${PAGES[name].path}]`
}

/** Path of the page that the name of a block cites; null when it cites none. */
export function citedPage(block: string): string | null {
  return CITED.exec(block)?.[1] ?? null
}
