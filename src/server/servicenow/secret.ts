import { text } from './text'

/** An encrypted column, or a masked catalog variable, as a script sees it. */
interface Encrypted {
  getDecryptedValue(): PlatformText | null
}

/**
 * The clear text, in memory only; '' when there is none, or the platform gives none: a module access policy of its key
 * management can reject a script, by throwing or by giving nothing, and a lost or another instance's key gives nothing.
 * Source: documentation, Create a module access policy.
 */
export function decrypted(column: Encrypted): string {
  try {
    return text(column.getDecryptedValue())
  } catch (_error) {
    // The platform's own text is dropped, because it may quote a secret. The caller reports that the clear text is
    // missing.
    return ''
  }
}
