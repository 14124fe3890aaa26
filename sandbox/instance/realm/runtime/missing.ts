import { DOCUMENTED, refuseTouched } from './documented'

/**
 * Classes of the scoped server API that this sandbox lacks, by their global names (api-reference/server-api-reference
 * in the documentation; `@servicenow/glide`). Touching one throws its name. A class that another room installs is left
 * alone.
 */
const CLASSES = [
  'AbstractAjaxProcessor', 'CertificateEncryption', 'Digest', 'GlideAjax', 'GlideCalendarDateTime', 'GlideCounter',
  'GlideCryptoService', 'GlideCurrencyConverter', 'GlideCurrencyFormatter', 'GlideCurrencyParser', 'GlideDate',
  'GlideDBFunctionBuilder', 'GlideDigest', 'GlideDuration', 'GlideElementDescriptor', 'GlideEmailOutbound',
  'GlideEncrypter', 'GlideExcelParser', 'GlideFilter', 'GlideHTTPRequest', 'GlideHTTPUtil', 'GlideImportSetRun',
  'GlideJsonPath', 'GlideLocale', 'GlideLRUCache', 'GlideMultiRecurrence', 'GlideOAuthClient', 'GlidePluginManager',
  'GlideQuery', 'GlideQueryCondition', 'GlideRecordUtil', 'GlideRecordSecure', 'GlideScopedEvaluator',
  'GlideSchedule', 'GlideScheduleDateTime', 'GlideScriptableInputStream', 'GlideScriptedExtensionPoint',
  'GlideScriptedProcessor', 'GlideSecureRandomUtil', 'GlideSecurityUtils', 'GlideSPScriptable', 'GlideStringUtil',
  'GlideSysAttachment', 'GlideSysListControl', 'GlideTableHierarchy', 'GlideTemplate', 'GlideTextReader', 'GlideTime',
  'GlideTransformLog', 'GlideUICompatibility', 'GlideURI', 'GlideXMLUtil', 'SNC', 'SOAPMessageV2',
  'TemplatePrinter', 'Workflow', 'XMLDocument2', 'XMLNode', 'XMLNodeIterator',
  'sn_atf', 'sn_auth', 'sn_clotho', 'sn_connection_mgr', 'sn_discovery', 'sn_fd', 'sn_hw', 'sn_impex', 'sn_interaction',
  'sn_kmf_ns', 'sn_ml', 'sn_nlp', 'sn_notification', 'sn_sc', 'sn_si', 'sn_std', 'sn_uc',
] as const // prettier-ignore

/** Defines those that nobody installed, so that they throw instead of being merely undefined. */
export function defineMissing(globals: Record<string, unknown>): void {
  const documented = Object.keys(DOCUMENTED)
  for (const fullName of documented.filter((each) => each.indexOf('.') > 0)) {
    const [space = '', name = ''] = fullName.split('.')
    const owner = globals[space]
    if (typeof owner === 'object' && owner !== null) refuseTouched(owner, name, fullName)
  }
  // A name once: to look for one that throws is to touch it.
  const names = [...CLASSES, ...documented.filter((each) => each.indexOf('.') < 0)]
  for (const name of names.filter((each, at) => names.indexOf(each) === at)) refuseTouched(globals, name)
}
