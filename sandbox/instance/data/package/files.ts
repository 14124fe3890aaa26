import { readPackage, type PackageFile } from './read'
import { readUpdateSet } from './update-set'

/** What is to be loaded: files read already, a Retrieved Update Set (`….xml`), or the folder of a built package. */
export function readFiles(app: string | readonly PackageFile[]): readonly PackageFile[] {
  if (typeof app !== 'string') return app
  return app.endsWith('.xml') ? readUpdateSet(app) : readPackage(app)
}
