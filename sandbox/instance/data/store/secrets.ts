import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const mark = 'sandbox1:'

/**
 * Encrypts values of `password2` columns (AES-256-GCM). The key of a database file is in a file of its own beside it,
 * readable by its owner only; the key of a database in memory is in memory.
 */
export class Secrets {
  private readonly key: Buffer

  constructor(file: string | undefined) {
    this.key = file === undefined ? randomBytes(32) : keyBeside(`${file}.key`)
  }

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

  isEncrypted(text: string): boolean {
    return text.startsWith(mark)
  }
}

function keyBeside(file: string): Buffer {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' })
  return readFileSync(file)
}
