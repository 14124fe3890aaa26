import { text } from './text'

/** What an encrypted column, or a masked catalog variable, is to a script. */
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
    // The platform's own text is dropped: nobody knows what it quotes. Who needs the clear text says that it is missing.
    return ''
  }
}
