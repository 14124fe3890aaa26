import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'

/** The hashes never leave the process: the usual cost would only make each call over HTTP take a tenth of a second. */
const CHEAP = { N: 1024 }

/**
 * Passwords for Basic authentication, by user. They are kept beside the database, for as long as the process lives: an
 * instance's way to store `sys_user.user_password` is its own affair.
 */
export class Passwords {
  private readonly known = new Map<string, { salt: Buffer; hash: Buffer }>()

  set(user: string, password: string): void {
    const salt = randomBytes(16)
    this.known.set(user, { salt, hash: scryptSync(password, salt, 32, CHEAP) })
  }

  fits(user: string, password: string): boolean {
    const found = this.known.get(user)
    return found !== undefined && timingSafeEqual(found.hash, scryptSync(password, found.salt, 32, CHEAP))
  }
}
