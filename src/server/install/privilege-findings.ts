import { scope as SCOPE } from '../../../now.config.json'
import { listPage, NEEDED_PRIVILEGES, type PrivilegeRecord, type Unplaced, type Evidence } from '../facts'

const OWN = { 'source_scope.scope': SCOPE }

const WHERE = 'System Applications > Application Cross-Scope Access'

/**
 * The privileges that are missing, requested or denied, by name: those that the app ships with, and any other that the
 * instance says the app asked for.
 */
export function privilegeFindings(records: readonly PrivilegeRecord[]): Unplaced[] {
  const known = new Map<string, string[]>()
  for (const { operation, target, status } of records) {
    const name = `${operation} ${target}`
    known.set(name, [...(known.get(name) ?? []), status])
  }
  const missing = NEEDED_PRIVILEGES.filter(({ operation, target }) => !known.has(`${operation} ${target}`))
  return [
    ...missing.map(({ operation, target, evidence }): Unplaced => ({
      standing: 'missing',
      what: `The app has no privilege to ${operation} ${target}`,
      nextStep: `Install the app again, or create it in ${WHERE} with Status Allowed.${OF_NAME[evidence]}`,
      link: listPage('sys_scope_privilege_list', OWN),
    })),
    ...[...known]
      .filter(([, statuses]) => !statuses.includes('allowed'))
      .map(([name, statuses]): Unplaced => {
        const denied = statuses.includes('denied')
        return {
          standing: 'off',
          what: `The app may not ${name}: the privilege is ${denied ? 'denied' : 'requested'}`,
          nextStep: `Set its Status to Allowed in ${WHERE}.`,
          link: listPage('sys_scope_privilege_list', { ...OWN, target_name: name.slice(name.indexOf(' ') + 1) }),
        }
      }),
  ]
}

const OF_NAME: Readonly<Record<Evidence, string>> = {
  recorded: '',
  declared: '',
  table: '',
  pattern: ' Its name is derived from others of its kind: where the instance asks under another name, allow that one.',
}
