import { notImplemented, type Methods } from '../values'

/**
 * Methods of the global GlideSystem that a scoped application doesn't have (the page GlideSystem – Scoped lacks them).
 * The platform refuses them by name.
 */
const GLOBAL_ONLY = [
  'addMessage', 'beginningOfToday', 'beginningOfTomorrow', 'beginningOfYesterday', 'calDateDiff', 'dateDiff',
  'daysAgoLocal', 'endOfToday', 'endOfTomorrow', 'endOfYesterday', 'flushMessages', 'getAvatar', 'getDisplayColumn',
  'getDisplayValueFor', 'getEscapedProperty', 'getImpersonatingUserDisplayName', 'getImpersonatingUserName',
  'getInfoMessages', 'getInitials', 'getMessageLang', 'getMessageS', 'getNodeName', 'getNodeValue', 'getPreference',
  'getScriptError', 'getStyle', 'getUserNameByUserID', 'getXMLNodeList', 'getXMLText', 'hasRoleInGroup',
  'isFirstDayOfMonth', 'isFirstDayOfWeek', 'isFirstDayOfYear', 'isLastDayOfWeek', 'isLastDayOfYear',
  'isLastDayofMonth', 'lastWeek', 'log', 'logError', 'logWarning', 'minutesAgo', 'now', 'nowDateTime',
  'nowGlideDateTime', 'nowNoTZ', 'print', 'setReturn', 'sleep', 'userID', 'workflowFlush',
] as const // prettier-ignore

/** Methods that throw: for a scope, the global ones are refused; in the global scope they are what the sandbox lacks. */
export function refusedMethods(scope: string): Methods {
  const methods: Methods = {}
  for (const name of GLOBAL_ONLY) {
    methods[name] = () => {
      if (scope === 'global') throw notImplemented(`gs.${name}`, 'sandbox/instance/realm/runtime/gs')
      throw new Error(`Function ${name} is not allowed in scope ${scope}`)
    }
  }
  return methods
}
