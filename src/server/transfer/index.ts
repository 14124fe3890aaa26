export { readAlias } from './credential-aliases.store'
export { importOrganization } from './import-organization'
export {
  readOrganizationFile,
  writeOrganizationFile,
  type ImportRefusal,
  type Named,
  type TransferredOrganization,
} from './organization-file'
