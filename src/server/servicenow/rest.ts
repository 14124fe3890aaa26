/** A function of a REST Message record with the values for one call. Names are case-sensitive. */
export interface RestMessageCall {
  message: string
  functionName: string
  /** Variables of the endpoint; their values are sent as they are. */
  parameters: Readonly<Record<string, string>>
  query: readonly (readonly [string, string])[]
  headers: Readonly<Record<string, string>>
  body: string | null
  timeoutMs: number
  /** The only address to which a redirect is followed. */
  allowedRedirect: string
}

/**
 * The REST Message, ready to be executed. Level `basic` on every call: higher levels would store headers and bodies in the
 * outbound log, and secrets with them.
 */
export function restMessage(call: RestMessageCall): RESTMessageV2 {
  const message = new sn_ws.RESTMessageV2(call.message, call.functionName)
  message.disableForcedVariableSubstitution()
  message.setLogLevel('basic')
  message.setHttpTimeout(call.timeoutMs)
  message.setAllowedRedirectURIs([call.allowedRedirect])
  for (const [name, value] of Object.entries(call.parameters)) message.setStringParameterNoEscape(name, value)
  for (const [name, value] of call.query) message.setQueryParameter(name, value)
  for (const [name, value] of Object.entries(call.headers)) message.setRequestHeader(name, value)
  if (call.body !== null) message.setRequestBody(call.body)
  return message
}

/** The error with which a scripted REST resource answers a request that it refuses. */
export function serviceError(status: number, message: string, detail: string): ServiceError {
  const error = new sn_ws_err.ServiceError()
  error.setStatus(status)
  error.setMessage(message)
  error.setDetail(detail)
  return error
}
