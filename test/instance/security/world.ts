import { scope as SCOPE } from '../../../now.config.json'
import { Instance, VirtualClock } from '../../../sandbox/instance/instance'
import { PACKAGE } from '../../setup/prepared'
import { MATRIX, NOTHING, type USES, type Columns, type RecordOperation, type Rights, type Subject } from './matrix'
import { operationId } from './operations'
import { EVERYBODY, setUpBaseRules, setUpPeople, type BaseSystem, type Person } from '../../harness/people'

export const TABLES: Readonly<Record<Subject, string>> = {
  'own draft request': `${SCOPE}_trunk_request`,
  'own registered request': `${SCOPE}_trunk_request`,
  "somebody else's draft request": `${SCOPE}_trunk_request`,
  'active organization': `${SCOPE}_organization`,
  'inactive organization': `${SCOPE}_organization`,
  'own trunk': `${SCOPE}_trunk`,
  "somebody else's trunk": `${SCOPE}_trunk`,
  registration: `${SCOPE}_registration`,
  attempt: `${SCOPE}_attempt`,
  token: `${SCOPE}_token`,
  'digest password': `${SCOPE}_digest_password`,
  lane: `${SCOPE}_lane`,
  site: `${SCOPE}_site`,
  'site of an inactive organization': `${SCOPE}_site`,
}

export const SUBJECTS = Object.keys(TABLES) as Subject[]

export interface SecurityWorld {
  instance: Instance
  base: BaseSystem
  people: Record<Person, string>
  subjects: Record<Subject, string>
}

/** The result of a passed Deny-Unless rule without an Allow-If rule of its name; '': other rules decide. */
export type Unpaired = '' | 'grants' | 'denies'

/**
 * The built package with people, base rules and one record of each kind. No flow is published, so nothing changes by
 * itself.
 */
export async function openSecurityWorld(base: BaseSystem, unpaired: Unpaired = ''): Promise<SecurityWorld> {
  const instance = await Instance.boot({
    app: PACKAGE,
    clock: new VirtualClock(Date.UTC(2026, 0, 15)),
    runtimeAccess: 'enforcing',
  })
  const people = setUpPeople(instance)
  setUpBaseRules(instance, base)
  instance.database.insert('sys_properties', { name: 'sandbox.deny_unless', value: unpaired })
  return { instance, base, people, subjects: setUpSubjects(instance, people) }
}

function setUpSubjects({ database }: Instance, people: Record<Person, string>): Record<Subject, string> {
  const make = (subject: Subject, values: Record<string, string>): string => database.insert(TABLES[subject], values)
  const organization = make('active organization', { name: 'Open', org_id: 'a', active: 'true' })
  const inactive = make('inactive organization', { name: 'Shut', org_id: 'b', active: 'false' })
  const request = { organization, trunk_name: 'T', sip_uri: 'sip:a@b.example' }
  const draft = make('own draft request', { ...request, opened_by: people.requester, registration_state: 'draft' })
  const others = make("somebody else's draft request", {
    ...request,
    opened_by: people.operator,
    registration_state: 'draft',
  })
  database.insert('sysapproval_approver', { sysapproval: others, approver: people.approver, state: 'requested' })
  return {
    'active organization': organization,
    'inactive organization': inactive,
    'own draft request': draft,
    'own registered request': make('own registered request', {
      ...request,
      opened_by: people.requester,
      requested_for: people['itil who orders'],
      registration_state: 'registered',
    }),
    "somebody else's draft request": others,
    'own trunk': make('own trunk', {
      key: 'k1',
      organization,
      opened_by: people.requester,
      requested_for: people['itil who orders'],
    }),
    "somebody else's trunk": make("somebody else's trunk", { key: 'k2', organization, opened_by: people.operator }),
    registration: make('registration', { request: draft, organization }),
    attempt: make('attempt', { key: 'k', request: draft, organization }),
    token: make('token', { key: 'k', organization }),
    'digest password': make('digest password', { request: draft }),
    lane: make('lane', { key: 'k', organization }),
    site: make('site', { key: 'k', organization, name: 'Harbor' }),
    'site of an inactive organization': make('site of an inactive organization', { key: 'l', organization: inactive }),
  }
}

/** Every column of a subject's table. */
export function columnsOf({ instance }: SecurityWorld, subject: Subject): string[] {
  return [...instance.database.dictionary(TABLES[subject]).fields.keys()].sort()
}

/** The rights of one person to one record, as the instance judges them. */
export interface Found {
  may: RecordOperation[]
  reads: string[]
  writes: string[]
  fillsIn: string[]
}

/** A part of the matrix: one operation instead of all, one column instead of all. */
export interface Part {
  operation?: RecordOperation | undefined
  column?: string | undefined
}

/** Asks the instance, in the name of a person, for the rights to some subjects. */
export function ask(
  world: SecurityWorld,
  person: Person,
  subjects: readonly Subject[],
  { operation, column }: Part = {},
): Promise<Record<Subject, Found>> {
  const asked = subjects.map((subject) => [
    subject,
    TABLES[subject],
    world.subjects[subject],
    column === undefined ? columnsOf(world, subject) : [column],
  ])
  const script = `(function () {
    var found = {}
    var asked = ${JSON.stringify(asked)}
    function on(operation) { return ${JSON.stringify(operation ?? '')} === '' || operation === ${JSON.stringify(operation ?? '')} }
    function columns(operation, names, may) { return on(operation) ? names.filter(may) : [] }
    asked.forEach(function (each) {
      var record = new GlideRecord(each[1])
      if (!record.get('sys_id', each[2])) throw new Error('There is no ' + each[0])
      var fresh = new GlideRecord(each[1])
      fresh.initialize()
      var may = []
      if (on('read') && record.canRead()) may.push('read')
      if (on('create') && fresh.canCreate()) may.push('create')
      if (on('write') && record.canWrite()) may.push('write')
      if (on('delete') && record.canDelete()) may.push('delete')
      found[each[0]] = {
        may: may,
        reads: columns('read', each[3], function (name) { return record.getElement(name).canRead() }),
        writes: columns('write', each[3], function (name) { return record.getElement(name).canWrite() }),
        fillsIn: columns('create', each[3], function (name) { return fresh.getElement(name).canCreate() }),
      }
    })
    return found
  })()`
  return world.instance.run(script, { user: world.people[person] })
}

/** The matrix' rights of a person to a record, in the same shape. */
export function expected(world: SecurityWorld, person: Person, subject: Subject, { operation, column }: Part): Found {
  const rights: Rights = MATRIX[subject][person] ?? NOTHING
  const { reads, writes } = { ...rights, ...(world.base === 'generous' ? rights.generous : {}) }
  const all = columnsOf(world, subject)
  const on = (each: RecordOperation): boolean => operation === undefined || operation === each
  const columns = (each: RecordOperation, wanted: Columns): string[] =>
    on(each) ? resolve(wanted, all).filter((name) => column === undefined || name === column) : []
  return {
    may: rights.may.filter(on),
    reads: columns('read', reads),
    writes: columns('write', writes),
    fillsIn: columns('create', rights.fillsIn),
  }
}

function resolve(wanted: Columns, columns: readonly string[]): string[] {
  const named = 'only' in wanted ? wanted.only : wanted.allBut
  for (const name of named) if (!columns.includes(name)) throw new Error(`The matrix names ${name}, which is no column`)
  return columns.filter((name) => named.includes(name) === 'only' in wanted)
}

/**
 * Differences between the matrix, or a part of it, and the instance on one table; empty when there are none. `first`:
 * the differences of one person only.
 */
export async function differences(
  world: SecurityWorld,
  table: string,
  { first = false, ...part }: Part & { first?: boolean } = {},
): Promise<string[]> {
  const subjects = SUBJECTS.filter((subject) => TABLES[subject] === table)
  const found: string[] = []
  for (const person of EVERYBODY) {
    if (first && found.length > 0) break
    const answers = await ask(world, person, subjects, part)
    for (const subject of subjects) {
      const wanted = expected(world, person, subject, part)
      for (const rights of ['may', 'reads', 'writes', 'fillsIn'] as const) {
        const [have, want] = [answers[subject][rights] as string[], wanted[rights] as string[]]
        const more = have.filter((one) => !want.includes(one))
        const less = want.filter((one) => !have.includes(one))
        if (more.length > 0) found.push(`${person}, ${subject}: ${rights} too much: ${more.join(', ')}`)
        if (less.length > 0) found.push(`${person}, ${subject}: ${rights} too little: ${less.join(', ')}`)
      }
    }
  }
  return found
}

/**
 * Asks with the rules of an operation that no script can perform (reports, queries). They take the place of the rules
 * for reading: a table's rule that of the table's, a column's that of the columns'.
 */
async function withOperation<T>(
  world: SecurityWorld,
  table: string,
  use: Pick<(typeof USES)[number], 'operation' | 'column'>,
  ask: () => Promise<T>,
): Promise<T> {
  const { database } = world.instance
  const rules = database.select('sys_security_acl', 'type=record^active=true')
  const name = use.column === undefined ? table : `${table}.${use.column}`
  const wanted = rules.filter((rule) => rule['operation'] === operationId(use.operation) && rule['name'] === name)
  const replaced = rules.filter((rule) => {
    const [of = '', column] = (rule['name'] ?? '').split('.')
    return (
      rule['operation'] === 'read' && [table, 'task'].includes(of) && (column !== undefined || use.column === undefined)
    )
  })
  const each = (rows: typeof rules, values: Record<string, string>): void => {
    for (const row of rows) database.update('sys_security_acl', row['sys_id'] ?? '', values)
  }
  each(replaced, { active: 'false' })
  each(wanted, { operation: 'read' })
  try {
    return await ask()
  } finally {
    each(wanted, { operation: operationId(use.operation) })
    each(replaced, { active: 'true' })
  }
}

/** The people who pass an operation that the platform checks by itself, in alphabetical order. */
export async function passing(
  world: SecurityWorld,
  { subject, operation, column }: (typeof USES)[number],
): Promise<string[]> {
  return withOperation(world, TABLES[subject], { operation, ...(column === undefined ? {} : { column }) }, async () => {
    const passed: string[] = []
    for (const person of EVERYBODY) {
      const { may, reads } = (await ask(world, person, [subject], { operation: 'read', column }))[subject]
      if (column === undefined ? may.includes('read') : reads.includes(column)) passed.push(person)
    }
    return passed.sort()
  })
}
