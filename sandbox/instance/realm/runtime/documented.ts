import { notImplemented } from './values'

/** Members of the server API's classes as documented for scoped apps; a test holds them to the list of the engine gate. */
export const DOCUMENTED: Readonly<Record<string, string>> = {
  gs: 'addErrorMessage addHighMessage addInfoMessage addLowMessage addModerateMessage addSuccessMessage base64Decode base64Encode beginningOfLastMonth beginningOfLastWeek beginningOfNextMonth beginningOfNextWeek beginningOfNextYear beginningOfThisMonth beginningOfThisQuarter beginningOfThisWeek beginningOfThisYear dateGenerate daysAgo daysAgoEnd daysAgoStart debug endOfLastMonth endOfLastWeek endOfLastYear endOfNextMonth endOfNextWeek endOfNextYear endOfThisMonth endOfThisQuarter endOfThisWeek endOfThisYear error eventQueue eventQueueScheduled executeNow generateGUID getCallerScopeName getCssCacheVersionString getCurrentApplicationId getCurrentScopeName getDateFormat getDateTimeFormat getErrorMessages getEscapedMessage getMessage getProperty getSession getSessionID getTimeFormat getTimeZoneName getUrlOnStack getUser getUserDisplayName getUserID getUserName hasRole hoursAgo hoursAgoEnd hoursAgoStart include info isDebugging isInteractive isLoggedIn isMobile minutesAgoEnd minutesAgoStart monthsAgo monthsAgoEnd monthsAgoStart nil quartersAgoEnd quartersAgoStart setProperty setRedirect tableExists urlDecode urlEncode warn xmlToJSON yearsAgo yesterday',
  GlideRecord:
    '_next _query addActiveQuery addEncodedQuery addFunction addJoinQuery addNotNullQuery addNullQuery addQuery addSystemEncodedQuery addSystemOrderBy addSystemOrderByDesc addSystemQuery addUserEncodedQuery addUserOrderBy addUserOrderByDesc addUserQuery canCreate canDelete canRead canWrite chooseWindow deleteMultiple deleteRecord disableSysIdInOptimization get getAttribute getClassDisplayValue getDisplayValue getED getElement getElements getEncodedQuery getLabel getLastErrorMessage getLink getRecordClassName getRowCount getTableName getUniqueValue getValue hasNext initialize insert isActionAborted isEncodedQueryValid isNewRecord isValid isValidEncodedQuery isValidField isValidRecord isView newRecord next operation orderBy orderByDesc query setAbortAction setCategory setLimit setNewGuidValue setNoCount setValue setWorkflow update updateMultiple updateWithReferences variables',
  GlideRecordSecure:
    '_next _query addActiveQuery addEncodedQuery addFunction addJoinQuery addNotNullQuery addNullQuery addQuery addSystemEncodedQuery addSystemOrderBy addSystemOrderByDesc addSystemQuery addUserEncodedQuery addUserOrderBy addUserOrderByDesc addUserQuery canCreate canDelete canRead canWrite chooseWindow deleteMultiple deleteRecord disableSysIdInOptimization get getAttribute getClassDisplayValue getDisplayValue getED getElement getElements getEncodedQuery getLabel getLastErrorMessage getLink getRecordClassName getRowCount getTableName getUniqueValue getValue hasNext initialize insert isActionAborted isEncodedQueryValid isNewRecord isValid isValidEncodedQuery isValidField isValidRecord isView newRecord next operation orderBy orderByDesc query setAbortAction setCategory setLimit setNewGuidValue setNoCount setValue setWorkflow update updateMultiple updateWithReferences variables',
  GlideElement:
    'canCreate canRead canWrite changes changesFrom changesTo dateNumericValue getAttribute getBooleanAttribute getChoiceValue getChoices getDecryptedValue getDisplayValue getDisplayValueLang getED getGlideObject getGlobalDisplayValue getHTMLValue getJournalEntry getLabel getLabelLang getName getRefRecord getReferenceTable getTableName getValue nil setDateNumericValue setDisplayValue setError setPhoneNumber setValue',
  GlideElementDescriptor:
    'getAttachmentEncryptionType getEncryptionType getInternalType getLabel getLength getName getPlural hasAttachmentsEncrypted isAutoOrSysID isChoiceTable isEdgeEncrypted isEncrypted isMandatory isVirtual',
  GlideAggregate:
    'addAggregate addEncodedQuery addNotNullQuery addNullQuery addQuery addTrend getAggregate getAggregateEncodedQuery getEncodedQuery getRowCount getTableName getValue groupBy hasNext next orderBy orderByAggregate orderByDesc query setAggregateWindow setAggregateWorkflow setCategory setGroup setIntervalYearIncluded',
  GlideQueryCondition:
    'addCondition addOrCondition addSystemCondition addSystemOrCondition addUserCondition addUserOrCondition',
  CertificateEncryption: 'generateMac getThumbPrint getThumbPrintFromKeyStore sign',
  GlideDBFunctionBuilder:
    'add andFunc build coalesce compare concat constant datediff dayofweek divide field length multiply orFunc position substring subtract',
  GlideDate:
    'getByFormat getDayOfMonthNoTZ getDisplayValue getDisplayValueEx getDisplayValueInternal getDisplayValueLang getMonthNoTZ getValue getYearNoTZ setDisplayValue setDisplayValueEx setDisplayValueLang setValue subtract',
  GlideDateTime:
    'add addDaysLocalTime addDaysUTC addMonthsLocalTime addMonthsUTC addSeconds addWeeksLocalTime addWeeksUTC addYearsLocalTime addYearsUTC after before compareTo equals getDSTOffset getDate getDayOfMonthLocalTime getDayOfMonthUTC getDayOfWeekLocalTime getDayOfWeekUTC getDaysInMonthLocalTime getDaysInMonthUTC getDisplayValue getDisplayValueInternal getDisplayValueLang getErrorMsg getInternalFormattedLocalTime getLocalDate getLocalTime getMonthLocalTime getMonthUTC getNumericValue getTZOffset getTime getUserFormattedLocalTime getValue getWeekOfYearLocalTime getWeekOfYearUTC getYearLocalTime getYearUTC hasDate isDST isValid onOrAfter onOrBefore setDayOfMonthLocalTime setDayOfMonthUTC setDisplayValue setDisplayValueInternal setDisplayValueLang setGlideDateTime setMonthLocalTime setMonthUTC setValue setValueUTC setYearLocalTime setYearUTC subtract',
  GlideDigest:
    'getMD5Base64 getMD5Base64FromInputStream getMD5Hex getMD5HexFromInputStream getSHA1Base64 getSHA1Base64FromInputStream getSHA1Hex getSHA1HexFromInputStream getSHA256Base64 getSHA256Base64FromInputStream getSHA256Hex getSHA256HexFromInputStream',
  GlideDuration:
    'add getByFormat getDayPart getDisplayValue getDurationValue getRoundedDayPart getValue setDisplayValue setValue subtract',
  GlideEmailOutbound: 'addAddress getSubject getWatermark setBody setFrom setReplyTo setSubject',
  GlideFilter: 'checkRecord match setCaseSensitive setEnforceSecurity',
  GlideLocale: 'get getDecimalSeparator getGroupingSeparator',
  GlidePluginManager: 'isActive',
  GlideSchedule: 'add duration getName isInSchedule isValid load setTimeZone whenNext',
  GlideScriptedExtensionPoint: 'getExtensions',
  GlideSecureRandomUtil: 'getSecureRandomInt getSecureRandomIntBound getSecureRandomLong getSecureRandomString',
  GlideSecurityUtils: 'cleanURL enforceRelativeURL escapeScript isURLWhiteListed',
  GlideServletRequest:
    'getContentType getHeader getHeaderNames getHeaders getParameter getParameterNames getQueryString',
  GlideServletResponse: 'sendRedirect setContentType setHeader setStatus',
  GlideSession:
    'getClientData getClientIP getCurrentApplicationId getCurrentDomainID getLanguage getSessionToken getTimeZoneName getUrlOnStack isImpersonating isInteractive isLoggedIn putClientData',
  GlideStringUtil:
    'dotToUnderBar escapeAllQuotes escapeForHomePage escapeHTML escapeNonPrintable escapeQueryTermSeparator escapeTicks getHTMLValue getNumeric isBase64 isEligibleSysID newLinesToBreaks normalizeWhitespace unEscapeHTML urlEncode',
  GlideSysAttachment:
    'addAttribute addMultipleAttributes copy deleteAllAttributes deleteAttachment deleteAttribute fetchAllAttributes fetchAttribute getAttachments getContent getContentBase64 getContentStream updateAllAttributes updateAttribute write writeBase64 writeContentStream',
  GlideTableHierarchy:
    'getAllExtensions getBase getHierarchy getName getRoot getTableExtensions getTables hasExtensions isBaseClass isSoloClass',
  GlideTextReader: 'getEncoding readLine',
  GlideTime:
    'getByFormat getDisplayValue getDisplayValueEx getDisplayValueInternal getDisplayValueLang getHourLocalTime getHourOfDayLocalTime getHourOfDayUTC getHourUTC getMinutesLocalTime getMinutesUTC getSeconds getValue setDisplayValue setDisplayValueEx setDisplayValueLang setValue subtract',
  GlideURI: 'get getFileFromPath set',
  GlideUser:
    'getCompanyID getDisplayName getEmail getFirstName getID getLastName getName getPreference getRoles getTimeZoneLabel getTimeZoneLabelLang getUserRoles hasRole isMemberOf savePreference',
  GlideXMLUtil: 'removeInvalidChars validateXML',
  'sn_cc.ConnectionInfo': 'getAttribute getCredentialAttribute getDataMap getExtendedAttributes',
  'sn_cc.ConnectionInfoProvider': 'getConnectionInfo getConnectionInfoByDomain',
  'sn_cc.StandardCredential': 'getAttribute',
  'sn_cc.StandardCredentialsProvider': 'getCredentialByAliasID getCredentialByID getCredentials',
  'sn_fd.FlowAPI':
    'cancel executeAction executeActionQuick executeDataStreamAction executeFlow executeFlowQuick executeSubflow executeSubflowQuick getErrorMessage getFlowStages getOutputs getRunner getStatus hasApprovals restartFlowFromContext scheduleCancel sendMessage setEncryptedOutput startAction startActionQuick startFlow startFlowQuick startSubflow startSubflowQuick',
  'sn_fd.ScriptableFlowRunner':
    'action addInput asUser datastream flow inBackground inDomain inForeground quick run subflow timeout validateInputs withConnectionAliasOverride withInputs withRoles',
  'sn_fd.ScriptableFlowRunnerResult':
    'debug getContextId getDataStream getDate getDomainId getFlowObjectName getFlowObjectType getOutputs',
  'sn_ws.RESTMessageV2':
    'disableForcedVariableSubstitution execute executeAsync getEndpoint getRequestBody getRequestHeader getRequestHeaders saveResponseBodyAsAttachment setAllowedRedirectURIs setAuthenticationProfile setBasicAuth setEccCorrelator setEccParameter setEndpoint setHttpMethod setHttpTimeout setLogLevel setMIDServer setMutualAuth setQueryParameter setRequestBody setRequestBodyFromAttachment setRequestHeader setRequestorProfile setStringParameter setStringParameterNoEscape',
  'sn_ws.RESTResponseV2':
    'getAllHeaders getBody getCookies getErrorCode getErrorMessage getHeader getHeaders getQueryString getResponseAttachmentSysid getStatusCode haveError waitForResponse',
  'sn_ws_err.ServiceError': 'setDetail setMessage setStatus',
  'sn_ws_int.RESTAPIRequest':
    'body getHeader getSupportedResponseContentTypes headers pathParams queryParams queryString uri url',
  'sn_ws_int.RESTAPIRequestBody': 'data dataStream dataString hasNext nextEntry',
  'sn_ws_int.RESTAPIResponse':
    'getStreamWriter setBody setContentType setError setHeader setHeaders setLocation setStatus',
  'sn_ws_int.RESTAPIResponseStream': 'writeStream writeString',
}

/** The folder to which a missing member would be added. */
const HERE = 'sandbox/instance/realm'

/** Refuses the members that are documented of a class and that its object lacks: calling one throws its name. */
export function refuseRest(target: object, className: string): void {
  for (const member of (DOCUMENTED[className] ?? '').split(' ')) {
    if (member in target) continue
    define(target, member, () => {
      throw notImplemented(`${className}.${member}`, HERE)
    })
  }
}

/** A global, or a class of a namespace, that the platform has: touching it throws its name. */
export function refuseTouched(owner: object, name: string, fullName = name): void {
  if (name in owner) return
  const get = (): never => {
    throw notImplemented(fullName, HERE)
  }
  Object.defineProperty(owner, name, { get, configurable: true, enumerable: false })
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: false, writable: true, configurable: true })
}
