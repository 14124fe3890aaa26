/**
 * The part of the platform's server API that this app uses, declared in one place.
 *
 * `@servicenow/glide` types strings as JavaScript strings; on the instance they can be Java strings, for which `===`,
 * `typeof` and `switch` give wrong results. Here such values have the type `PlatformText`, which the compiler does not
 * let anybody compare or switch on: they have to pass through `text()` first.
 *
 * Sources: ServiceNow documentation, Server API reference (scoped): GlideRecord, GlideElement, GlideAggregate,
 * GlideDateTime, GlideSystem, RESTMessageV2, RESTResponseV2, StandardCredentialsProvider.
 */

/** A value that may be a Java string. Convert with `text()` before use. */
interface PlatformText {
  readonly platformText: unique symbol
}

interface GlideElement {
  changes(): boolean
  changesTo(value: string): boolean
  nil(): boolean
  getDisplayValue(): PlatformText | null
  setDisplayValue(value: string): void
  /** Journal columns only; 1 is the newest entry, below a line that says when and by whom. */
  getJournalEntry(entry: number): PlatformText | null
  /** password2 columns only, in the table's own scope. */
  getDecryptedValue(): PlatformText | null
}

interface GlideQueryCondition {
  addOrCondition(field: string, operator: string, value: string): GlideQueryCondition
}

/** A catalog variable as a value; the text of a masked one is not its clear text. */
interface CatalogVariable extends PlatformText {
  getDecryptedValue(): PlatformText | null
}

/** Reading gives an element, undefined where the item has no such variable; writing takes a text. */
interface CatalogVariables {
  get auth_password(): CatalogVariable
  set auth_password(value: string)
  readonly [variable: string]: CatalogVariable | undefined
}

interface GlideRecord {
  /** Requested items only. Source: documentation, Service catalog variables in scripts. */
  readonly variables: CatalogVariables
  addQuery(field: string, value: string): GlideQueryCondition
  addQuery(field: string, operator: string, value: string): GlideQueryCondition
  addEncodedQuery(query: string): void
  /** False for a query of which the platform would drop a part. Source: documentation, GlideRecord - Scoped. */
  isValidEncodedQuery(query: string): boolean
  addNotNullQuery(field: string): GlideQueryCondition
  addNullQuery(field: string): GlideQueryCondition
  orderBy(field: string): void
  orderByDesc(field: string): void
  setLimit(limit: number): void
  query(): void
  next(): boolean
  hasNext(): boolean
  get(sysId: string): boolean
  get(field: string, value: string): boolean
  initialize(): void
  /** Like `initialize`, with defaults, number and a sys_id of its own. Source: documentation, GlideRecord - Scoped. */
  newRecord(): void
  insert(): PlatformText | null
  update(reason?: string): PlatformText | null
  /** Sets the values on every record that the query finds, and runs the rules of each. Returns nothing. */
  updateMultiple(): void
  deleteRecord(): boolean
  deleteMultiple(): void
  /** True when the table exists and may be read. */
  isValid(): boolean
  isValidRecord(): boolean
  isValidField(field: string): boolean
  isNewRecord(): boolean
  getValue(field: string): PlatformText | null
  setValue(field: string, value: string): void
  getDisplayValue(field?: string): PlatformText | null
  getElement(field: string): GlideElement
  getUniqueValue(): PlatformText
  getTableName(): PlatformText
  setWorkflow(enable: boolean): void
  setAbortAction(abort: boolean): void
  operation(): PlatformText
  /** The reason why the last write was refused. Source: documentation, GlideRecord - Scoped. */
  getLastErrorMessage(): PlatformText | null
  canRead(): boolean
  canWrite(): boolean
}

declare const GlideRecord: new (table: string) => GlideRecord
declare const GlideRecordSecure: new (table: string) => GlideRecord

interface GlideAggregate {
  addQuery(field: string, value: string): GlideQueryCondition
  addQuery(field: string, operator: string, value: string): GlideQueryCondition
  addEncodedQuery(query: string): void
  addAggregate(aggregate: string, field?: string): void
  groupBy(field: string): void
  query(): void
  next(): boolean
  getAggregate(aggregate: string, field?: string): PlatformText | null
  getValue(field: string): PlatformText | null
}

declare const GlideAggregate: new (table: string) => GlideAggregate

interface GlideDateTime {
  getNumericValue(): number
  setValue(value: string | number): void
  addSeconds(seconds: number): void
  getValue(): PlatformText
}

declare const GlideDateTime: new (value?: string) => GlideDateTime

interface GlideDuration {
  getValue(): PlatformText
}

declare const GlideDuration: new (milliseconds: number) => GlideDuration

interface GlideUser {
  hasRole(role: string): boolean
}

declare const gs: {
  getProperty(name: string, fallback: string): PlatformText
  /** Properties of the app's own scope. Source: documentation, GlideSystem - Scoped. */
  setProperty(name: string, value: string): void
  getUserID(): PlatformText
  getUserName(): PlatformText
  getUser(): GlideUser
  hasRole(role: string): boolean
  isInteractive(): boolean
  generateGUID(): PlatformText
  eventQueue(name: string, record: GlideRecord | null, parm1: string, parm2: string, queue?: string): void
  eventQueueScheduled(name: string, record: GlideRecord | null, parm1: string, parm2: string, at: GlideDateTime): void
  info(message: string): void
  warn(message: string): void
  error(message: string): void
  addErrorMessage(message: string): void
  addInfoMessage(message: string): void
  base64Encode(text: string): PlatformText
}

interface RESTResponseV2 {
  getStatusCode(): number
  getBody(): PlatformText | null
  getHeader(name: string): PlatformText | null
  haveError(): boolean
  getErrorMessage(): PlatformText | null
}

interface RESTMessageV2 {
  setStringParameterNoEscape(name: string, value: string): void
  setQueryParameter(name: string, value: string): void
  setRequestHeader(name: string, value: string): void
  setRequestBody(body: string): void
  setHttpTimeout(milliseconds: number): void
  setLogLevel(level: 'basic' | 'elevated' | 'all'): void
  setAllowedRedirectURIs(uris: string[]): void
  disableForcedVariableSubstitution(): void
  execute(): RESTResponseV2
}

declare const sn_ws: {
  /** @servicenow/glide mistypes this constructor. Source: RESTMessageV2(String name, String methodName). */
  RESTMessageV2: new (message: string, httpMethod: string) => RESTMessageV2
}

interface StandardCredential {
  getAttribute(name: string): PlatformText | null
}

declare const sn_cc: {
  StandardCredentialsProvider: new () => {
    getCredentialByAliasID(aliasSysId: string): StandardCredential | null | undefined
  }
}

/**
 * Scripted REST resources only. Path and query parameters may be Java strings; the class of the object that holds them
 * is not documented.
 */
interface RESTAPIRequest {
  /** A stream: it can be read once. */
  readonly body: { readonly dataString: PlatformText | null }
  readonly pathParams: Readonly<Record<string, PlatformText>>
  readonly queryParams: Readonly<Record<string, Readonly<Record<number, PlatformText>>>>
  readonly url: PlatformText
}

interface RESTAPIResponse {
  setStatus(status: number): void
  setBody(body: object | null): void
  setLocation(location: string): void
  setError(error: ServiceError): void
}

interface ServiceError {
  setStatus(status: number): void
  setMessage(message: string): void
  setDetail(detail: string): void
}

/** Source: Scripted REST API example - script samples. */
declare const sn_ws_err: { ServiceError: new () => ServiceError }
