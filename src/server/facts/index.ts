export { catalogItems, listPage, newRecord, recordPage } from './record-links'
export { APP_TABLES } from './app-tables'
export type {
  EnginePart,
  GroupSetting,
  InstallFacts,
  OrganizationFacts,
  Part,
  PrivilegeRecord,
  QueueFacts,
} from './install-facts'
export { readInstallFacts } from './install-facts.store'
export { findingsOfStep, unread, type Finding, type StepName, type Unplaced } from './install-finding'
export { NEEDED_PRIVILEGES, type Evidence } from './needed-privileges'
export { proveReadableColumns } from './readable-columns'
export type { OrderFacts, RecordFacts } from './record-facts'
export { readOrderFacts, readRecordFacts } from './record-facts.store'
export { readRoomVersions, roomFindings } from './room-versions'
export { proveUniqueColumns } from './unique-columns'
