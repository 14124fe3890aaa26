/** Status, message and detail of an error object, read by the answer. */
export interface ServiceErrorLike {
  $status: number
  $message: string
  $detail: string
}

/**
 * `sn_ws_err`: the errors that a resource's script hands to `response.setError`. Source: Scripted REST API example -
 * script samples. The documentation names no status for a ServiceError that was given none.
 */
export function serviceErrors(): Record<string, unknown> {
  class ServiceError {
    readonly $status: number = 0
    readonly $message: string = ''
    readonly $detail: string = ''

    setStatus(status: unknown): void {
      keep(this, '$status', Number(status))
    }

    setMessage(message: unknown): void {
      keep(this, '$message', String(message))
    }

    setDetail(detail: unknown): void {
      keep(this, '$detail', String(detail))
    }
  }

  function predefined(status: number): unknown {
    return function (this: object, message: unknown): void {
      keep(this, '$status', status)
      keep(this, '$message', message === undefined || message === null ? '' : String(message))
      keep(this, '$detail', '')
    }
  }

  return {
    ServiceError,
    BadRequestError: predefined(400),
    NotFoundError: predefined(404),
    NotAcceptableError: predefined(406),
    ConflictError: predefined(409),
    UnsupportedMediaTypeError: predefined(415),
  }
}

function keep(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, enumerable: false })
}

export function isServiceError(value: unknown): value is ServiceErrorLike {
  return typeof value === 'object' && value !== null && '$status' in value && '$message' in value
}
