import { PACKAGE } from '../setup/prepared'
import { readPackage, type PackageFile } from '../../sandbox/instance/data/package/read'

/** The built package, or the one that `SANDBOX_PACKAGE` names. */
export function builtPackage(): readonly PackageFile[] {
  return readPackage(PACKAGE)
}
