import { scope as SCOPE } from '../../../now.config.json'
import { operationId } from './operations'
import type { PackageRecord } from './package'

/** A promise that the package's records keep, its check, and one way to break it. */
export interface Promised {
  promise: string
  /** The breaches; empty while the promise is kept. */
  broken: (records: readonly PackageRecord[]) => string[]
  /** Breaks the promise, in a copy of the records. */
  plant: (records: PackageRecord[]) => void
}

const CRUD = ['create', 'read', 'write', 'delete', 'report_view', 'report_on']
const APPEND_ONLY = `${SCOPE}_attempt`
export const SECRETS = [
  `${SCOPE}_trunk_request.auth_password`,
  `${SCOPE}_token.access_token`,
  `${SCOPE}_token.made_with`,
  `${SCOPE}_digest_password.password`,
]

const of = (records: readonly PackageRecord[], table: string): Record<string, string>[] =>
  records.filter((each) => each.table === table).map(({ values }) => values)

/** Active rules of access to records with this name and operation. */
const rules = (records: readonly PackageRecord[], name: string, operation: string): Record<string, string>[] =>
  of(records, 'sys_security_acl').filter(
    (rule) =>
      rule['active'] === 'true' &&
      rule['type'] === 'record' &&
      rule['name'] === name &&
      rule['operation'] === operationId(operation),
  )

const tables = (records: readonly PackageRecord[]): string[] =>
  of(records, 'sys_db_object')
    .map(({ name = '' }) => name)
    .filter((name) => name.startsWith(SCOPE))

const first = (records: PackageRecord[], table: string, is: (values: Record<string, string>) => boolean) => {
  const found = records.find((each) => each.table === table && is(each.values))
  if (found === undefined) throw new Error(`The package has no such ${table}`)
  return found.values
}

/** True for a rule that denies everybody, the instance's administrators included. */
const deniesAll = (rule: Record<string, string>): boolean =>
  rule['decision_type'] === 'deny' && rule['admin_overrides'] === 'false' && rule['script'] === 'answer = false'

export const PROMISES: readonly Promised[] = [
  {
    promise: 'Every table has rules for create, read, write, delete and reports',
    broken: (records) =>
      tables(records).flatMap((table) =>
        CRUD.filter((operation) => rules(records, table, operation).length === 0).map((each) => `${table}: ${each}`),
      ),
    plant: (records) => {
      first(records, 'sys_security_acl', ({ name, operation }) => name === `${SCOPE}_lane` && operation === 'read')[
        'active'
      ] = 'false'
    },
  },
  {
    promise: 'No role reads, queries or reports on a secret, and no administrator overrides that',
    broken: (records) =>
      SECRETS.flatMap((name) =>
        ['read', 'query_match', 'query_range', 'report_view']
          .filter((operation) => !rules(records, name, operation).some(deniesAll))
          .map((operation) => `${name}: ${operation}`),
      ),
    plant: (records) => {
      first(records, 'sys_security_acl', ({ name }) => name === SECRETS[1])['admin_overrides'] = 'true'
    },
  },
  {
    promise: 'What was sent where is append-only, and no administrator overrides that',
    broken: (records) =>
      ['create', 'write', 'delete'].filter((operation) => !rules(records, APPEND_ONLY, operation).some(deniesAll)),
    plant: (records) => {
      first(records, 'sys_security_acl', ({ name, operation }) => name === APPEND_ONLY && operation === 'delete')[
        'admin_overrides'
      ] = 'true'
    },
  },
  {
    promise: 'Every rule asks for a role, a condition or a script: none is open',
    broken: (records) => {
      const asked = new Set(of(records, 'sys_security_acl_role').map((link) => link['sys_security_acl']))
      return of(records, 'sys_security_acl')
        .filter(
          ({ sys_id: id, script = '', decision_type: decision }) =>
            !asked.has(id) && script === '' && decision !== 'deny',
        )
        .map(({ name = '', operation = '' }) => `${name}: ${operation}`)
    },
    plant: (records) => {
      const rule = first(
        records,
        'sys_security_acl',
        ({ script = '', name }) => script === '' && name === `${SCOPE}_lane`,
      )
      const at = records.findIndex(
        ({ table, values }) => table === 'sys_security_acl_role' && values['sys_security_acl'] === rule['sys_id'],
      )
      records.splice(at, 1)
    },
  },
  {
    promise: 'A role contains the next lesser one of this application, and no other but that for workspaces',
    broken: (records) => {
      const found = of(records, 'sys_user_role_contains').map(
        (link) => `${link['role.name'] ?? '?'} > ${link['contains.name'] ?? '?'}`,
      )
      // A person in a workspace needs the platform's own role for workspaces.
      const wanted = [
        `${SCOPE}.admin > ${SCOPE}.operator`,
        `${SCOPE}.operator > ${SCOPE}.requester`,
        `${SCOPE}.operator > canvas_user`,
      ]
      return [...found.filter((each) => !wanted.includes(each)), ...wanted.filter((each) => !found.includes(each))]
    },
    plant: (records) => {
      records.push({ table: 'sys_user_role_contains', values: { role: 'platform', contains: 'admin' } })
    },
  },
  {
    promise:
      'No Script Include is open: the application alone calls it, or whom an administrator let in; no browser does',
    broken: (records) =>
      of(records, 'sys_script_include')
        .filter(
          (each) =>
            each['client_callable'] === 'true' ||
            each['sandbox_callable'] === 'true' ||
            !(each['access'] === 'package_private' || each['caller_access'] === '2'),
        )
        .map(({ name = '' }) => name),
    plant: (records) => {
      first(records, 'sys_script_include', ({ access }) => access === 'package_private')['client_callable'] = 'true'
    },
  },
  {
    promise: 'Every button asks for a role',
    broken: (records) => {
      const asked = new Set(of(records, 'sys_ui_action_role').map((link) => link['sys_ui_action']))
      return of(records, 'sys_ui_action')
        .filter(({ sys_id: id }) => !asked.has(id))
        .map(({ name = '' }) => name)
    },
    plant: (records) => {
      records.splice(
        records.findIndex(({ table }) => table === 'sys_ui_action_role'),
        1,
      )
    },
  },
  {
    promise: 'Tables that the machine alone writes, and those of secrets, are closed to the scripts of other scopes',
    broken: (records) =>
      ['registration', 'attempt', 'token', 'lane', 'digest_password'].filter((table) =>
        of(records, 'sys_db_object').some(
          ({ name, access }) => name === `${SCOPE}_${table}` && access !== 'package_private',
        ),
      ),
    plant: (records) => {
      first(records, 'sys_db_object', ({ name }) => name === `${SCOPE}_token`)['access'] = 'public'
    },
  },
  {
    promise: 'Scripts of other scopes read trunks, and write none',
    broken: (records) =>
      of(records, 'sys_db_object')
        .filter(({ name }) => name === `${SCOPE}_trunk`)
        .flatMap((table) =>
          ['create_access', 'update_access', 'delete_access', 'ws_access'].filter(
            (access) => table[access] !== 'false',
          ),
        ),
    plant: (records) => {
      first(records, 'sys_db_object', ({ name }) => name === `${SCOPE}_trunk`)['update_access'] = 'true'
    },
  },
]
