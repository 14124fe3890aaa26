import { RestNotImplemented } from './request'

/**
 * True when a media type is among those of a resource. In these `*` stands for any characters and `%` for one (Control
 * request and response content type, "Using wildcard values").
 */
export function accepts(patterns: readonly string[], mediaType: string): boolean {
  return patterns.some((pattern) => {
    const source = pattern
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('%', '.')
    return new RegExp(`^${source}$`, 'i').test(mediaType)
  })
}

/** The media type of a Content-Type, without its parameters, in lower case. */
export function mediaTypeOf(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase()
}

/**
 * True when the caller accepts JSON and the resource produces it; false when they have no type in common. Throws where
 * it would be XML, which the sandbox doesn't write.
 */
export function answersInJson(accept: string, produces: readonly string[]): boolean {
  const wanted = accept.split(',').map(mediaTypeOf).filter(Boolean)
  const common = wanted.filter((type) => type.includes('*') || accepts(produces, type))
  if (common.some((type) => type.includes('*') || isJson(type))) return true
  if (common.length > 0) throw new RestNotImplemented(`an answer as ${common[0] ?? ''} is not implemented, only JSON`)
  return false
}

export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType)
}
