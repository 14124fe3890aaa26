import { text } from '../glide/text'

/** Finds out why Genesys Cloud refuses an organization. */
export class AccessDoctor {
  /** Runs the checks for an organization that a user asked for. */
  verify(organizationSysId: PlatformText | string, userSysId: PlatformText | string): void {
    throw new Error(`AccessDoctor.verify(${text(organizationSysId)}, ${text(userSysId)}) is being written`)
  }
}
