import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { HostRefusal } from '../../protocol'

/**
 * The outcome of a script's `getDecryptedValue()`. Sources: documentation, Create a module access policy (a policy may
 * reject users, roles or scripts, and allow encrypting without decrypting); KB3040959 (an auto-generated policy with
 * the result Reject blocked a script's decryption); KB0552099 (null before the record is saved, where the legacy
 * encrypter is off).
 */
export interface DecryptionPolicy {
  /** The form of a rejected decryption: witnesses name both. Null: it is allowed. */
  refusal: 'throws' | 'empty' | null
  /** sys_id of the user whose scripts are rejected; null: everybody's. */
  refused: string | null
  /** The result for the value of a record that is not saved yet. */
  unsaved: 'clear' | 'null'
}

const mark = 'sandbox1:'

/**
 * Encrypts values of `password2` columns (AES-256-GCM). The key of a database file is in a file of its own beside it,
 * readable by its owner only; the key of a database in memory is in memory.
 */
export class Secrets {
  /** The policy for decryption by scripts; nothing else asks. */
  policy: DecryptionPolicy = { refusal: null, refused: null, unsaved: 'clear' }

  constructor(readonly key: Buffer) {}

  encrypt(text: string): string {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce)
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return mark + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
  }

  /** Null when the text was not encrypted here, or was cut on its way into the column. */
  decrypt(text: string): string | null {
    if (!text.startsWith(mark)) return null
    const bytes = Buffer.from(text.slice(mark.length), 'base64')
    if (bytes.length < 28) return null
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    try {
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    } catch {
      return null
    }
  }

  /** True when a user's script may decrypt; throws where the platform would. */
  mayDecrypt(user: string): boolean {
    const { refusal, refused } = this.policy
    if (refusal === null || (refused !== null && refused !== user)) return true
    if (refusal === 'empty') return false
    throw new HostRefusal('decryption', 'Access to the cryptographic module is rejected by a module access policy')
  }

  isEncrypted(text: string): boolean {
    return text.startsWith(mark)
  }
}

export function newKey(): Buffer {
  return randomBytes(32)
}

/** The key of a database file: the one beside it, or `key`, which is put there. */
export function keyBeside(database: string, key = newKey()): Buffer {
  const file = `${database}.key`
  if (!existsSync(file)) writeFileSync(file, key, { mode: 0o600, flag: 'wx' })
  return readFileSync(file)
}
