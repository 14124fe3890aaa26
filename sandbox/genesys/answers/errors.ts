/** One field that a request got wrong, as in Genesys' `Detail` model. */
export interface ErrorDetail {
  errorCode: string
  fieldName?: string
  entityId?: string
  entityName?: string
}

/** The platform's error body (`ErrorBody` of the official SDK). `code` of 401s is put before `message`, as seen. */
export interface ErrorBody {
  message: string
  code: string
  status: number
  messageWithParams: string
  messageParams: Readonly<Record<string, string>>
  contextId: string
  details: readonly ErrorDetail[]
  errors: readonly ErrorBody[]
  limit?: { key: string; namespace: string; value: number }
}

/** The parts of an error beyond its status, code and message. */
export interface ErrorExtras {
  /** The message with `{name}` in place of its parameters. */
  messageWithParams?: string
  messageParams?: Readonly<Record<string, string>>
  details?: readonly ErrorDetail[]
  errors?: readonly Omit<ErrorBody, 'contextId'>[]
  limit?: { key: string; namespace: string; value: number }
  headers?: Readonly<Record<string, string>>
}

/** A refusal by an API host. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly extras: ErrorExtras = {},
  ) {
    super(message)
  }

  body(contextId: string): ErrorBody {
    return {
      message: this.message,
      code: this.code,
      status: this.status,
      messageWithParams: this.extras.messageWithParams ?? this.message,
      messageParams: this.extras.messageParams ?? {},
      contextId,
      details: this.extras.details ?? [],
      errors: (this.extras.errors ?? []).map((error) => ({ ...error, contextId })),
      ...(this.extras.limit ? { limit: this.extras.limit } : {}),
    }
  }
}

/** A refusal by a login host: OAuth's error names (RFC 6749 §5.2) in a body of their own shape. */
export class LoginError extends Error {
  constructor(
    readonly status: number,
    readonly error: string,
    description: string,
  ) {
    super(description)
  }

  body(): { error: string; description: string; error_description: string } {
    return { error: this.error, description: this.message, error_description: this.message }
  }
}

/** A 401 whose face is the same whatever the cause. */
export function badCredentials(): ApiError {
  return new ApiError(401, 'bad.credentials', 'Invalid credentials')
}

export function authenticationRequired(): ApiError {
  return new ApiError(
    401,
    'authentication.required',
    'No authentication bearer token specified in authorization header.',
  )
}

export function missingPermission(permission: string): ApiError {
  return new ApiError(403, 'missing.permissions', `Missing the following permission(s): [${permission}]`, {
    messageWithParams: 'Missing the following permission(s): [{permissions}]',
    messageParams: { permissions: permission },
  })
}

export function notFound(what: string): ApiError {
  return new ApiError(404, 'not.found', `${what} not found`)
}

export function conflict(message: string, details: readonly ErrorDetail[] = []): ApiError {
  return new ApiError(409, 'conflict', message, { details })
}

/** A 409 about the version that a body names. The words are Genesys', as users of its Terraform provider report them. */
export function versionConflict({ id, name }: { id: string; name: string }): ApiError {
  return conflict('The version number of the modified resource must match the version number in the database.', [
    { errorCode: 'VERSION_CONFLICT', fieldName: 'version', entityId: id, entityName: name },
  ])
}

/** A 400 that names the fields: each becomes a detail and a nested error. */
export function invalidFields(problems: readonly { field: string; errorCode: string; message: string }[]): ApiError {
  const first = problems[0]
  const message = problems.length === 1 && first ? first.message : `The request has ${problems.length} invalid fields`
  return new ApiError(400, first?.errorCode === 'REQUIRED_FIELD_MISSING' ? 'bad.request' : 'invalid.value', message, {
    details: problems.map(({ field, errorCode }) => ({ errorCode, fieldName: field })),
    errors: problems.map((problem) => ({
      message: problem.message,
      code: problem.errorCode === 'REQUIRED_FIELD_MISSING' ? 'bad.request' : 'invalid.value',
      status: 400,
      messageWithParams: problem.message,
      messageParams: { field: problem.field },
      details: [{ errorCode: problem.errorCode, fieldName: problem.field }],
      errors: [],
    })),
  })
}

export function requiredField(field: string): { field: string; errorCode: string; message: string } {
  const message = `Field '${field}' is required and cannot be empty`
  return { field, errorCode: 'REQUIRED_FIELD_MISSING', message }
}

export function invalidField(field: string): { field: string; errorCode: string; message: string } {
  return { field, errorCode: 'INVALID_VALUE', message: `Field '${field}' is not valid` }
}
