export {
  forgetDigestPassword,
  forgetStrayPasswords,
  hasDigestPassword,
  keepDigestPassword,
  readDigestPassword,
} from './digest-passwords.store'
export { markDuePasswords } from './due-passwords.store'
export { movePassword, trunkRequestsWithPassword } from './older-passwords.store'
export { takePassword } from './typed-password'
